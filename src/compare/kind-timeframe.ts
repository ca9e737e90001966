import type { DifferenceRules } from './claim-to-read.ts';
import { canTimeframesAgree, matchTimeframes } from './matching-values.ts';
import { withLacking } from './one-sided.ts';
import { toTimeframeReadings } from './readings.ts';
import { withRepeatedTimes } from './repeated-times.ts';
import { withSettledDays } from './settled-days.ts';
import { toSlots } from './slots.ts';
import { withNamedDays } from './timeframe-days.ts';

/** Other days of the same thing. */
export const TIMEFRAME: DifferenceRules = {
  words: {
    kind: 'timeframe',
    label: 'time',
    detail: 'the time',
    gives: ['gives a time', 'give a time'],
    none: ['gives none', 'give none'],
    givesThese: ['gives these times', 'give these times'],
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
      withLacking(claim.toEntry('timeframe', slot, canTimeframesAgree), slot, timeframes, claim),
    );
  },
};
