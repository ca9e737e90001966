import type { Timeframe } from '../../model/article.ts';
import { MONTHS, SHORT_MONTHS } from '../../model/calendar-words.ts';
import type { Span } from '../../model/span.ts';
import { formatRange } from '../text/timeframe-range.ts';

/** A year as it is written. */
const YEAR = /\b(?:1[5-9]|20)\d{2}\b/u;

const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/iu;

const WORD = /\p{L}+/gu;

/** A year of accounts begins when its owner likes. */
const OF_ACCOUNTS = /\b(?:fiscal|financial|tax|school|academic)\b/iu;

/** A part of something longer, of which nobody says where it begins or ends: “late last year”, “mid-June 2016”. */
const PART = /\b(?:early|late|mid|middle)\b/iu;

/** An end that is seldom one day: “at the end of 2012”. */
const EDGE = /\b(?:beginning|start|end|close|turn) of\b/iu;

/** Beside a length that nobody counted: “nearly two weeks ago”, “over ten days ago”. */
const ROUGH =
  /\b(?:nearly|almost|about|around|some|roughly|approximately|more than|at least|over)\s+(?!the\b|these\b|this\b|that\b|next\b|last\b|past\b)/iu;

/** How far round a time its noun is looked for. */
const REACH = 16;

/** The longest length that is told in days where the words count months or years: these have no fixed number of days. */
const MOST_DAYS = 31;

/**
 * What a time was read as, where its words leave no doubt: “Feb. 3” and “in spring” are of a year that the sentence may mean otherwise, “tax year 1998” is none of the
 * calendar, and “seven months” have no certain number of days; nor is a part of a year the year, and “the end of” a month its last day.
 *
 * @returns '' where nothing is known, or not for certain
 */
export function toTimeNote({ from, to }: Pick<Timeframe, 'from' | 'to'>, span: Span, text: string): string {
  const words = text.slice(span.start, span.end);
  const round = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  const isCounted = typeof (from ?? to) === 'number';
  const isSure = isCounted ? isFewDays(words, [from, to]) : YEAR.test(words) || !namesMonth(words);
  return isSure && !isInexact(words, { from, to }) && !OF_ACCOUNTS.test(round)
    ? formatRange({ from, to }, words)
    : '';
}

const isInexact = (words: string, { from, to }: Pick<Timeframe, 'from' | 'to'>): boolean =>
  typeof (from ?? to) === 'number'
    ? ROUGH.test(words)
    : from !== undefined && to !== undefined && (from === to ? EDGE : PART).test(words);

const namesMonth = (words: string): boolean =>
  SEASON.test(words) ||
  (words.toLowerCase().match(WORD) ?? []).some((word) => MONTHS.includes(word) || SHORT_MONTHS.has(word));

const isFewDays = (words: string, ends: readonly (number | string | undefined)[]): boolean =>
  /\bdays?\b/iu.test(words) || ends.every((end) => typeof end !== 'number' || Math.abs(end) <= MOST_DAYS);
