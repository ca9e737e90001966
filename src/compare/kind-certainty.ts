import { findCertaintyDifference } from './certainty-differences.ts';
import type { DifferenceRules } from './claim-to-read.ts';
import { toCertaintyReading } from './readings.ts';
import { withSharedHedges } from './shared-hedges.ts';

/** Words of doubt in one article where another tells the same plainly. */
export const CERTAINTY: DifferenceRules = {
  kind: 'certainty',
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
