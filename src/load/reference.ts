import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ComparedArticle, Comparison } from '../model/comparison.ts';
import type { Measurement } from '../model/measurement.ts';
import { overlapLength, type Span, spanLength } from '../model/span.ts';

const FILE = 'tests/gold/topics.json';
const DATA = 'The five articles of the first story, as this site shows them, against claims set by hand';

const passages = z.record(z.string(), z.array(z.string()));
const ReferenceSchema = z.object({
  files: z.record(z.string(), z.string()),
  topics: z.array(
    z.object({
      claims: z.array(
        z.object({ id: z.string(), note: z.string().optional(), passages, optional: passages.optional() }),
      ),
    }),
  ),
});

/** A reference passage: a claim of null may be linked or not, neither counts. A passage that stands in its article more than once counts at each place. */
type Marked = { claim: string | null; article: string; spans: Span[] };
type Placed = Span & { article: string };

/**
 * How the passages of the story with reference claims were set together: of the pairs shown how many are right, of the reference's how many were found.
 *
 * @returns [] where there are no reference claims, or none for these stories. Source: the definitions in tests/gold/evaluate.mjs
 */
export async function measureReference(comparisons: readonly Comparison[]): Promise<Measurement[]> {
  const text = await readFile(join(process.cwd(), FILE), 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : ReferenceSchema.safeParse(JSON.parse(text));
  if (!parsed?.success) return [];
  const { files, topics } = parsed.data;
  const names = Object.values(files);
  const comparison = comparisons.find(({ articles }) =>
    names.every((name) => articles.some(({ file }) => file.endsWith(name))),
  );
  if (comparison === undefined) return [];
  const articleOf = (key: string) => comparison.articles.find(({ file }) => file.endsWith(files[key] ?? '/'));
  const marked = topics
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, note, passages: own, optional = {} }) => [
      ...toMarked(note === undefined ? id : null, own, articleOf),
      ...toMarked(null, optional, articleOf),
    ]);
  return toMeasurements(comparison, marked);
}

function toMarked(
  claim: string | null,
  words: Record<string, string[]>,
  articleOf: (key: string) => ComparedArticle | undefined,
): Marked[] {
  return Object.entries(words).flatMap(([key, list]) => {
    const article = articleOf(key);
    const text = article?.text.value;
    if (article === undefined || text === undefined) return [];
    return list.map((each) => ({ claim, article: article.id, spans: findAll(text, each) }));
  });
}

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** Two passages meet when they share at least half of the shorter one. */
const meets = (a: Span, b: Span): boolean =>
  overlapLength(a, b) >= 0.5 * Math.min(spanLength(a), spanLength(b));

const isAt = (mark: Marked, passage: Placed): boolean =>
  mark.article === passage.article && mark.spans.some((span) => meets(span, passage));

function toMeasurements(comparison: Comparison, marked: readonly Marked[]): Measurement[] {
  const wanted = marked.filter(({ claim }) => claim !== null);
  const skipped = [...marked.filter(({ claim }) => claim === null), ...toHeadlines(comparison)];
  const rows = comparison.claims.map((claim) =>
    claim.passages.map((passage) => ({
      article: passage.article,
      marks: wanted.filter((mark) => isAt(mark, passage)),
      isSkipped: skipped.some((mark) => isAt(mark, passage)),
    })),
  );
  const shown = rows.flatMap((row) =>
    toPairs(row).filter(
      ([a, b]) =>
        a.article !== b.article && !a.isSkipped && !b.isSkipped && a.marks.length + b.marks.length > 0,
    ),
  );
  const right = shown.filter(([a, b]) =>
    a.marks.some(({ claim }) => b.marks.some((mark) => mark.claim === claim)),
  );
  const pairs = toPairs(wanted).filter(([a, b]) => a.claim === b.claim && a.article !== b.article);
  const found = pairs.filter(([a, b]) =>
    rows.some(
      (row) => row.some(({ marks }) => marks.includes(a)) && row.some(({ marks }) => marks.includes(b)),
    ),
  );
  return [
    toMeasurement('precision', right.length, shown.length),
    toMeasurement('recall', found.length, pairs.length),
  ].flatMap((each) => each ?? []);
}

const toHeadlines = ({ articles }: Comparison): Marked[] =>
  articles.flatMap(({ id, headline }) =>
    headline !== null && 'start' in headline ? [{ claim: null, article: id, spans: [headline] }] : [],
  );

const toPairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]));

/** A share with Wilson's 95 % interval. */
function toMeasurement(measure: string, hits: number, n: number): Measurement | undefined {
  if (n === 0) return undefined;
  const z95 = 1.96;
  const value = hits / n;
  const middle = value + (z95 * z95) / (2 * n);
  const half = z95 * Math.sqrt((value * (1 - value)) / n + (z95 * z95) / (4 * n * n));
  const scale = 1 + (z95 * z95) / n;
  return {
    what: 'Passages shown under one claim',
    measure,
    value,
    low: Math.max(0, (middle - half) / scale),
    high: Math.min(1, (middle + half) / scale),
    n,
    cases: measure === 'precision' ? 'pairs of passages shown' : 'pairs of passages that belong together',
    data: DATA,
  };
}
