import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const FILE = 'tests/unit/regex-verdicts.json';

/** Milliseconds for one pattern; a pattern that takes longer to judge is too clever to keep. */
const JUDGING_MS = 30_000;

type Check = (source: string, flags: string, options: { timeout: number }) => { status: string };

const VerdictsSchema = z.record(z.string(), z.string());

/** Verdicts of earlier runs by literal: judging them all takes half a minute of a processor. */
export const readVerdicts = (): Record<string, string> =>
  VerdictsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/**
 * Judges a literal with recheck, which is installed with what benches need.
 *
 * @returns safe, vulnerable or unknown; `not judged` where recheck is not installed
 */
export function judge(literal: string): string {
  const end = literal.lastIndexOf('/');
  const load = createRequire(new URL('../bench/', import.meta.url));
  let checkSync: Check;
  try {
    ({ checkSync } = load('recheck'));
  } catch {
    return 'not judged: install recheck with `npm ci --prefix tests/bench`';
  }
  return checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: JUDGING_MS }).status;
}

/** Keeps the verdicts on the literals that the source still has. */
export function keepVerdicts(verdicts: ReadonlyMap<string, string>): void {
  const sorted = [...verdicts].filter(([, status]) => status === 'safe').sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
