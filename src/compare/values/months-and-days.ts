import type { Timeframe } from '../../model/article.ts';
import { MONTHS } from '../../model/calendar-words.ts';

/** The month that a time lies in, and its day where it is one: “06”, “17”. */
type MonthAndDay = { month: string; day?: string };

/** “2031-06-17”, and the key of “June 17” without its year. */
const ISO_DAY = /^\d{4}-(?<month>\d\d)-(?<day>\d\d)/u;
const DAY_KEY = /^-(?<month>\d\d)-(?<day>\d\d)$/u;

/** Reads the month of a time, whether its year is known or not; undefined for what lies in no one month. */
export function toMonthAndDay({
  key,
  from,
  to,
}: Pick<Timeframe, 'from' | 'to'> & { key: string }): MonthAndDay | undefined {
  const month = MONTHS.indexOf(key);
  if (month >= 0) return { month: String(month + 1).padStart(2, '0') };
  const named = toParts(key, DAY_KEY);
  if (named !== undefined || typeof from !== 'string' || typeof to !== 'string') return named;
  const [first, last] = [toParts(from, ISO_DAY), toParts(to, ISO_DAY)];
  if (
    first === undefined ||
    last === undefined ||
    from.slice(0, YEAR_AND_MONTH) !== to.slice(0, YEAR_AND_MONTH)
  )
    return undefined;
  return first.day === last.day ? first : { month: first.month };
}

/** “2031-06” */
const YEAR_AND_MONTH = 7;

function toParts(words: string, pattern: RegExp): MonthAndDay | undefined {
  const { month, day } = pattern.exec(words)?.groups ?? {};
  return month === undefined || day === undefined ? undefined : { month, day };
}

/** True for times of two months, and of two days of one: whatever the year is, not both can be so. */
export const areOtherDates = (one: MonthAndDay | undefined, other: MonthAndDay | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.month !== other.month || (one.day !== undefined && other.day !== undefined && one.day !== other.day));
