import type { ApparatusEntry } from '../../model/comparison.ts';
import { findCertaintyDifference } from '../attributions/certainty-differences.ts';
import { findParallelDoubts } from '../attributions/parallel-doubts.ts';
import { withSharedHedges } from '../attributions/shared-hedges.ts';
import type { ClaimToRead, DifferenceRules } from '../readings/claim-to-read.ts';
import { sayReading } from '../readings/reading-words.ts';
import { type ReadingOf, toCertaintyReading } from '../readings/readings.ts';

/** Words of doubt in one article where another tells the same plainly. */
export const CERTAINTY: DifferenceRules = {
  words: {
    kind: 'certainty',
    label: 'how sure',
    detail: 'how sure',
    gives: ['uses a word that makes it less sure', 'use a word that makes it less sure'],
    none: ['uses none', 'use none'],
    relations: {
      differs: { kind: 'certainty-differs', label: 'surer or less sure' },
      compatible: { kind: 'certainty-differs', label: 'surer or less sure' },
    },
    canAgree: false,
    weight: 3,
  },
  sayReading: (reading, text) => {
    const isHedged = reading.kind !== 'certainty' || reading.hedges.length > 0;
    return isHedged ? sayReading(reading, text) : 'no hedge';
  },
  toEntries(claim) {
    const { passages, articles } = claim;
    const read = withSharedHedges(
      claim.read((...of) => [toCertaintyReading(...of)]),
      passages,
      articles,
    );
    const { differs, readings } = findCertaintyDifference(read, claim);
    if (!differs) {
      const parallel = findParallelDoubts(read, claim);
      if (parallel.length > 0) return [toParallelEntry(readings, parallel, claim)];
    }
    const entry = claim.toEntry('certainty', readings, () => false);
    return [{ ...entry, differs, compatible: !differs }];
  },
};

/** The entry of a claim whose articles tell the same words with and without doubt: of its other passages nothing is said. */
function toParallelEntry(
  readings: readonly ReadingOf<'certainty'>[],
  parallel: readonly ReadingOf<'certainty'>[],
  { toEntry }: ClaimToRead,
): ApparatusEntry {
  const found = readings.map(
    (reading) =>
      parallel.find(({ passage }) => passage === reading.passage) ?? { ...reading, doubtful: true },
  );
  const entry = toEntry('certainty', found, () => false);
  return { ...entry, differs: true, compatible: false };
}
