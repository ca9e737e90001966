import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findFigures } from '../annotate/figures.ts';
import { findTimeframes } from '../annotate/timeframes.ts';
import { FigureSchema, TimeframeSchema } from '../model/article.ts';
import { overlapLength, type Span, spanLength } from '../model/span.ts';
import { findWithChrono, findWithCompromise } from './bench-facts-rivals.ts';

const LABELS = new URL('../../tests/bench/facts-labels.json', import.meta.url);
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
 * `data` is the folder with the stories that the labels name; `predictions` a file to write what was found to.
 */
export async function run(args: {
  data: string | undefined;
  predictions: string | undefined;
}): Promise<void> {
  if (args.data === undefined) throw new Error('bench facts needs --data <folder with the labelled stories>');
  const { sentences } = LabelsSchema.parse(JSON.parse(readFileSync(LABELS, 'utf8')));
  const rows = sentences.map((sentence) => readRow(args.data ?? '', sentence));
  const figures = rows.map((row) => row.label.figures);
  const timeframes = rows.map((row) => row.label.timeframes);
  console.log(
    `Figures and timeframes in ${rows.length} sentences (development data: an optimistic estimate)`,
  );
  printScore(
    'figures, ours (value and unit)',
    sum(
      figures,
      rows.map((row) => row.figures),
      isSameFigure,
    ),
  );
  printScore(
    'figures, ours (value)',
    sum(
      figures,
      rows.map((row) => row.figures),
      isSameValue,
    ),
  );
  printScore(
    'figures, compromise (value)',
    sum(
      figures,
      rows.map((row) => row.compromise),
      isSameValue,
    ),
  );
  printScore(
    'timeframes, ours (days)',
    sum(
      timeframes,
      rows.map((row) => row.timeframes),
      isSameTime,
    ),
  );
  printScore(
    'timeframes, chrono-node (days)',
    sum(
      timeframes,
      rows.map((row) => row.chrono),
      isSameTime,
    ),
  );
  if (args.predictions !== undefined)
    writeFileSync(args.predictions, JSON.stringify(rows.map(toPrediction), null, 1));
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

function sum<Label extends Span, Found extends Span>(
  labels: readonly (readonly Label[])[],
  found: readonly (readonly Found[])[],
  isRight: (label: Label, found: Found) => boolean,
): Score {
  const score: Score = { found: 0, labelled: 0, met: 0, right: 0 };
  for (const [index, facts] of labels.entries()) {
    const left = [...(found[index] ?? [])];
    score.labelled += facts.length;
    score.found += left.length;
    for (const fact of facts) {
      const at = left.findIndex((other) => meets(fact, other));
      const other = left[at];
      if (other === undefined) continue;
      left.splice(at, 1);
      score.met += 1;
      if (isRight(fact, other)) score.right += 1;
    }
  }
  return score;
}

const isSameValue = (label: Quantity, found: Quantity): boolean =>
  label.value === found.value && (label.high === undefined || label.high === found.high);

const isSameFigure = (label: Quantity & { unit: string }, found: Quantity & { unit: string }): boolean =>
  isSameValue(label, found) && label.unit === found.unit;

const isSameTime = (label: Ends, found: Ends): boolean => label.from === found.from && label.to === found.to;

function printScore(name: string, { found, labelled, met, right }: Score): void {
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole).toFixed(3);
  console.log(
    `${name.padEnd(34)} found P ${ratio(met, found)} R ${ratio(met, labelled)}  right P ${ratio(right, found)} R ${ratio(right, labelled)}  (${labelled} labelled, ${found} found)`,
  );
}
