import type { ApparatusEntry, Claim, Reading } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { toReadingSpans } from './reading-words.ts';
import type { Mark } from './words.ts';

/**
 * The readings that stand apart: all that do not share their key with more than half of the entry's readings.
 * When three of four articles say “10 days” only the fourth is marked; when all differ, all are.
 */
export function findOddReadings({ differs, readings }: ApparatusEntry): Reading[] {
  if (!differs) return [];
  const counts = new Map<string, number>();
  for (const { key } of readings) counts.set(key, (counts.get(key) ?? 0) + 1);
  return readings.filter(({ key }) => (counts.get(key) ?? 0) * 2 <= readings.length);
}

/** What is marked in the passages of a claim, by article. */
export function toClaimMarks(claim: Claim): ReadonlyMap<Id, readonly Mark[]> {
  const marks = new Map<Id, Mark[]>();
  for (const entry of claim.apparatus) {
    for (const reading of findOddReadings(entry)) {
      const spans = toReadingSpans(reading).map(({ start, end }) => ({ start, end, kind: entry.kind }));
      marks.set(reading.article, [...(marks.get(reading.article) ?? []), ...spans]);
    }
  }
  return marks;
}
