import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sentenceSpans } from '../../annotate/sentences/sentences.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { recordMeasurements, toMeasurement } from '../results.ts';
import { loadCompromise, loadWink } from '../rivals.ts';

/** Paragraphs with their sentences. */
const CasesSchema = z.array(
  z.object({ id: z.union([z.number(), z.string()]), text: z.string(), sentences: z.array(z.string()) }),
);
type Case = z.infer<typeof CasesSchema>[number];

type Splitter = { name: string; split: (text: string) => string[] };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
let wink: ReturnType<typeof loadWink> | undefined;

/** Loaded once, and only where it is measured. */
function splitByWink(text: string): string[] {
  wink ??= loadWink(['sbd']);
  return wink.readDoc(text).sentences().out();
}

const OURS: Splitter = {
  name: 'synoptic',
  split: (text) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end)),
};

/** Ours first; then what a project could take instead. */
const SPLITTERS: readonly Splitter[] = [
  OURS,
  { name: 'Intl.Segmenter', split: (text) => [...segmenter.segment(text)].map(({ segment }) => segment) },
  { name: 'wink-nlp', split: splitByWink },
  {
    name: 'compromise',
    split: (text) =>
      z
        .array(z.object({ text: z.string() }))
        .parse(loadCompromise().tokenize(text).json({ offset: false }))
        .map((sentence) => sentence.text),
  },
];

const collapse = (sentence: string): string => sentence.replace(/\s{1,}/gu, ' ').trim();

/** How many letters and digits stand before each sentence but the first: boundaries, whatever marks and spaces do. */
function toBoundaries(sentences: readonly string[]): Set<number> {
  const boundaries = new Set<number>();
  let count = 0;
  for (const sentence of sentences) {
    const size = sentence.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (size > 0 && count > 0) boundaries.add(count);
    count += size;
  }
  return boundaries;
}

/** Measurements of one splitter; ratios are 0–1. */
function scoreSplitter({ name, split }: Splitter, cases: readonly Case[]) {
  let [exactCount, hitCount, foundCount, goldCount] = [0, 0, 0, 0];
  for (const { text, sentences } of cases) {
    const found = split(text)
      .map(collapse)
      .filter((sentence) => sentence !== '');
    const gold = sentences.map(collapse);
    if (found.length === gold.length && found.every((sentence, index) => sentence === gold[index]))
      exactCount += 1;
    const [ours, theirs] = [toBoundaries(found), toBoundaries(gold)];
    hitCount += [...ours].filter((boundary) => theirs.has(boundary)).length;
    foundCount += ours.size;
    goldCount += theirs.size;
  }
  const precision = hitCount / Math.max(1, foundCount);
  const recall = hitCount / Math.max(1, goldCount);
  return {
    splitter: name,
    exactCount,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall),
  };
}

/** A file of cases, or the one in a folder or in its `sentences/`. */
async function findCases(data: string): Promise<string> {
  if ((await stat(data)).isFile()) return data;
  const inside = join(data, 'sentences', 'cases.json');
  return (await stat(inside).catch(() => undefined)) === undefined ? join(data, 'cases.json') : inside;
}

const toPercent = (ratio: number): string => (100 * ratio).toFixed(1).padStart(6);

/**
 * Prints, of paragraphs whose sentences are known, the share that is cut exactly right, and precision, recall and F1 of the boundaries, beside other splitters.
 *
 * @param data  file with `[{ id, text, sentences }]`, or the folder that holds it as `cases.json`
 * @returns     our sentences
 */
export async function run({ data = '' }: BenchArguments): Promise<unknown> {
  const cases = CasesSchema.parse(JSON.parse(await readFile(await findCases(data), 'utf8')));
  const scores = SPLITTERS.map((splitter) => scoreSplitter(splitter, cases));
  console.log(
    `sentences: ${cases.length} paragraphs, ${cases.flatMap(({ sentences }) => sentences).length} sentences`,
  );
  console.log(`${'splitter'.padEnd(16)} exact      P      R     F1`);
  for (const { splitter, exactCount, precision, recall, f1 } of scores) {
    console.log(
      `${splitter.padEnd(15)}${toPercent(exactCount / cases.length)} ${[precision, recall, f1].map(toPercent).join(' ')}`,
    );
  }
  const right = scores.find(({ splitter }) => splitter === OURS.name)?.exactCount ?? 0;
  await recordMeasurements([
    toMeasurement({
      what: 'Paragraphs cut into exactly the right sentences',
      measure: 'exact',
      right,
      n: cases.length,
      cases: 'hard paragraphs',
      data: 'PolNeAR, paragraphs read by hand (development part)',
    }),
  ]);
  return cases.map(({ id, text }) => ({ id, sentences: OURS.split(text) }));
}
