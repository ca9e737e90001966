import { findWords } from '../../align/words/words.ts';
import type { AnnotatedArticle, Figure, Timeframe } from '../../model/article.ts';
import { WEEKDAYS } from '../../model/calendar-words.ts';
import { sliceSpan } from '../../model/span.ts';
import { haveLikeUnit } from '../readings/matching-values.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { MONTH_STARTS } from '../times/timeframe-days.ts';
import { isRestOf, isSameAmount } from '../values/figure-units.ts';
import { isVague } from './telling-amounts.ts';
import { isToldAnywhere } from './told-anywhere.ts';

export type ValueReading = ReadingOf<'figure'> | ReadingOf<'timeframe'>;

/** Names of days, months and years, and dates in figures: what a time has to have to be looked for elsewhere. */
const DAY_NAMES =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\b|(?:1[5-9]|20)\d\d|\d{1,2}\/\d{1,2}(?!\/))/giu;

/** True for a time that names a day, a month or a year. */
export const hasDayName = (reading: ValueReading, text: string): boolean =>
  toDayNames(sliceSpan(text, reading)).size > 0;

/** The names of days, months and years in a text, in the short forms that both forms have; “9/11” is a day in September. */
const toDayNames = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(DAY_NAMES)].map(([name]) =>
      name.includes('/')
        ? (MONTH_STARTS[Number.parseInt(name, 10) - 1] ?? name)
        : /^\d/u.test(name)
          ? name
          : name.slice(0, 3).toLowerCase(),
    ),
  );

/** Units of what is counted in heads or votes: “53–47” is a score to one article, “53 members” are people to another. */
const HEADS: ReadonlySet<string> = new Set(['count', 'people', 'votes', 'score']);

const canCountTheSame = (a: Pick<Figure, 'unit'>, b: Pick<Figure, 'unit'>): boolean =>
  haveLikeUnit(a, b) || (HEADS.has(a.unit) && HEADS.has(b.unit));

/** From this share of the greater on, two amounts of which one is only a bound may be one: “more than 40”, “at least four dozen”. */
const NEAR_MIN_RATIO = 0.7;

/** How far an amount may be from the rounder one that stands for it, as a share of the greater: “$61,000” for $61,240. */
const ROUNDED_MIN_RATIO = 0.95;

function mayBeTheSame(one: Figure, reading: ReadingOf<'figure'>): boolean {
  const isBound = one.modifier !== undefined || reading.modifier !== undefined;
  const [low, high] = [Math.min(one.value, reading.value), Math.max(one.value, reading.value)];
  // “35.72” without a unit may be the “35.7 percent” of another.
  const isBare = one.unit === 'count' || reading.unit === 'count';
  if (!isBare && !canCountTheSame(one, reading)) return false;
  if (areUncounted(one, reading) || isWithin(one, reading) || isWithin(reading, one)) return true;
  return isBound ? low >= NEAR_MIN_RATIO * high : areRoundings(low, high);
}

/** “4,200” is one of “thousands”. */
export const isWithin = ({ value }: Figure, range: Figure): boolean =>
  isVague(range) && range.value <= value && value <= (range.high ?? range.value);

/** “thousands”, where another has “millions” or “more than a million”: neither counted, so both may be of one crowd. */
const areUncounted = (one: Figure, vague: Figure): boolean =>
  isVague(vague) && (isVague(one) || one.modifier !== undefined) && canCountTheSame(one, vague);

/** Most digits of a number that stands for another. */
const MAX_DIGITS = 4;

/** True where one of two numbers that are near is the other with fewer digits. */
export const areRoundings = (one: number, other: number): boolean =>
  Math.min(one, other) >= ROUNDED_MIN_RATIO * Math.max(one, other) &&
  (isRounding(one, other) || isRounding(other, one));

function isRounding(round: number, exact: number): boolean {
  for (let digits = 1; digits <= MAX_DIGITS; digits += 1)
    if (Number(exact.toPrecision(digits)) === round) return true;
  return false;
}

/** True when an article gives the value of a reading, an amount that may be it, or its words, in any of its sentences. A bare number may be of whatever unit: “aged 47”, “Stone, 47, won”. */
export function isGivenAnywhere(reading: ValueReading, text: string, article: AnnotatedArticle): boolean {
  if (isToldAnywhere(article, text, reading)) return true;
  if (reading.kind === 'figure')
    return (
      isInCompound(reading, text, article) ||
      article.figures.some(
        (one) =>
          ((one.value === reading.value || one.high === reading.value) &&
            (canCountTheSame(one, reading) || one.unit === 'count')) ||
          isSameAmount(one, reading) ||
          mayBeTheSame(one, reading) ||
          isRestOf(one, reading),
      )
    );
  const names = toDayNames(article.text);
  return (
    [...toDayNames(sliceSpan(text, reading)), ...toWeekday(reading), ...toYear(reading)].some((name) =>
      names.has(name),
    ) || article.timeframes.some((one) => areSameDays(one, reading))
  );
}

/** True where an article has a number as the first half of a word: “a five-way race” gives the five boats, “the 12-member crew” twelve sailors. */
function isInCompound(reading: ReadingOf<'figure'>, text: string, article: AnnotatedArticle): boolean {
  const numbers = [String(reading.value), ...findWords(text, reading).map(({ form }) => form)];
  const all = ` ${article.text.toLowerCase().replace(/[\s(“"‘]/gu, ' ')}`;
  return numbers.some((number) => all.includes(` ${number}-`));
}

/** True for two times of the same days, in whatever words: “last month”, “in May”. */
const areSameDays = (one: Timeframe, other: Timeframe): boolean =>
  typeof one.from === 'string' && one.from === other.from && one.to === other.to;

/** The year of a time that is all of it: an article that has “the 2014 race” gives “last year”, told in 2015. */
function toYear({ from, to }: ReadingOf<'timeframe'>): string[] {
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  const year = from.slice(0, YEAR_LENGTH);
  return from === `${year}-01-01` && to === `${year}-12-31` ? [year] : [];
}

/** The weekday of one day that is known: an article that has “on Friday” may give March 8 in another form. */
function toWeekday({ from, to }: ReadingOf<'timeframe'>): string[] {
  if (typeof from !== 'string' || from !== to) return [];
  const day = new Date(`${from.slice(0, ISO_DAY_LENGTH)}T00:00:00Z`).getUTCDay();
  const name = WEEKDAYS[day];
  return name === undefined ? [] : [name.slice(0, SHORT_LENGTH)];
}

/** “2025-08-18”, “2025”, and “mon”. */
const ISO_DAY_LENGTH = 10;
const YEAR_LENGTH = 4;
const SHORT_LENGTH = 3;
