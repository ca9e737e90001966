import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import weights from '../align/weights.json' with { type: 'json' };
import { type Measurement, MeasurementsSchema } from '../model/measurement.ts';

const FILE = 'tests/bench/results.json';

/** From how many judged pairs of sentences the weights of the alignment were learned. */
export const JUDGED_PAIR_COUNT = weights.pairs;

/** The measured error rates that the project keeps; [] when none are kept. Throws: when the file is not what the model says. */
export async function getMeasurements(): Promise<Measurement[]> {
  const text = await readFile(join(process.cwd(), FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const parsed = MeasurementsSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${FILE}: ${issue?.path.join('.')}: ${issue?.message}`);
}
