import { WEEKDAYS } from '../../model/calendar-words.ts';
import { PLAIN_PREPOSITIONS } from '../../model/function-words.ts';
import { dayAt, isCounting, isDash, lowerAt, type MonthDay, type Token } from '../figures/tokens.ts';
import type { Reading } from './reading.ts';

/**
 * The last of the days that begin with one in digits, where the month follows: “10 to 14 December”, “between 3 and 5 May”, “the 3rd to the 7th of June”, “12 and 13 July”, “Wednesday 10 to Sunday 14 December”.
 *
 * Days that do not rise are no range, nor are two that “and” joins with days between them.
 */
export function readLinkedDay(tokens: readonly Token[], at: number, first: MonthDay): MonthDay | undefined {
  const link = lowerAt(tokens, first.next);
  if (!isDash(link) && !LINKS.test(link)) return undefined;
  const after = lowerAt(tokens, first.next + 1);
  const start = after === 'the' || WEEKDAYS.includes(after) ? first.next + 2 : first.next + 1;
  const last = dayAt(tokens, start);
  if (last === undefined || last.day <= first.day) return undefined;
  const isWhole = link !== 'and' || isBetween(tokens, at) || last.day === first.day + 1;
  return isWhole ? last : undefined;
}

const LINKS = /^(?:to|and|until|till|through)$/u;

/** “between 3 and 5 May”, “between the 3rd and 5th of May”. */
const isBetween = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1) === 'between';

/**
 * The last of the days that begin with one after its month: “June 3-5”, “from December 10 to 14”, “between May 3 and 5”, “July 12 and 13”.
 *
 * A number that a word of its own follows may count it (“on May 3 to 5 judges”): it is a day only after a dash.
 */
export function readLastDay({ tokens }: Reading, at: number, first: MonthDay): MonthDay | undefined {
  if (isDash(lowerAt(tokens, first.next))) return dayAt(tokens, first.next + 1);
  const last = readLinkedDay(tokens, at, first);
  return last === undefined || isCounting(tokens, last.next) ? undefined : last;
}

/** “Friday 3.”, “Friday 3 to Monday 6 in the hall”: after a weekday the day of a month that is not told. */
export function isBareDay(tokens: readonly Token[], at: number): boolean {
  const day = dayAt(tokens, at);
  if (day === undefined) return false;
  const after = lowerAt(tokens, day.next);
  if (LINKS.test(after)) return WEEKDAYS.includes(lowerAt(tokens, day.next + 1));
  return /^[,.;)]?$/u.test(after) || PLAIN_PREPOSITIONS.includes(after);
}
