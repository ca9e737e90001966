import { readNumeral } from '../figures/numerals.ts';
import { lowerAt } from '../figures/tokens.ts';
import { PART_OPENERS } from '../lexicon/time-words.ts';
import type { Reading, Unit } from './reading.ts';
import { readCalendarUnit } from './units.ts';

const PART = /^(?:day|week|weekend|fortnight)s?$/u;

/**
 * “the last week of May”, “the first three days of June 2024”, “the final days of 1999”: inside that month or year, and never counted from the telling.
 *
 * Its first and last day are known.
 */
export function readMonthPart(reading: Reading, at: number): Unit | undefined {
  const { tokens } = reading;
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const opener = lowerAt(tokens, start);
  if (!PART_OPENERS.has(opener)) return undefined;
  const few = lowerAt(tokens, start + 1) === 'few' ? start + 2 : undefined;
  const part = few ?? readNumeral(tokens, start + 1)?.next ?? start + 1;
  if (!PART.test(lowerAt(tokens, part)) || lowerAt(tokens, part + 1) !== 'of') return undefined;
  const whole = readCalendarUnit(reading, part + 2);
  if (whole === undefined || (whole.kind !== 'month' && whole.kind !== 'year')) return undefined;
  const { from, to } = whole.days;
  const isDay = lowerAt(tokens, part) === 'day' && part === start + 1;
  const day = !isDay
    ? undefined
    : opener === 'first'
      ? from
      : /^(?:last|final)$/u.test(opener)
        ? to
        : undefined;
  return { next: whole.next, days: day === undefined ? whole.days : { from: day, to: day }, kind: 'period' };
}
