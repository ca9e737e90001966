import type { Timeframe } from '../../model/article.ts';
import { haveCommonNumber } from '../values/number-ranges.ts';
import { toTimeframeRange } from '../values/timeframe-ranges.ts';

/** A time, its words, and all times of its passage, itself among them. */
type TimeOfPassage = { time: Timeframe; words: string; all: readonly Timeframe[] };

/** Kinds of a time that is wide and one in it that is told by a name of its own: what happens today is in “this week” whatever that is told of, but who writes “May 10” means no day of this week. */
type Narrowing = { wide: (words: string) => boolean; narrow: (words: string, wide: string) => boolean };

const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|month)/iu;
const MONTH_AND_DAY = /\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{Ll}{2,8}\b/u;
const WEEK_OVER = /\b(?:last|past|previous) week(?:end)?\b|\b(?:over|during|at) the weekend\b/iu;
const DAY = /\p{L}{3,6}day\b/iu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;

const toYear = (words: string): string | undefined => YEAR.exec(words)?.[0];

const NARROWINGS: readonly Narrowing[] = [
  {
    wide: (words) => MONTH.test(words) && !MONTH_AND_DAY.test(words.replace(YEAR, '')),
    narrow: (words) => MONTH_AND_DAY.test(words.replace(YEAR, '')),
  },
  { wide: (words) => WEEK_OVER.test(words), narrow: (words) => DAY.test(words) || MONTH_AND_DAY.test(words) },
  {
    wide: (words) => YEAR.test(words),
    narrow: (words, wide) => toYear(words) === toYear(wide),
  },
];

/** True for two times of which one lies in the other and is told by a name of its own, and which no other time of their passages shares a day with. */
export const isNarrower = (one: TimeOfPassage, other: TimeOfPassage): boolean =>
  (isIn(one, other) || isIn(other, one)) &&
  one.all.filter((each) => shareADay(each, other.time)).length === 1 &&
  other.all.filter((each) => shareADay(each, one.time)).length === 1;

function isIn(inner: TimeOfPassage, outer: TimeOfPassage): boolean {
  const [small, large] = [toTimeframeRange(inner.time), toTimeframeRange(outer.time)];
  if (small === undefined || small.scale !== large?.scale) return false;
  const isInside =
    small.range.from >= large.range.from &&
    small.range.to <= large.range.to &&
    Number.isFinite(large.range.to - large.range.from) &&
    small.range.to - small.range.from < large.range.to - large.range.from;
  return (
    isInside && NARROWINGS.some(({ wide, narrow }) => wide(outer.words) && narrow(inner.words, outer.words))
  );
}

function shareADay(a: Timeframe, b: Timeframe): boolean {
  const [one, other] = [toTimeframeRange(a), toTimeframeRange(b)];
  return one !== undefined && one.scale === other?.scale && haveCommonNumber([one.range, other.range]);
}
