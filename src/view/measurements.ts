import type { Measurement } from '../model/measurement.ts';

/** A measured rate as the method page prints it. */
export type MeasurementView = {
  what: string;
  measure: string;
  value: string;
  interval: string;
  cases: string;
  data: string;
};

const toPercent = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`;

/** Kept rates with those that this build measured itself; a fresh one takes the place of the kept one of the same thing. */
export const mergeMeasurements = (
  kept: readonly Measurement[],
  fresh: readonly Measurement[],
): Measurement[] => [
  ...fresh,
  ...kept.filter((old) => !fresh.some(({ what, measure }) => what === old.what && measure === old.measure)),
];

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
