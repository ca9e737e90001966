import { readFile, writeFile } from 'node:fs/promises';
import { type Measurement, MeasurementsSchema } from '../model/measurement.ts';
import { wilsonInterval } from './scores.ts';

const FILE = 'src/view/measured.json';

/** What the benches of this run measured. */
const recorded: Measurement[] = [];

/** Remembers measured rates; published figures change only when the command is told to write them. */
export async function recordMeasurements(measured: readonly Measurement[]): Promise<void> {
  recorded.push(...measured);
}

/**
 * Writes what was remembered for the method page: each rate replaces the one of the same name on the same data. Values are cut to three
 * places, so that the same run writes the same bytes.
 */
export async function writeMeasurements(measured: readonly Measurement[] = recorded): Promise<void> {
  const text = await readFile(FILE, 'utf8').catch(() => '[]');
  const kept = new Map(MeasurementsSchema.parse(JSON.parse(text)).map((one) => [toKey(one), one]));
  for (const one of measured) {
    kept.set(toKey(one), { ...one, value: cut(one.value), low: cut(one.low), high: cut(one.high) });
  }
  const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  // The schema gives all entries one order of keys.
  await writeFile(FILE, `${JSON.stringify(MeasurementsSchema.parse(sorted), null, 2)}\n`);
}

/** A share of cases, `right` of `n`, with Wilson's 95 % interval; of no cases 0, which can be anything. */
export function toMeasurement({
  right,
  ...one
}: Omit<Measurement, 'value' | 'low' | 'high'> & { right: number }): Measurement {
  const n = Math.max(1, one.n);
  return { ...one, n, value: right / n, ...wilsonInterval(right, one.n) };
}

const toKey = ({ data, what, measure }: Measurement): string => [data, what, measure].join('\n');

const cut = (value: number): number => Math.round(value * 1000) / 1000;
