import { findCertaintyDifference } from '../attributions/certainty-differences.ts';
import { withSharedHedges } from '../attributions/shared-hedges.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { sayReading } from '../readings/reading-words.ts';
import { toCertaintyReading } from '../readings/readings.ts';

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
    const entry = claim.toEntry('certainty', readings, () => false);
    return [{ ...entry, differs, compatible: !differs }];
  },
};
