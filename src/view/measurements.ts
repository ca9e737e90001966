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

/** The measured rates in words and percent, in the order of the file. */
export const toMeasurementViews = (measurements: readonly Measurement[]): MeasurementView[] =>
  measurements.map(({ what, measure, value, low, high, n, cases, data }) => ({
    what,
    measure,
    value: toPercent(value),
    interval: `${toPercent(low)} to ${toPercent(high)}`,
    cases: `${n} ${cases}`,
    data,
  }));
