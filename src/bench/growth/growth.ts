import { SHAPES, type Shape } from './shapes.ts';
import { STAGES, type Stage, type StageTimes, timeStages } from './stages.ts';

/** Lengths in bytes, each double the one before, up to the longest file that is read. */
const FIRST_LENGTH = 15_625;
const LAST_LENGTH = 1_000_000;

/** A stage that took so long, in milliseconds of CPU, is not tried with a longer text. */
const ENOUGH_MS = 3000;

/** Times below this are mostly those of starting: no exponent is made of them. */
const MEASURABLE_MS = 60;

type Measured = { length: number; times: StageTimes };

/** The beginning of a text that has so many bytes in UTF-8; a character is never cut. */
function cutToBytes(text: string, length: number): string {
  const buffer = new Uint8Array(length);
  return text.slice(0, new TextEncoder().encodeInto(text, buffer).read);
}

/** Measures ever longer texts; a stage that takes too long, and those after it, are left out of the longer ones. */
function measureShape(shape: Shape): Measured[] {
  const rows: Measured[] = [];
  let stages: readonly Stage[] = STAGES;
  for (let length = FIRST_LENGTH; length <= LAST_LENGTH && stages.length > 0; length *= 2) {
    const text = cutToBytes(shape.make(length), length);
    const times = timeStages(text, shape.extension, stages);
    rows.push({ length, times });
    const slow = stages.findIndex((stage) => times[stage] > ENOUGH_MS);
    if (slow >= 0) stages = stages.slice(0, slow);
  }
  return rows;
}

/** Longest text of a stage in kB, its time in seconds, and how the time grew: 1 in proportion to the length, 2 with its square. */
function toCells(rows: readonly Measured[], stage: Stage): string {
  const measured = rows.filter(({ times }) => times[stage] > 0);
  const longer = measured.at(-1);
  if (longer === undefined) return '–'.padStart(26);
  const shorter = measured.find(
    ({ times, length }) => times[stage] >= MEASURABLE_MS && length < longer.length,
  );
  const exponent =
    shorter === undefined
      ? '–'
      : (
          Math.log(longer.times[stage] / shorter.times[stage]) / Math.log(longer.length / shorter.length)
        ).toFixed(2);
  return [
    (longer.length / 1000).toFixed(0).padStart(9),
    (longer.times[stage] / 1000).toFixed(2).padStart(8),
    exponent.padStart(7),
  ].join(' ');
}

/** From which length on a site refuses such a text, and from which it compares it by words alone. @example '  refused from 250 kB on (story:too-much)' */
export function formatBounds(rows: readonly Measured[]): string {
  const toKb = ({ length }: Measured): string => (length / 1000).toFixed(0);
  const refused = rows.find(({ times }) => times.refused !== undefined);
  const alone = rows.find(({ times }) => times.isWordsAlone);
  return [
    alone === undefined ? '' : `  by words alone from ${toKb(alone)} kB on (story:words-alone)`,
    refused === undefined ? '' : `  refused from ${toKb(refused)} kB on (${refused.times.refused})`,
  ].join('');
}

/**
 * Prints, for each hard shape of text, how long each stage takes for the longest text that was tried, and how the time grows with the length.
 * One article is hard; a short one beside it makes it a story. Times are CPU seconds.
 * A text over the bounds of an article is read alone: a site refuses it.
 */
export async function run(): Promise<void> {
  const [first] = SHAPES;
  if (first !== undefined) measureShape(first);
  console.log(`${''.padEnd(31)}${STAGES.map((stage) => `${stage}: kB, s, exponent`.padStart(26)).join('')}`);
  for (const shape of SHAPES) {
    const rows = measureShape(shape);
    const cells = STAGES.map((stage) => toCells(rows, stage)).join('');
    console.log(`${shape.name.padEnd(31)}${cells}${formatBounds(rows)}`);
  }
}
