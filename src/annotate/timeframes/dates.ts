import { MONTHS, SHORT_MONTHS } from '../../model/calendar-words.ts';
import { readByRule } from '../../model/rule.ts';
import { dayAt, lowerAt, type Token } from '../figures/tokens.ts';
import { BEFORE_DATE } from '../lexicon/time-words.ts';
import { readLastDay, readLinkedDay } from './day-ranges.ts';
import { DAY_MS, isDay, monthOf, toIsoDay } from './days.ts';
import { readNumericDate } from './numeric-dates.ts';
import { isCapitalAt, type Reading, type TimeRule, type Unit } from './reading.ts';
import { pointsAhead, tellsDone } from './tense.ts';

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
  const last = readLastDay(reading, at, day);
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

/** “the 14 Oct. 22 sailors”: after an abbreviation with a point the day belongs to the month before it, unless “on” says that the first number is one. */
const isOfNext = (tokens: readonly Token[], at: number, following: number): boolean =>
  lowerAt(tokens, following) === '.' &&
  dayAt(tokens, following + 1) !== undefined &&
  !BEFORE_DATE.has(lowerAt(tokens, at - 1));

/** “18 August 2025”, “18th of August”, “18 to 21 August”. */
function readDayMonth(reading: Reading, at: number): Unit | undefined {
  const { tokens } = reading;
  const first = dayAt(tokens, at);
  if (first === undefined) return undefined;
  const last = readLinkedDay(tokens, at, first);
  const day = last ?? first;
  const start = lowerAt(tokens, day.next) === 'of' ? day.next + 1 : day.next;
  const month = monthAt(reading, start);
  if (month === undefined || isOfNext(tokens, at, start + 1)) return undefined;
  const year = yearAt(tokens, start + 1);
  return dated(reading, {
    ...(last && { last: last.day }),
    at,
    day: first.day,
    month,
    year,
    next: start + (year === undefined ? 1 : 2),
  });
}

function dated(
  { anchor, tokens }: Reading,
  found: { at: number; day: number; last?: number; month: number; year: number | undefined; next: number },
): Unit | undefined {
  const year = found.year ?? tellYear(anchor.date, found, tokens);
  if (year === undefined) return { next: found.next, days: {}, kind: 'day' };
  if (!isDay(year, found.month, found.day)) return undefined;
  const { last = found.day } = found;
  if (!isDay(year, found.month, last)) return undefined;
  const days = { from: toIsoDay(year, found.month, found.day), to: toIsoDay(year, found.month, last) };
  return { next: found.next, days, kind: 'day', ...(found.last !== undefined && { hasEnds: true }) };
}

/** Seven months: from so many days on a day ahead is not told without its year, as one of the same name lies far less after. */
const AHEAD_MAX_DAYS = 213;

/**
 * The year of a day that stands without one: that in which it lies nearest to the anchor, also where the words look ahead and it lies ahead. Where they look ahead, and
 * the nearest lies after, it is the coming one; but not of a day so far off that it would be told with its year. Then the past of the verbs before it tells
 * (“won the vote of Nov. 6”), and without that no year is known.
 */
function tellYear(
  anchor: string | null,
  day: { at: number; month: number; day: number },
  tokens: readonly Token[],
): number | undefined {
  if (anchor === null) return undefined;
  const nearest = nearestYear(anchor, day, false);
  if (!pointsAhead(tokens, day.at)) return nearest;
  const coming = nearestYear(anchor, day, true);
  const isNear = coming === nearest || toDistance(anchor, day, coming) < AHEAD_MAX_DAYS;
  return isNear ? coming : tellsDone(tokens, day.at) ? nearest : undefined;
}

/** The year in which a day lies nearest to the anchor, or the nearest in which it is not after. */
function nearestYear(anchor: string, day: { month: number; day: number }, ahead: boolean): number {
  const { year } = monthOf(anchor);
  const years = [year - 1, year, year + 1].filter(
    (other) => !ahead || toIsoDay(other, day.month, day.day) >= anchor,
  );
  const [nearest = year] = years.sort((a, b) => toDistance(anchor, day, a) - toDistance(anchor, day, b));
  return nearest;
}

/** Days between the anchor and a day of a year. */
const toDistance = (anchor: string, { month, day }: { month: number; day: number }, year: number): number =>
  Math.abs(Date.parse(toIsoDay(year, month, day)) - Date.parse(anchor)) / DAY_MS;

function monthAt(reading: Reading, at: number): number | undefined {
  const word = lowerAt(reading.tokens, at);
  const long = MONTHS.indexOf(word);
  const month = long >= 0 ? long : SHORT_MONTHS.get(word);
  return month !== undefined && isCapitalAt(reading, at) ? month : undefined;
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
