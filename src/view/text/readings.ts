import type { ApparatusEntry, Claim, Reading } from '../../model/comparison.ts';
import { countEach } from '../../model/groups.ts';
import type { Id } from '../../model/ids.ts';
import { toReadingSpans } from '../../model/reading-spans.ts';
import { type DifferenceKinds, findKindWords } from '../difference-kinds.ts';
import { isDoubtful, isNotable } from './reading-words.ts';
import type { WeightedSpan } from './shorten.ts';
import type { Mark } from './words.ts';

type CitedReading = Extract<Reading, { kind: 'attribution' }>;

/** Who is cited for the passages of a claim, or that an article says it itself. */
export const findCited = ({ apparatus }: Claim): CitedReading[] =>
  apparatus.flatMap(({ readings }) => readings).filter((one) => one.kind === 'attribution');

/**
 * The readings that stand apart: all that do not share their key with more than half of the entry's readings.
 * When three of four articles say “10 days” only the fourth is marked; when all differ, all are, and so is what some give and the others do not.
 */
export function findOddReadings({ differs, readings: all }: ApparatusEntry): Reading[] {
  if (!differs) return [];
  const readings = all.filter((reading) => !isDoubtful(reading));
  const counts = countEach(readings.map(({ key }) => key));
  if (counts.size === 1) return readings;
  return readings.filter(({ key }) => (counts.get(key) ?? 0) * 2 <= readings.length);
}

/** What is marked in the passages of a claim, by article: what its heading says that they differ in; spellings and titles stay on the names page. */
export function toClaimMarks(claim: Claim): ReadonlyMap<Id, readonly Mark[]> {
  const marks = new Map<Id, Mark[]>();
  for (const entry of claim.apparatus.filter(isNotable)) {
    for (const reading of findOddReadings(entry)) {
      const spans = toReadingSpans(reading).map(({ start, end }) => ({ start, end, kind: entry.kind }));
      marks.set(reading.article, [...(marks.get(reading.article) ?? []), ...spans]);
    }
  }
  return marks;
}

/** True where who is cited differs and an article stands apart in that it names no source: its words have nothing to mark. */
export const isUnsourced = (claim: Claim, article: Id): boolean =>
  claim.apparatus.filter(isNotable).some((entry) => {
    const own = findOddReadings(entry).filter((reading) => reading.article === article);
    return (
      own.length > 0 && own.every((reading) => reading.kind === 'attribution' && reading.voice === 'own')
    );
  });

/** What matters in the passages of a claim, by article: all words that the articles differ in, whether they stand apart or not. */
export function toWeights(claim: Claim, kinds: DifferenceKinds): ReadonlyMap<Id, readonly WeightedSpan[]> {
  const weights = new Map<Id, WeightedSpan[]>();
  for (const { differs, alike, kind, readings } of claim.apparatus) {
    if (!differs && alike !== true) continue;
    const { weight } = findKindWords(kinds, kind);
    for (const reading of readings) {
      const spans = toReadingSpans(reading).map(({ start, end }) => ({ start, end, weight }));
      weights.set(reading.article, [...(weights.get(reading.article) ?? []), ...spans]);
    }
  }
  return weights;
}
