import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findFigures } from '../../annotate/figures/figures.ts';
import { findTimeframes } from '../../annotate/timeframes/timeframes.ts';
import { FigureSchema, TimeframeSchema } from '../../model/article.ts';
import type { Measurement } from '../../model/measurement.ts';
import { overlapLength, type Span, spanLength } from '../../model/span.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { recordMeasurements, toMeasurement } from '../results.ts';
import { findWithChrono, findWithCompromise } from './facts-rivals.ts';

const LABELS = new URL('../../../tests/bench/facts-labels.json', import.meta.url);
const LabelsSchema = z.object({
  about: z.string(),
  sentences: z.array(
    z.object({
      file: z.string(),
      date: z.string(),
      start: z.int(),
      end: z.int(),
      figures: z.array(FigureSchema),
      timeframes: z.array(TimeframeSchema),
    }),
  ),
});
type Labelled = z.infer<typeof LabelsSchema>['sentences'][number];

/** Counts of one method: what it found, what there was, what of both meets in place, and of those what is right in value. */
type Score = { found: number; labelled: number; met: number; right: number };
type Quantity = Span & { value: number; high?: number | undefined };
type Ends = Span & { from?: number | string | undefined; to?: number | string | undefined };

/**
 * Prints precision and recall of figures and timeframes on hand-labelled sentences of real articles, beside compromise and chrono-node.
 *
 * @param data  the folder with the stories that the labels name
 * @returns     what was found
 */
export async function run({ data = '' }: BenchArguments): Promise<unknown> {
  const { sentences } = LabelsSchema.parse(JSON.parse(readFileSync(LABELS, 'utf8')));
  const rows = sentences.map((sentence) => readRow(data, sentence));
  console.log(
    `Figures and timeframes in ${rows.length} sentences (development data: an optimistic estimate)`,
  );
  await recordMeasurements([...measureFigures(rows), ...measureTimeframes(rows)]);
  return rows.map(toPrediction);
}

function readRow(data: string, label: Labelled) {
  const text = readFileSync(join(data, label.file), 'utf8');
  const sentence = { start: label.start, end: label.end };
  const words = text.slice(label.start, label.end);
  const shift = <Fact extends Span>(fact: Fact): Fact => ({
    ...fact,
    start: fact.start + label.start,
    end: fact.end + label.start,
  });
  const timeframes = findTimeframes(text, [sentence], { date: label.date });
  return {
    label,
    timeframes,
    figures: findFigures(text, [sentence], timeframes),
    compromise: findWithCompromise(words).map(shift),
    chrono: findWithChrono(words, label.date).map(shift),
  };
}

type Row = ReturnType<typeof readRow>;

function measureFigures(rows: readonly Row[]): Measurement[] {
  const ours = (row: Row) => ({ labels: row.label.figures, found: row.figures });
  const rival = (row: Row) => ({ labels: row.label.figures, found: row.compromise });
  const values = score(rows, ours, isSameValue);
  const whole = score(rows, ours, isSameFigure);
  printScore('figures, ours (value and unit)', whole);
  printScore('figures, ours (value)', values);
  printScore('figures, compromise (value)', score(rows, rival, isSameValue));
  return [
    ...toMeasurements('Figures found with the right value', 'figures', values),
    ...toMeasurements('Figures found with the right value and unit', 'figures', whole),
  ];
}

function measureTimeframes(rows: readonly Row[]): Measurement[] {
  const ours = (row: Row) => ({ labels: row.label.timeframes, found: row.timeframes });
  const rival = (row: Row) => ({ labels: row.label.timeframes, found: row.chrono });
  const days = score(rows, ours, isSameTime);
  printScore('timeframes, ours (days)', days);
  printScore('timeframes, chrono-node (days)', score(rows, rival, isSameTime));
  return toMeasurements('Timeframes found with the right days', 'timeframes', days);
}

const toPrediction = ({ label, figures, timeframes }: Row) => ({
  file: label.file,
  start: label.start,
  end: label.end,
  figures,
  timeframes,
});

/** Two spans meet when they share at least half of the shorter one. */
const meets = (a: Span, b: Span): boolean =>
  overlapLength(a, b) * 2 >= Math.min(spanLength(a), spanLength(b)) && overlapLength(a, b) > 0;

/** Counts over all rows; a found fact meets at most one label. */
function score<Label extends Span, Found extends Span>(
  rows: readonly Row[],
  toFacts: (row: Row) => { labels: readonly Label[]; found: readonly Found[] },
  isRight: (label: Label, found: Found) => boolean,
): Score {
  const total: Score = { found: 0, labelled: 0, met: 0, right: 0 };
  for (const { labels, found } of rows.map(toFacts)) {
    const left = [...found];
    total.labelled += labels.length;
    total.found += found.length;
    for (const label of labels) {
      const at = left.findIndex((other) => meets(label, other));
      const other = left[at];
      if (other === undefined) continue;
      left.splice(at, 1);
      total.met += 1;
      if (isRight(label, other)) total.right += 1;
    }
  }
  return total;
}

const isSameValue = (label: Quantity, found: Quantity): boolean =>
  label.value === found.value && (label.high === undefined || label.high === found.high);

const isSameFigure = (label: Quantity & { unit: string }, found: Quantity & { unit: string }): boolean =>
  isSameValue(label, found) && label.unit === found.unit;

const isSameTime = (label: Ends, found: Ends): boolean => label.from === found.from && label.to === found.to;

/** Precision and recall of what is right in place and value, for the method page. */
function toMeasurements(what: string, cases: string, { found, labelled, right }: Score): Measurement[] {
  const data = 'PolNeAR (development part), sentences of four stories labelled for this project';
  return [
    { measure: 'precision', n: found, cases: `${cases} found` },
    { measure: 'recall', n: labelled, cases: `${cases} labelled` },
  ].map((one) => toMeasurement({ what, right, data, ...one }));
}

function printScore(name: string, { found, labelled, met, right }: Score): void {
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole).toFixed(3);
  console.log(
    `${name.padEnd(34)} found P ${ratio(met, found)} R ${ratio(met, labelled)}  right P ${ratio(right, found)} R ${ratio(right, labelled)}  (${labelled} labelled, ${found} found)`,
  );
}
