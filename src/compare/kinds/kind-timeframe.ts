import { areTimesAlike, toAlike } from '../given/alike-values.ts';
import { withLacking } from '../given/one-sided.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { canTimeframesAgree, matchTimeframes } from '../readings/matching-values.ts';
import { toTimeframeReadings } from '../readings/readings.ts';
import { toSlots } from '../readings/slots.ts';
import { withRepeatedTimes } from '../times/repeated-times.ts';
import { withSettledDays } from '../times/settled-days.ts';
import { withNamedDays } from '../times/timeframe-days.ts';

/** Other days of the same thing. */
export const TIMEFRAME: DifferenceRules = {
  words: {
    kind: 'timeframe',
    label: 'time',
    detail: 'the time',
    gives: ['gives a time', 'give a time'],
    none: ['gives none', 'give none'],
    givesThese: ['gives these times', 'give these times'],
    alike: 'times that can all mean the same',
    relations: {
      differs: { kind: 'timeframe-differs', label: 'other time' },
      compatible: { kind: 'timeframe-overlaps', label: 'times that overlap' },
    },
    canAgree: true,
    weight: 8,
  },
  toEntries(claim) {
    const { articles } = claim;
    const settled = withSettledDays(claim.read(toTimeframeReadings), articles);
    const timeframes = withRepeatedTimes(withNamedDays(settled, articles), articles);
    return toSlots(timeframes, matchTimeframes(timeframes, claim)).map((slot) =>
      withLacking(
        toAlike(claim.toEntry('timeframe', slot, canTimeframesAgree), areTimesAlike(slot, articles)),
        slot,
        timeframes,
        claim,
      ),
    );
  },
};
