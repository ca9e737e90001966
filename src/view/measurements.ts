import { type Measurement, MeasurementsSchema } from '../model/measurement.ts';
import measured from './measured.json' with { type: 'json' };

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
