import { findAttributionDifference } from './attribution-differences.ts';
import type { DifferenceRules } from './claim-to-read.ts';
import { toAttributionReading } from './readings.ts';
import { withSharedSources } from './shared-sources.ts';

/** Other sources; they cannot all be so where the articles stand on other rungs: own voice, named, unnamed, hearsay. */
export const ATTRIBUTION: DifferenceRules = {
  kind: 'attribution',
  toEntries(claim) {
    const readings = withSharedSources(claim.read((...of) => [toAttributionReading(...of)]));
    const entry = claim.toEntry('attribution', readings, () => true);
    return [{ ...entry, ...findAttributionDifference(readings, claim) }];
  },
};
