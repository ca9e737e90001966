import {
  type Measurement,
  MeasurementsSchema,
  ReliabilitiesSchema,
  type Reliability,
} from '../model/measurement.ts';
import measured from './measured.json' with { type: 'json' };
import reliability from './reliability.json' with { type: 'json' };

/** A measured rate as the method page prints it. */
export type MeasurementView = {
  what: string;
  measure: string;
  value: string;
  interval: string;
  cases: string;
  data: string;
};

/** The error rates that were measured last; `npm run bench -- … --write` renews them. Throws: when the file is not what the model says. */
export const getMeasurements = (): Measurement[] => MeasurementsSchema.parse(measured);

const toPercent = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`;

const countFormat = new Intl.NumberFormat('en-GB');

/** A count of cases as the page prints it. */
export const toCaseCount = (count: number): string => countFormat.format(count);

/** The measured rates in words and percent, in the order of the file. */
export const toMeasurementViews = (measurements: readonly Measurement[]): MeasurementView[] =>
  measurements.map(({ what, measure, value, low, high, n, cases, data }) => ({
    what,
    measure,
    value: toPercent(value),
    interval: `${toPercent(low)} to ${toPercent(high)}`,
    cases: `${toCaseCount(n)} ${cases}`,
    data,
  }));

/** A curve as a table: a column for each set of data, a row for each stretch of the scale. */
export type ReliabilityView = {
  data: string[];
  rows: { score: string; cells: { average: string; right: string; interval: string; pairs: string }[] }[];
};

/** The curve that was measured last. Throws: when the file is not what the model says. */
export const getReliability = (): Reliability[] => ReliabilitiesSchema.parse(reliability);

/** How often pairs with a score like this one are right, over all data that it was measured on; undefined for a score below all. */
export function findReliability(score: number): Pick<Reliability, 'from' | 'to' | 'right'> | undefined {
  const rows = getReliability().filter(({ from, to }) => from <= score && (score < to || to === 1));
  const [first] = rows;
  const count = rows.reduce((sum, { n }) => sum + n, 0);
  return first && { ...first, right: rows.reduce((sum, { right, n }) => sum + right * n, 0) / count };
}

/** A share as scores are printed: “.91”. */
export const toScore = (ratio: number): string => ratio.toFixed(2).replace(/^0/u, '');

/** The curve in the order of the file; every set has the same stretches. */
export function toReliabilityView(rows: readonly Reliability[]): ReliabilityView {
  return {
    data: [...new Set(rows.map(({ data }) => data))],
    rows: [...Map.groupBy(rows, ({ from }) => from)].map(([from, cells]) => ({
      score: `${toScore(from)} to ${toScore(cells[0]?.to ?? 1)}`,
      cells: cells.map(({ average, right, low, high, n }) => ({
        average: toScore(average),
        right: toScore(right),
        interval: `${toScore(low)} to ${toScore(high)}`,
        pairs: toCaseCount(n),
      })),
    })),
  };
}
