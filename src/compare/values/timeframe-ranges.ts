import { findWords } from '../../align/words/words.ts';
import { DAY_MS } from '../../annotate/timeframes/days.ts';
import type { Timeframe } from '../../model/article.ts';
import { MONTHS } from '../../model/calendar-words.ts';
import { sliceSpan } from '../../model/span.ts';
import type { NumberRange } from './number-ranges.ts';

/** What a timeframe is of: a deadline, a day, a month or year, or something else. Only like is compared with like. */
export type TimeframeShape = 'deadline' | 'day' | 'month' | 'year' | 'other';

const DEADLINE =
  /\b(?:within|by|until|before|next|coming|in (?:the )?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten))\b/iu;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|yesterday|tomorrow|tonight|overnight|morning|afternoon|evening|night|noon)\b/iu;
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|month|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu;

/** A stretch with two ends that are told, and one that may be one of them or may go on: “since 2031” starts a stretch and names a year. */
const STRETCH =
  /^(?:between\b.*\band\b|from\b.*\b(?:to|through|until|till)\b|for\b.*\b(?:days|weeks|months|years)\b)/isu;
const OPEN_STRETCH = /^(?:since|from|until|till|through)\b/iu;

/** True for words that tell on which day something begins and on which it ends, or how long it lasts. */
export const isStretch = (words: string): boolean => STRETCH.test(words);

/** True where the words of one time tell of a stretch from one day to another and those of the other of a day, a month or a year: what happens then does not last all that time. */
export const areStretchAndPoint = (one: string, other: string): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([a = '', b = '']) => STRETCH.test(a) && !STRETCH.test(b) && !OPEN_STRETCH.test(b));

/** “as early as Friday” says more than on which day it begins. */
const EARLIEST = /^as (?:early|soon) as\b/iu;

type Told = Pick<Timeframe, 'from' | 'to'> & { words: string };

/** True for a time from which on something is, and the day, month or year in which it began: “since 2031”, “in 2031”. */
export const areStartAndOpen = (one: Told, other: Told): boolean =>
  [
    [one, other],
    [other, one],
  ].some(
    ([open, point]) =>
      open !== undefined &&
      point !== undefined &&
      open.from !== undefined &&
      open.from === point.from &&
      open.to === undefined &&
      point.to !== undefined &&
      !EARLIEST.test(open.words) &&
      !STRETCH.test(point.words),
  );

/** Words that do not change when something is: “on Monday”, “Monday”; “in the next three years”, “in three years”. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'the',
  'next',
  'this',
  'a',
  'of',
  'coming',
  'during',
]);

/** Shape of a timeframe by its words. */
export function toTimeframeShape(words: string): TimeframeShape {
  if (DEADLINE.test(words)) return 'deadline';
  if (DAY.test(words)) return 'day';
  if (MONTH.test(words)) return /\d/u.test(words.replace(/\d{4}/u, '')) ? 'day' : 'month';
  return /\b\d{4}\b|\byear\b/iu.test(words) ? 'year' : 'other';
}

/** Key of a timeframe: its range when that is known, else its words without the empty ones. */
export function toTimeframeKey({ start, end, from, to }: Timeframe, text: string): string {
  if (from !== undefined || to !== undefined) return `${from ?? ''}..${to ?? ''}`;
  const forms = findWords(sliceSpan(text, { start, end })).map((word) => word.form);
  const telling = forms.filter((form) => !EMPTY_WORDS.has(form));
  const [first, month] = telling;
  // “last August” and “in August” are one month.
  if (telling.length === 2 && first === 'last' && month !== undefined && MONTHS.includes(month)) return month;
  return (telling.length > 0 ? telling : forms).join(' ');
}

/** Days of a timeframe, or undefined when they are not known. Days from the occasion and calendar days have scales of their own. */
export function toTimeframeRange({
  from,
  to,
}: Timeframe): { scale: 'occasion' | 'calendar'; range: NumberRange } | undefined {
  const known = from ?? to;
  if (known === undefined) return undefined;
  const scale = typeof known === 'number' ? 'occasion' : 'calendar';
  return {
    scale,
    range: {
      from: toDay(from) ?? Number.NEGATIVE_INFINITY,
      to: toDay(to) ?? Number.POSITIVE_INFINITY,
    },
  };
}

/** Day number of an ISO date, or the days from the occasion as they are. */
function toDay(day: number | string | undefined): number | undefined {
  if (day === undefined || typeof day === 'number') return day;
  const ms = Date.parse(day.slice(0, 10));
  return Number.isNaN(ms) ? undefined : Math.round(ms / DAY_MS);
}
