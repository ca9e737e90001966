import { MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import type { Id } from '../../model/ids.ts';
import { sliceSpan } from '../../model/span.ts';
import { toFigureRange } from '../values/figure-ranges.ts';
import { areOfOneMeasure, isRestOf, isSameAmount, withOneMeasure } from '../values/figure-units.ts';
import { areOtherDates, toMonthAndDay } from '../values/months-and-days.ts';
import { haveCommonNumber } from '../values/number-ranges.ts';
import {
  areStartAndOpen,
  areStretchAndPoint,
  toTimeframeRange,
  toTimeframeShape,
} from '../values/timeframe-ranges.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { ClaimToRead } from './claim-to-read.ts';
import { countOtherThings } from './counted-nouns.ts';
import type { ReadingOf } from './readings.ts';
import { APART } from './slots.ts';
import { givesBothAmounts } from './two-occasions.ts';

type FigureReading = ReadingOf<'figure'>;
type TimeframeReading = ReadingOf<'timeframe'>;

/** Units that texts use for the same thing: “49 people”, “49”. */
const COUNTING_UNITS: ReadonlySet<string> = new Set(['count', 'people']);

/** Two figures of like unit answer the same question when the larger is at most this many times the other. */
const LIKE_VALUE_MAX_FACTOR = 3;

/** Opens the key of a figure by which something changes. */
export const CHANGE_KEY = 'by ';

/** “increase by 5 percent” is no rate of 5 percent. */
const isChange = ({ key }: FigureReading): boolean => key.startsWith(CHANGE_KEY);

type FigureEvidence = Pick<ClaimToRead, 'articles' | 'mayBeOfOne' | 'areOfTwoOccasions'>;

/** Finds figures of like unit that answer the same question: nearest values first; where each article gives one only of a unit, whatever the values. Small numbers of two kinds of things answer none. */
export function matchFigures(
  all: readonly FigureReading[],
  { articles, mayBeOfOne, areOfTwoOccasions }: FigureEvidence,
) {
  return {
    isOther: (a: FigureReading, b: FigureReading) => countOtherThings(a, b, articles),
    score(a: FigureReading, b: FigureReading): number {
      if (countOtherThings(a, b, articles)) return 0;
      if (isSameAmount(a, b) && isChange(a) === isChange(b)) return 2;
      if (!canCountOne(a, b) || isRestOf(a, b) || isChange(a) !== isChange(b) || !mayBeOfOne(a, b)) return 0;
      if (!areFiguresCompatible([a, b])) {
        if (givesBothAmounts(a, b, articles)) return APART;
        if (areOfTwoOccasions(a, b)) return 0;
      }
      const near = closeness(withOneMeasure([a, b]));
      if (near * LIKE_VALUE_MAX_FACTOR >= 1) return 1 + near;
      if (isGivenIn(a, b.article, articles) || isGivenIn(b, a.article, articles)) return 0;
      const isAlone = [a, b].every(
        (one) =>
          all.filter((other) => other.article === one.article && haveLikeUnit(other, one)).length === 1,
      );
      return isAlone && a.unit === b.unit && a.unit !== 'count' ? near + Number.EPSILON : 0;
    },
  };
}

/** True for an amount that another article gives as well, be it in other sentences: a far smaller or greater one there, the price of one item beside the total, is of something else. */
const isGivenIn = (figure: FigureReading, id: Id, articles: StoryArticles): boolean =>
  articles.get(id).figures.some((one) => one.unit === figure.unit && isSameAmount(one, figure));

/** True for figures of one unit, or of units that texts use for the same thing. */
export const haveLikeUnit = (a: Pick<FigureReading, 'unit'>, b: Pick<FigureReading, 'unit'>): boolean =>
  a.unit === b.unit || (COUNTING_UNITS.has(a.unit) && COUNTING_UNITS.has(b.unit));

/** True for figures of like unit, and of two units of one measure. */
const canCountOne = (a: FigureReading, b: FigureReading): boolean =>
  haveLikeUnit(a, b) || areOfOneMeasure(a.unit, b.unit);

/** 1 for equal values, towards 0 the further they are apart. */
function closeness(readings: readonly FigureReading[]): number {
  const values = readings.map(({ value }) => Math.abs(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high === 0 ? 1 : low / high;
}

/** True when one value fits all figures, or all are one: “six to two” and “6–2”, “8 miles” and “13 km”. */
export const areFiguresCompatible = (readings: readonly FigureReading[]): boolean =>
  areOneAmount(readings) || haveCommonNumber(withOneMeasure(readings).map(toFigureRange));

const areOneAmount = ([first, ...others]: readonly FigureReading[]): boolean =>
  first !== undefined &&
  [first, ...others].every((one) => one.modifier === undefined && isSameAmount(first, one));

/** Finds timeframes that answer the same question: of one shape, overlapping first; where each article gives one of the shape, whatever the days. */
export function matchTimeframes(
  all: readonly TimeframeReading[],
  {
    articles,
    areTimesOfOne,
    hangOnOneVerb,
  }: Pick<ClaimToRead, 'articles' | 'areTimesOfOne' | 'hangOnOneVerb'>,
) {
  const wordsOf = (one: TimeframeReading): string => sliceSpan(articles.get(one.article).text, one);
  const shapes = new Map(all.map((one) => [one, toTimeframeShape(wordsOf(one))]));
  const countOf = (article: Id, shape: string | undefined): number =>
    all.filter((one) => one.article === article && shapes.get(one) === shape).length;
  const isLone = (one: TimeframeReading, other: TimeframeReading): boolean =>
    isLoneTime(one, other.article, {
      all: all.filter((each) => each === one || hangOnOneVerb(each, one)),
      words: wordsOf(one),
    });
  return {
    score(a: TimeframeReading, b: TimeframeReading): number {
      const shape = shapes.get(a);
      const isLike = shape === shapes.get(b);
      const ofOne = a.key === b.key ? 'may' : areTimesOfOne(a, b);
      if (ofOne === 'no') return 0;
      if (areStretchAndPoint(wordsOf(a), wordsOf(b))) return 0;
      if (areStartAndOpen({ ...a, words: wordsOf(a) }, { ...b, words: wordsOf(b) })) return 0;
      if (areTimeframesCompatible([a, b])) return isLike ? 2 : isBounded(a) && isBounded(b) ? 1 : 0;
      if (isLike && shape !== 'other' && countOf(a.article, shape) === 1 && countOf(b.article, shape) === 1)
        return 0.5;
      if (ofOne === 'surely') return 0.25;
      return hangOnOneVerb(a, b) && isLone(a, b) && isLone(b, a) ? 0.25 : 0;
    },
  };
}

/** “earlier this week”, “over the weekend”: as coarse as a month or a year, but no shape of its own. */
const WEEK = /\bweek(?:end)?\b/iu;

/**
 * True for a time that an article gives and another does not, where it is the only such time of its deed in the article: then it answers the one that the other gives alone,
 * be it finer or coarser (“earlier this year”, “in May”), of the same deed.
 */
function isLoneTime(
  one: TimeframeReading,
  other: Id,
  { all, words }: { all: readonly TimeframeReading[]; words: string },
): boolean {
  const shape = toTimeframeShape(words);
  if (shape === 'deadline' || (shape === 'other' && !WEEK.test(words))) return false;
  const shared = new Set(all.filter(({ article }) => article === other).map(({ key }) => key));
  return all.every(({ article, key }) => article !== one.article || key === one.key || shared.has(key));
}

const isBounded = ({ from, to }: TimeframeReading): boolean => from !== undefined && to !== undefined;

/** True when the days of all timeframes are known, and one day fits all. */
export function areTimeframesCompatible(readings: readonly TimeframeReading[]): boolean {
  const known = readings.flatMap((reading) => toTimeframeRange(reading) ?? []);
  if (known.length < readings.length || new Set(known.map(({ scale }) => scale)).size > 1) return false;
  return haveCommonNumber(known.map(({ range }) => range));
}

/** Keys that name a day or month without its year; two of one kind that differ are two days: “Monday” and “Tuesday”, but not “Monday” and “March”. */
const NAMED_KEYS: readonly ((key: string) => boolean)[] = [
  (key) => WEEKDAYS.includes(key.replace(/^by /u, '')),
  (key) => /^(?:by )?-\d\d-\d\d$/u.test(key),
  (key) => MONTHS.includes(key),
];

/**
 * True unless two timeframes cannot both be so: their days are known and none is in both, or both name a weekday, a date or a month without its year, and not
 * the same. What counts from a day of writing that is not known (“yesterday”, “last month”) may be whatever day another article names.
 */
export const canTimeframesAgree = (readings: readonly TimeframeReading[]): boolean =>
  !readings.some((one, index) => readings.slice(index + 1).some((other) => cannotBoth(one, other)));

function cannotBoth(one: TimeframeReading, other: TimeframeReading): boolean {
  if (one.article === other.article) return false;
  const [left, right] = [toTimeframeRange(one), toTimeframeRange(other)];
  if (left !== undefined && right !== undefined)
    return left.scale === right.scale && !haveCommonNumber([left.range, right.range]);
  if (isOtherWeekday(one, other) || isOtherWeekday(other, one)) return true;
  if (areOtherDates(toMonthAndDay(one), toMonthAndDay(other))) return true;
  const kind = NAMED_KEYS.find((isOfKind) => isOfKind(one.key));
  return kind !== undefined && one.key !== other.key && kind(other.key);
}

/** True for a weekday, and a date that falls on another one. */
function isOtherWeekday({ key }: TimeframeReading, { from, to }: TimeframeReading): boolean {
  const weekday = WEEKDAYS.indexOf(key);
  if (weekday < 0 || typeof from !== 'string' || from !== to) return false;
  return new Date(`${from.slice(0, 10)}T00:00:00Z`).getUTCDay() !== weekday;
}
