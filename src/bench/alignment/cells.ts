import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { clusterParts } from '../../align/groups/clusters.ts';
import { type Edge, findEdges, indexEdges } from '../../align/groups/edges.ts';
import {
  findParts,
  type Measured,
  measureStory,
  type StoryVectors,
  toSpanKey,
} from '../../align/groups/parts.ts';
import { type Row, toRows } from '../../align/groups/rows.ts';
import type { Models } from '../../align/pairs/score.ts';
import { joinRetold } from '../../align/retold.ts';
import type { Unit } from '../../align/units/units.ts';
import { VECTOR_SIZE } from '../../load/encoder.ts';
import { readMeaning, toVectors } from '../../load/meaning.ts';
import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import { annotatePlainStory, type BenchStory, toBenchPairs, toPairOfPlaces } from './data.ts';

/** As many as `trees/learn.py` makes. */
const FOLD_COUNT = 6;

/** The models of one fold, and the stories that they never saw. */
export type Fold = { models: Models; stories: ReadonlySet<string> };

const numbers = z.array(z.number());
const TreesSchema = z.object({
  names: z.array(z.string()),
  roots: numbers,
  feature: numbers,
  threshold: numbers,
  left: numbers,
  right: numbers,
  value: numbers,
  scores: numbers,
  rates: numbers,
});

/** Reads the folds that `trees/learn.py --keep-folds` wrote. Throws: when a file is missing or no JSON. */
export async function readFolds(folder: string): Promise<Fold[]> {
  const read = async (name: string) =>
    TreesSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  return Promise.all(
    Array.from({ length: FOLD_COUNT }, async (_, fold) => {
      const [words, meaning, story] = await Promise.all([
        read(`words-${fold}.json`),
        read(`meaning-${fold}.json`),
        read(`story-${fold}.json`),
      ]);
      const ids = (await readFile(join(folder, `${fold}.txt`), 'utf8')).split('\n');
      return { models: { words, meaning, story }, stories: new Set(ids) };
    }),
  );
}

/** A story scored by models that never saw it, with what its readers said. */
export type Judged = {
  id: string;
  articles: readonly AnnotatedArticle[];
  entities: readonly Entity[];
  measured: Measured;
  edges: Edge[];
  gold: ReadonlySet<string>;
  judged: ReadonlySet<string>;
};

/**
 * Scores a story; the vectors of its sentences (`.vectors`) and of the parts of cut ones (`.parts`, in the order of `findParts`) lie beside the folds, and what has none there
 * is read by the encoder that is shipped.
 */
export async function scoreOutOfFold(story: BenchStory, folder: string, { models }: Fold): Promise<Judged> {
  const { articles, entities } = annotatePlainStory(story);
  const vectors = await readVectors(story, articles, folder);
  const measured = measureStory(articles, () => [], vectors, models);
  const pairs = toBenchPairs(story).map(({ a, b, isSame }) => ({ key: toPairOfPlaces(a, b), isSame }));
  return {
    id: story.id,
    articles,
    entities,
    measured,
    edges: findEdges(measured, { articles, entities }),
    gold: new Set(pairs.filter(({ isSame }) => isSame).map(({ key }) => key)),
    judged: new Set(pairs.map(({ key }) => key)),
  };
}

async function readVectors(
  story: BenchStory,
  articles: readonly AnnotatedArticle[],
  folder: string,
): Promise<StoryVectors> {
  const sentences = await readRows(
    join(folder, `${story.id}.vectors`),
    story.articles.flatMap((article) => article.sentences.map((one) => one.replace(/\s+/gu, ' '))),
  );
  const stored = await readFile(join(folder, `${story.id}.parts`)).catch(() => undefined);
  const read = await readMeaning(stored === undefined ? articles : [], 'meaning');
  const parts = toVectorList(stored ?? new Uint8Array());
  return findParts(articles).map((spans, index) => ({
    sentences: sentences.splice(0, story.articles[index]?.sentences.length ?? 0),
    parts:
      read.vectors?.[index]?.parts ??
      new Map(spans.map((span) => [toSpanKey(span), parts.shift() ?? new Float32Array(VECTOR_SIZE)])),
  }));
}

/** The vectors of a file, one a text; of texts that have none there, those of the encoder that is shipped. */
async function readRows(file: string, texts: readonly string[]): Promise<Float32Array[]> {
  const known = toVectorList(await readFile(file));
  const rows: Float32Array[] = [];
  for (const [at, text] of texts.entries()) {
    const own = known[at] ?? new Float32Array(VECTOR_SIZE);
    const [read] = own.some((value) => value !== 0) ? [own] : ((await toVectors([text])) ?? []);
    rows.push(read ?? own);
  }
  return rows;
}

function toVectorList(bytes: Uint8Array): Float32Array[] {
  const all = new Float32Array(new Uint8Array(bytes).buffer);
  return Array.from({ length: all.length / VECTOR_SIZE }, (_, at) =>
    all.subarray(at * VECTOR_SIZE, (at + 1) * VECTOR_SIZE),
  );
}

/** Counts of cells (a sentence, and another article that tells it, too): in the gold, shown as counted, right among these. */
export type CellCounts = Record<'gold' | 'shown' | 'right', number>;

/** What the site would show of a story, by cells. Pairs that readers left open count for nothing. */
export function countCells(story: Judged): CellCounts {
  const { gold, judged } = story;
  const shown = toShownRows(story).flatMap(({ parts }) =>
    toCrossPairs(parts.map(({ sentence }) => sentence.unit)),
  );
  const isJudged = (key: string): boolean => judged.has(key);
  const isRight = (key: string): boolean => gold.has(key);
  return {
    gold: toCells([...gold]).size,
    shown: toCells(shown.filter(isJudged)).size,
    right: toCells(shown.filter(isRight)).size,
  };
}

/** The rows that the site would show of a story. The first sentence of a plain article is its headline. */
export function toShownRows({ measured, edges, articles }: Judged): Row[] {
  const groups = clusterParts(measured.parts, edges, { asserted: [], denied: [] });
  const headed = articles.map(withHeadline);
  return joinRetold(toRows(measured, groups), { measured, edgesOf: indexEdges(edges), articles: headed });
}

/** An article of plain sentences whose first is the headline. */
export const withHeadline = (article: AnnotatedArticle): AnnotatedArticle => ({
  ...article,
  blocks: article.blocks.map((block, at) => (at === 0 ? { ...block, kind: 'headline' } : block)),
});

const toCrossPairs = (units: readonly Unit[]): string[] =>
  units.flatMap((a, index) =>
    units
      .slice(index + 1)
      .filter((b) => b.article !== a.article)
      .map((b) => toPairOfPlaces(a, b)),
  );

/** Both cells of every pair: each sentence with the other’s article. */
function toCells(pairs: readonly string[]): Set<string> {
  return new Set(
    pairs.flatMap((key) => {
      const [a = '', b = ''] = key.split(' ');
      return [`${a} ${b.split('.')[0] ?? ''}`, `${b} ${a.split('.')[0] ?? ''}`];
    }),
  );
}
