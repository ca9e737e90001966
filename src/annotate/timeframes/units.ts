import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { readByRule } from '../../model/rule.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { BEFORE_MONTH } from '../lexicon/time-words.ts';
import { DATES, readDate, yearAt } from './dates.ts';
import { monthDays, monthOf, weekDays, yearDays } from './days.ts';
import { isCapitalAt, type Reading, type Ruled, stem, type TimeRule, type Unit } from './reading.ts';
import { tenseAround } from './tense.ts';
import { readWeekday } from './weekdays.ts';

/** The words, without possessives and beside numbers, that a date, weekday, month or year can begin with. */
export const DATE_OPENERS = toWordSet('week', WEEKDAYS, MONTHS, SHORT_MONTHS.keys());

/** A weekday, a date, a month or a year at a token: “Monday night”, “Aug 18, 2025”, “18 August”, “February 2022”, “2016”. */
export const readCalendarUnit = (reading: Reading, at: number): Ruled<Unit> | undefined =>
  readByRule(CALENDAR_UNITS, reading, at);

/** The year of a month named without one: the last such month up to the anchor's, or the next one when the words look ahead; where nothing tells, the last one if it is the nearer, and else none. */
function yearOf(anchor: string | null, month: number, ahead: boolean | undefined): number | undefined {
  if (anchor === null || (ahead === undefined && !isNearerBefore(anchor, month))) return undefined;
  const now = monthOf(anchor);
  if (ahead === true) return month < now.month ? now.year + 1 : now.year;
  return month > now.month ? now.year - 1 : now.year;
}

/** True where the last such month up to the anchor's is nearer than the next. */
const isNearerBefore = (anchor: string, month: number): boolean =>
  (monthOf(anchor).month - month + MONTHS.length) % MONTHS.length < MONTHS.length / 2;

function readMonth(reading: Reading, at: number): Unit | undefined {
  const { tokens, anchor } = reading;
  const word = stem(lowerAt(tokens, at));
  const month = MONTHS.indexOf(word);
  if (month < 0 || !isCapitalAt(reading, at)) return undefined;
  const comma = lowerAt(tokens, at + 1) === ',' || lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const stated = yearAt(tokens, comma);
  if (stated === undefined && DOUBTFUL_MONTHS.has(word) && !isMonthPlace(reading, at)) return undefined;
  const ahead = isAhead(reading, at);
  // “was moved to October”: what is past is the moving.
  const isOpen = stated === undefined && lowerAt(tokens, at - 1) === 'to' && reading.shift === undefined;
  const year = isOpen ? undefined : (stated ?? yearOf(anchor.date, month, ahead));
  const days = year === undefined ? {} : monthDays(year, month);
  return { next: stated === undefined ? at + 1 : comma + 1, days, kind: 'month' };
}

/** Whether the month that is meant is one to come; undefined where nothing tells: “he leaves in September”. */
function isAhead({ tokens, shift }: Reading, at: number): boolean | undefined {
  if (shift !== undefined) return /next|coming/u.test(shift);
  const tense = tenseAround(tokens, at);
  if (tense !== undefined) return tense === 'open' ? undefined : tense === 'ahead';
  return lowerAt(tokens, at - 1) === 'since' ? false : undefined;
}

/** After a word that a month follows, and not before a capital (“in May Street”) or with a possessive (“by May's aides”). */
function isMonthPlace(reading: Reading, at: number): boolean {
  const word = lowerAt(reading.tokens, at);
  if (word === "may's" || word === "march's") return false;
  const before = lowerAt(reading.tokens, at - 1);
  return (
    BEFORE_MONTH.has(before) && !(isCapitalAt(reading, at + 1) && lowerAt(reading.tokens, at + 1) !== 'and')
  );
}

/** “from 1368 to 1644”: before 1500 four digits are a year only where a range of years says so. */
const oldYearAt = (tokens: readonly Token[], at: number): number | undefined =>
  /^1[0-4]\d\d$/u.test(lowerAt(tokens, at)) &&
  /^(?:from|between)$/u.test(lowerAt(tokens, at - 1)) &&
  /^(?:to|and|until|[-–—])$/u.test(lowerAt(tokens, at + 1)) &&
  /^(?:1\d|20)\d\d$/u.test(lowerAt(tokens, at + 2))
    ? Number(lowerAt(tokens, at))
    : undefined;

/** How many years “2015-16”, “1914–18” and “2024/25” have; undefined where two digits after a year mean something else. */
function countYears(tokens: readonly Token[], at: number, year: number): number | undefined {
  const sign = lowerAt(tokens, at + 1);
  const digits = lowerAt(tokens, at + 2);
  if (!(isDash(sign) || sign === '/') || !tokens[at + 1]?.joined || !tokens[at + 2]?.joined) return undefined;
  if (!/^\d\d$/u.test(digits) || isDash(lowerAt(tokens, at + 3))) return undefined;
  const count = ((Number(digits) - (year % 100) + 100) % 100) + 1;
  return count > 1 && (sign === '/' ? count === 2 : count <= MAX_RANGE_YEARS) ? count : undefined;
}

/** Longest range of years that is written with two digits. */
const MAX_RANGE_YEARS = 60;

/** A year, where nothing says that it is a number of something; “the 1990s”; “2015-16”. */
function readYear({ tokens }: Reading, at: number): Unit | undefined {
  const year = yearAt(tokens, at) ?? oldYearAt(tokens, at);
  if (year === undefined) return undefined;
  const after = tokens[at + 1];
  if (after?.joined && after.lower === 's') {
    // “the 1800s” are a century, “the 1850s” and “the 2000s” a decade.
    return { next: at + 2, days: yearDays(year, year % 100 === 0 && year < 2000 ? 100 : 10), kind: 'year' };
  }
  const count = countYears(tokens, at, year);
  if (count !== undefined) return { next: at + 3, days: yearDays(year, count), kind: 'year' };
  return { next: at + 1, days: yearDays(year), kind: 'year' };
}

/** “the week of 3 May”: all its days, not that one. */
function readWeekOf(reading: Reading, at: number): Unit | undefined {
  if (lowerAt(reading.tokens, at) !== 'week' || lowerAt(reading.tokens, at + 1) !== 'of') return undefined;
  const date = readDate(reading, at + 2);
  const day = date?.days.from;
  return date && { next: date.next, days: day === undefined ? {} : weekDays(day, 0), kind: 'period' };
}

/** A date, weekday, month or year, in the order in which they are tried. */
export const CALENDAR_UNITS: readonly TimeRule<Unit>[] = [
  {
    id: 'time-week-of-day',
    read: readWeekOf,
    example: 'They met the week of 18 August.',
    counter: 'They met a week after 18 August.',
  },
  ...DATES,
  {
    id: 'time-weekday',
    read: readWeekday,
    example: 'They met on Monday night.',
    counter: 'They met in monday street.',
  },
  {
    id: 'time-month',
    read: readMonth,
    example: 'They met in February 2022.',
    counter: 'Mrs. May will march.',
  },
  {
    id: 'time-year',
    read: readYear,
    example: 'They met in 2016, or in the 1990s.',
    counter: 'They met 2,016 people.',
  },
];
