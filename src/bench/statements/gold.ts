import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlapLength, type Span, spanLength } from '../../model/span.ts';

/** What a labelled event says: claims with the sentences that report each, pairs that are left out, and how the outlets differ inside a claim. */
const GoldSchema = z.object({
  claims: z.array(z.object({ members: z.array(z.string()) })),
  unsure: z.array(z.tuple([z.string(), z.string()])).default([]),
  differences: z
    .array(z.object({ claim: z.int(), kind: z.string(), note: z.string().optional() }))
    .default([]),
});
export type Gold = z.infer<typeof GoldSchema>;

/** A labelled sentence; the first letter of its id is the first of its file's name, in capitals. */
type Row = Span & { id: string };

/** A labelled event. */
export type Event = { name: string; folder: string; gold: Gold; rows: Row[] };

/** How much of a passage a sentence holds, or of a sentence a passage, for the two to be the same place. */
const PASSAGE_RATIO = 0.5;
const SENTENCE_RATIO = 0.6;

/** Reads the labelled events of a folder, in the order of their names; an event without labels is passed over. */
export async function readEvents(folder: string): Promise<Event[]> {
  const names = (await readdir(folder))
    .sort()
    .filter((name) => existsSync(path.join(folder, name, 'gold.json')));
  return Promise.all(
    names.map(async (name) => {
      const own = path.join(folder, name);
      const gold = GoldSchema.parse(JSON.parse(await readFile(path.join(own, 'gold.json'), 'utf8')));
      const lines = (await readFile(path.join(own, 'sentences.tsv'), 'utf8')).trimEnd().split('\n');
      return { name, folder: own, gold, rows: lines.map(toRow) };
    }),
  );
}

function toRow(line: string): Row {
  const [id = '', start, end] = line.split('\t');
  return { id, start: Number(start), end: Number(end) };
}

/** Makes the function that gives the ids of the labelled sentences that a place of an article is. */
export function createPlaceFinder({ articles }: Comparison, rows: readonly Row[]) {
  const letters = new Map(articles.map(({ id, file }) => [id, path.basename(file).charAt(0).toUpperCase()]));
  return (article: Id, span: Span): string[] =>
    rows
      .filter(({ id }) => id.charAt(0) === letters.get(article))
      .filter((row) => {
        const shared = overlapLength(row, span);
        return shared >= PASSAGE_RATIO * spanLength(span) || shared >= SENTENCE_RATIO * spanLength(row);
      })
      .map(({ id }) => id);
}

/** What is said of two sentences: the same claim, unsure, or not the same. */
export type Verdict = 'same' | 'unsure' | 'other';

/** Makes the function that gives the verdict on two sentences. */
export function createJudge({ claims, unsure }: Gold): (a: string, b: string) => Verdict {
  const toKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const same = new Set(
    claims.flatMap(({ members }) => members.flatMap((a) => members.map((b) => toKey(a, b)))),
  );
  const open = new Set(unsure.map(([a, b]) => toKey(a, b)));
  return (a, b) => {
    if (same.has(toKey(a, b))) return 'same';
    return open.has(toKey(a, b)) ? 'unsure' : 'other';
  };
}
