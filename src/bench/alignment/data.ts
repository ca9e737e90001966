import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Stretch, Unit } from '../../align/units/units.ts';
import { annotateStory } from '../../annotate/story.ts';
import { type AnnotatedArticle, type Entity, NOTHING_STATED, type ReadArticle } from '../../model/article.ts';

/** Sets of stories whose sentences are aligned by hand: ECB+ and SuperPAL, in one format. */
const BenchStoriesSchema = z.object({
  name: z.string(),
  format: z.literal('stories'),
  stories: z.array(
    z.object({
      id: z.string(),
      topic: z.union([z.string(), z.number()]).optional(),
      split: z.string(),
      only: z.string().optional(),
      articles: z.array(
        z.object({ id: z.string(), sentences: z.array(z.string()), use: z.array(z.number()).optional() }),
      ),
      gold: z.array(z.array(z.union([z.string(), z.number()]))),
      /** Pairs about which careful readers may disagree: not judged. */
      unsure: z.array(z.array(z.union([z.string(), z.number()]))).optional(),
    }),
  ),
});
export type BenchStories = z.infer<typeof BenchStoriesSchema>;
export type BenchStory = BenchStories['stories'][number];

/** Pairs of sentences with a judgement each: the headlines of STS. */
const BenchPairsSchema = z.object({
  name: z.string(),
  format: z.literal('pairs'),
  pairs: z.array(
    z.object({
      id: z.string(),
      split: z.string(),
      a: z.string(),
      b: z.string(),
      grade: z.number(),
      label: z.number(),
    }),
  ),
});
export type BenchPairs = z.infer<typeof BenchPairsSchema>;

/** The stories of a data file. Throws: when the file has another form. */
export const readBenchStories = async (file: string): Promise<BenchStories> =>
  BenchStoriesSchema.parse(JSON.parse(await readFile(file, 'utf8')));

/** What a data file holds. Throws: when it has neither form. */
export const parseBench = (text: string): BenchStories | BenchPairs =>
  z.union([BenchStoriesSchema, BenchPairsSchema]).parse(JSON.parse(text));

/** A sentence by its article's place in the story and its own place in the article. */
type Place = Pick<Unit, 'article' | 'place'>;

/** A pair of sentences of two articles that the set judges, with the ids of the articles. */
type BenchPair = Record<'a' | 'b', Place & { id: string }> & { isSame: boolean };

/** Key of two sentences by their places. */
export const toPairOfPlaces = (a: Place, b: Place): string =>
  a.article < b.article
    ? `${a.article}.${a.place} ${b.article}.${b.place}`
    : `${b.article}.${b.place} ${a.article}.${a.place}`;

/** The judged pairs of a story: sentences in use, of two articles (one of them the summary where the set has one). */
export function toBenchPairs(story: BenchStory): BenchPair[] {
  const toKeys = (rows: BenchStory['gold']): Set<string> =>
    new Set(rows.map(([a, i, b, j]) => toPairKey([a, i], [b, j])));
  const same = toKeys(story.gold.filter(isSameClaim));
  const unsure = toKeys(story.unsure ?? []);
  const used = story.articles.map(({ id, use, sentences }, article) =>
    (use ?? [...sentences.keys()]).map((place) => ({ id, article, place })),
  );
  const isJudged = (key: string): boolean => same.has(key) || !unsure.has(key);
  return used.flatMap((all, at) =>
    used.slice(at + 1).flatMap((others) =>
      toCombinations(all, others)
        .map(([a, b]) => ({ ends: [a, b] as const, key: toPairKey([a.id, a.place], [b.id, b.place]) }))
        .filter(({ ends, key }) => isJudged(key) && ends.some(({ id }) => id === (story.only ?? id)))
        .map(({ ends: [a, b], key }) => ({ a, b, isSame: same.has(key) })),
    ),
  );
}

const toCombinations = <Item>(all: readonly Item[], others: readonly Item[]): [Item, Item][] =>
  all.flatMap((one) => others.map((other): [Item, Item] => [one, other]));

const toPairKey = (...ends: readonly (readonly unknown[])[]): string =>
  ends
    .map((end) => end.join('\t'))
    .sort()
    .join('\n');

/** Half of the events of the two sentences are the same; rows without events are same by themselves. */
function isSameClaim(row: readonly (string | number)[]): boolean {
  const [shared, ofA, ofB] = row.slice(4).map(Number);
  if (shared === undefined || ofA === undefined || ofB === undefined) return true;
  return (2 * shared) / (ofA + ofB) >= 0.5;
}

/** The articles of a set's story, one sentence a paragraph, annotated but for the sentences, which are the set's. */
export const toPlainStory = (story: Pick<BenchStory, 'articles'>): AnnotatedArticle[] =>
  annotatePlainStory(story).articles;

/** The same with what the articles name. */
export function annotatePlainStory(story: Pick<BenchStory, 'articles'>): {
  articles: AnnotatedArticle[];
  entities: Entity[];
} {
  const plain = story.articles.map(({ sentences }, index) => toPlainArticle(`a${index + 1}`, sentences));
  const { articles, entities } = annotateStory(plain, { date: null });
  return {
    articles: articles.map((article, index) => ({ ...article, sentences: plain[index]?.sentences ?? [] })),
    entities,
  };
}

/** An article of plain sentences, one a paragraph, without annotations but its sentences. */
export function toPlainArticle(id: string, sentences: readonly string[]): AnnotatedArticle {
  const lines = sentences.map((sentence) => sentence.replace(/\s+/gu, ' '));
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const line of lines) {
    spans.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  const read: ReadArticle = {
    id,
    file: `${id}.txt`,
    format: 'txt',
    sha256: '',
    text: lines.join('\n'),
    sourceMap: [],
    url: null,
    ...NOTHING_STATED,
    blocks: spans.map((span) => ({ kind: 'paragraph', ...span })),
  };
  const sentenceList = spans.map((span, index) => ({
    id: `s${index + 1}`,
    ...span,
    block: index,
    voice: 'own' as const,
    hedges: [],
    negations: [],
  }));
  return {
    ...read,
    sentences: sentenceList,
    quotations: [],
    attributions: [],
    figures: [],
    timeframes: [],
    names: [],
  };
}

/** Every sentence of plain articles as a stretch to measure. */
export const toStretches = (articles: readonly AnnotatedArticle[]): Stretch[] =>
  articles.flatMap((article, index) =>
    article.sentences.map(({ start, end }, place, all) => {
      const before = all[place - 1];
      return {
        article: index,
        place,
        span: { start, end },
        before: before === undefined ? undefined : { start: before.start, end: before.end },
      };
    }),
  );
