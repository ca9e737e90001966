import { readByRule } from '../../model/rule.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { MONTHS, SHORT_MONTHS } from '../lexicon/calendar-words.ts';
import { isDay, monthOf, toIsoDay } from './days.ts';
import { BEFORE_DATE, readNumericDate } from './numeric-dates.ts';
import { isCapitalAt, pointsAhead, type Reading, type TimeRule, type Unit } from './reading.ts';

/** A day at a token, with its year where it has one. */
export const readDate = (reading: Reading, at: number): Unit | undefined => readByRule(DATES, reading, at);

/** “Aug. 18”, “August 18, 2025”, “Aug 18th”. */
function readMonthDay(reading: Reading, at: number): Unit | undefined {
  const { tokens } = reading;
  const month = monthAt(reading, at);
  if (month === undefined) return undefined;
  const dot = lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const day = dayAt(tokens, dot);
  if (day === undefined) return undefined;
  const last = isDash(lowerAt(tokens, day.next)) ? dayAt(tokens, day.next + 1) : undefined;
  const end = last?.next ?? day.next;
  const comma = lowerAt(tokens, end) === ',' ? end + 1 : end;
  const year = yearAt(tokens, comma);
  return dated(reading, {
    ...(last && { last: last.day }),
    at,
    day: day.day,
    month,
    year,
    next: year === undefined ? end : comma + 1,
  });
}

/** “the 14 Oct. 22 sailors”: behind an abbreviation with a point the day belongs to the month before it, unless “on” says that the first number is one. */
const isOfNext = (tokens: readonly Token[], at: number, behind: number): boolean =>
  lowerAt(tokens, behind) === '.' &&
  dayAt(tokens, behind + 1) !== undefined &&
  !BEFORE_DATE.test(lowerAt(tokens, at - 1));

/** “18 August 2025”, “18th of August”. */
function readDayMonth(reading: Reading, at: number): Unit | undefined {
  const { tokens } = reading;
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const start = lowerAt(tokens, day.next) === 'of' ? day.next + 1 : day.next;
  const month = monthAt(reading, start);
  if (month === undefined || isOfNext(tokens, at, start + 1)) return undefined;
  const year = yearAt(tokens, start + 1);
  return dated(reading, { at, day: day.day, month, year, next: start + (year === undefined ? 1 : 2) });
}

function dated(
  { anchor, tokens }: Reading,
  found: { at: number; day: number; last?: number; month: number; year: number | undefined; next: number },
): Unit | undefined {
  const year = found.year ?? nearestYear(anchor.date, found, pointsAhead(tokens, found.at));
  if (year === undefined) return { next: found.next, days: {}, kind: 'day' };
  if (!isDay(year, found.month, found.day)) return undefined;
  const last = found.last !== undefined && isDay(year, found.month, found.last) ? found.last : found.day;
  const days = { from: toIsoDay(year, found.month, found.day), to: toIsoDay(year, found.month, last) };
  return { next: found.next, days, kind: 'day' };
}

/** The year in which a day without one lies nearest to the anchor; never before it when the words look ahead. */
function nearestYear(
  anchor: string | null,
  { month, day }: { month: number; day: number },
  ahead: boolean,
): number | undefined {
  if (anchor === null) return undefined;
  const { year } = monthOf(anchor);
  const distance = (other: number) => Math.abs(Date.parse(toIsoDay(other, month, day)) - Date.parse(anchor));
  const years = [year - 1, year, year + 1].filter((other) => !ahead || toIsoDay(other, month, day) >= anchor);
  return years.sort((a, b) => distance(a) - distance(b))[0];
}

function monthAt(reading: Reading, at: number): number | undefined {
  const word = lowerAt(reading.tokens, at);
  const long = MONTHS.indexOf(word);
  const month = long >= 0 ? long : SHORT_MONTHS.get(word);
  return month !== undefined && isCapitalAt(reading, at) ? month : undefined;
}

function dayAt(tokens: readonly Token[], at: number): { day: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.lower)) return undefined;
  const day = Number(token.lower);
  if (day < 1 || day > 31) return undefined;
  const after = tokens[at + 1];
  return { day, next: after?.joined && /^(?:st|nd|rd|th)$/u.test(after.lower) ? at + 2 : at + 1 };
}

/** A year of four digits at a token. */
export const yearAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  return token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/u.test(token.lower)
    ? Number(token.lower)
    : undefined;
};

/** A day of a year, in the order in which the ways to write it are tried. */
export const DATES: readonly TimeRule<Unit>[] = [
  {
    id: 'time-month-day',
    read: readMonthDay,
    example: 'They met on Aug. 18, 2025.',
    counter: 'They met in August 2025.',
  },
  {
    id: 'time-day-month',
    read: readDayMonth,
    example: 'They met on 18 August 2025.',
    counter: 'The 14 Oct. 22 sailors met.',
  },
  {
    id: 'time-numeric-date',
    read: readNumericDate,
    example: 'They met on 2025-08-18.',
    counter: 'They won 18-12.',
  },
];
