import { stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { BenchArguments } from '../bench/bench-arguments.ts';
import { findBenches, MEASURED } from '../bench/choose-benches.ts';
import { writeMeasurements } from '../bench/results.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';

const USAGE = `npm run bench -- <${MEASURED.join(', ')}> [--data <file or folder>] [--predictions <file>] [--write]
npm run bench -- fuzz [--seconds <number>] [--seed <number>] [--count <number>]
npm run bench -- mutations [--room <room>] [--seed <number>] [--count <number>]`;

const OPTIONS = {
  data: { type: 'string' },
  predictions: { type: 'string' },
  seconds: { type: 'string' },
  seed: { type: 'string' },
  room: { type: 'string' },
  count: { type: 'string' },
  write: { type: 'boolean' },
} as const;

/** Prints a table; gives what was found, where somebody may want to read it. */
type Run = (args: BenchArguments) => Promise<unknown>;

/** A module of `src/bench/`; each measures one thing. */
const BenchSchema = z.object({ run: z.custom<Run>((value) => typeof value === 'function') });

/** Measures what was asked for, on data or without. */
await runCommand(async () => {
  const { positionals, text, has } = readArguments(USAGE, OPTIONS, 'files');
  const [seconds, seed, count] = ['seconds', 'seed', 'count'].map((name) => toCount(text(name)));
  const predictions = text('predictions');
  const [what] = positionals;
  const data = text('data');
  if (data !== undefined && (await stat(data).catch(() => undefined)) === undefined) {
    throw new UsageError(`${data} does not exist\n${USAGE}`);
  }
  if (what === undefined || !MEASURED.includes(what)) throw new UsageError(USAGE);
  const names = await findBenches(what, data);
  if (names.length === 0)
    throw new UsageError(
      `${data === undefined ? `${what} is measured on --data` : `${data} fits no table of ${what}`}\n${USAGE}`,
    );
  for (const [index, name] of names.entries()) {
    if (index > 0) console.log('');
    const { run } = BenchSchema.parse(await import(`../bench/${name}.ts`));
    const found = await run({ data, seconds, seed, room: text('room'), count });
    // The predictions are of the first table: the others are made of the same data in other formats.
    if (index === 0 && predictions !== undefined)
      await writeFile(predictions, `${JSON.stringify(found, null, 1)}\n`);
  }
  if (has('write')) await writeMeasurements();
  return 0;
});

function toCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(`${value} is not a whole number\n${USAGE}`);
  return Number(value);
}
