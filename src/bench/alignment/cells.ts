import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { clusterParts } from '../../align/clusters.ts';
import { type Edge, findEdges } from '../../align/edges.ts';
import { type Measured, measureStory, type StoryVectors } from '../../align/parts.ts';
import { toRows } from '../../align/rows.ts';
import type { Models } from '../../align/score.ts';
import type { Unit } from '../../align/units.ts';
import { VECTOR_SIZE } from '../../load/encoder.ts';
import { toVectors } from '../../load/meaning.ts';
import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import { annotatePlainStory, type BenchStory, toBenchPairs } from './data.ts';

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
export async function readFolds(folder: string, count: number): Promise<Fold[]> {
  const read = async (name: string) =>
    TreesSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  return Promise.all(
    Array.from({ length: count }, async (_, fold) => {
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

/** Scores a story; its vectors lie beside the folds, and sentences that have none there are read by the encoder that is shipped. */
export async function scoreOutOfFold(story: BenchStory, folder: string, { models }: Fold): Promise<Judged> {
  const { articles, entities } = annotatePlainStory(story);
  const vectors = await readVectors(story, join(folder, `${story.id}.vectors`));
  const measured = measureStory(articles, () => [], vectors, models);
  const places = new Map(story.articles.map(({ id }, index) => [id, index]));
  const pairs = toBenchPairs(story).map(({ a, i, b, j, isSame }) => ({
    key: toPairOfPlaces({ article: places.get(a) ?? 0, place: i }, { article: places.get(b) ?? 0, place: j }),
    isSame,
  }));
  return {
    id: story.id,
    articles,
    entities,
    measured,
    edges: findEdges(measured),
    gold: new Set(pairs.filter(({ isSame }) => isSame).map(({ key }) => key)),
    judged: new Set(pairs.map(({ key }) => key)),
  };
}

async function readVectors(story: BenchStory, file: string): Promise<StoryVectors> {
  const all = new Float32Array(new Uint8Array(await readFile(file)).buffer);
  let at = 0;
  const found: Float32Array[][] = [];
  for (const { sentences } of story.articles) {
    const own: Float32Array[] = [];
    for (const sentence of sentences) {
      const known = all.subarray(at * VECTOR_SIZE, (at + 1) * VECTOR_SIZE);
      const [read] = known.some((value) => value !== 0)
        ? [known]
        : ((await toVectors([sentence.replace(/\s+/gu, ' ')])) ?? []);
      own.push(read ?? known);
      at += 1;
    }
    found.push(own);
  }
  return found;
}

type Place = Pick<Unit, 'article' | 'place'>;

/** Key of two sentences by their places. */
export const toPairOfPlaces = (a: Place, b: Place): string =>
  a.article < b.article
    ? `${a.article}.${a.place} ${b.article}.${b.place}`
    : `${b.article}.${b.place} ${a.article}.${a.place}`;

/** Counts of cells (a sentence, and another article that tells it, too): in the gold, shown as counted, right among these. */
export type CellCounts = Record<'gold' | 'shown' | 'right', number>;

/** What the site would show of a story, by cells. Pairs that readers left open count for nothing. */
export function countCells({ measured, edges, gold, judged }: Judged): CellCounts {
  const groups = clusterParts(measured.parts, edges, { asserted: [], denied: [] });
  const shown = toRows(measured, groups).flatMap(({ parts }) =>
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
