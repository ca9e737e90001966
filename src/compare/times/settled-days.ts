import { NUMBER_WORDS } from '../../align/words/words-lists.ts';
import { addDays, monthOf, toIsoDay } from '../../annotate/timeframes/days.ts';
import { MONTHS } from '../../model/calendar-words.ts';
import { sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { toTimeframeKey } from '../values/timeframe-ranges.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toTimeOfUtterance } from './time-of-utterance.ts';

type TimeframeReading = ReadingOf<'timeframe'>;

/** “Two days later”, “the next day”: counted from a day that was told before. */
const DAYS_LATER = /^(?:(\p{L}+|\d{1,2}) days? (?:later|after)|the (?:next|following) day)$/iu;

/** How many characters before such words the day that they count from may stand. */
const BEFORE = 400;

/** “starting June 3”: the first of an open row of days. */
const START = /^(?:starting|beginning|effective|commencing)\b/iu;

/** “starting in 2031”: no day of it is known. */
const YEAR_ONLY = /^\p{L}+ in (?:1[5-9]|20)\d\d$/iu;

/** Verbs that tell that something begins, and how many characters before a day they may stand. */
const BEGINNING =
  /\b(?:appl(?:y|ies|ied)|begins?|began|begun|starts?|started|opens?|opened|launch(?:es|ed)?|impos(?:es?|ed)|introduc(?:es?|ed)|enact(?:s|ed)?|takes? effect|took effect)\b/iu;
const BEGINNING_REACH = 80;

/**
 * Settles days that other words of the articles settle: “two days later” counts from the day that its article told before, and “starting June 3” is June 3
 * where another article tells on which day the same begins. What somebody is quoted with counts from the day on which he said it, “tomorrow” of “…, he said Sunday” is
 * Monday; where that is not told beside it, it is no day that is known.
 */
export function withSettledDays(
  readings: readonly TimeframeReading[],
  articles: StoryArticles,
): TimeframeReading[] {
  const starts = readings.filter(({ article, start }) =>
    BEGINNING.test(articles.get(article).text.slice(Math.max(0, start - BEGINNING_REACH), start)),
  );
  return readings.map((one) => {
    const words = sliceSpan(articles.get(one.article).text, one);
    const reading = toReadingOfUtterance(one, articles);
    const later = countDays(words);
    if (later !== undefined && reading.from === undefined) return toLaterDay(reading, later, articles);
    const isStart =
      START.test(words) &&
      reading.to === undefined &&
      starts.some(({ article }) => article !== reading.article);
    if (isStart && YEAR_ONLY.test(words)) return reading;
    return isStart ? toDay(reading, reading.from, articles) : toMonth(reading, readings, articles);
  });
}

/** A month without its year, as that of the year in which other articles give a day of it; without such a day, or with days of two years, as it is. */
function toMonth(
  reading: TimeframeReading,
  all: readonly TimeframeReading[],
  articles: StoryArticles,
): TimeframeReading {
  const month = MONTHS.indexOf(reading.key);
  if (month < 0 || reading.from !== undefined || reading.to !== undefined) return reading;
  const days = all.flatMap(({ article, from, to }) =>
    article !== reading.article && typeof from === 'string' && from === to ? [monthOf(from)] : [],
  );
  const [year, ...others] = new Set(days.filter((day) => day.month === month).map((day) => day.year));
  if (year === undefined || others.length > 0) return reading;
  const dated = { ...reading, from: toIsoDay(year, month, 1), to: toIsoDay(year, month + 1, 0) };
  return { ...dated, key: toTimeframeKey(dated, articles.get(reading.article).text) };
}

/** A time as it counts from the day of the utterance that it is quoted of, if it is. */
function toReadingOfUtterance(reading: TimeframeReading, articles: StoryArticles): TimeframeReading {
  const article = articles.get(reading.article);
  const spoken = toTimeOfUtterance(reading, article);
  return spoken === reading ? reading : { ...spoken, key: toTimeframeKey(spoken, article.text) };
}

/** How many days later some words say; undefined for other words. */
function countDays(words: string): number | undefined {
  const found = DAYS_LATER.exec(words);
  if (found === null) return undefined;
  const count = found[1]?.toLowerCase();
  if (count === undefined || count === 'a' || count === 'one') return 1;
  return /^\d/u.test(count) ? Number(count) : NUMBER_WORDS.get(count);
}

function toLaterDay(reading: TimeframeReading, days: number, articles: StoryArticles): TimeframeReading {
  const told = articles
    .get(reading.article)
    .timeframes.findLast(({ end }) => end <= reading.start && reading.start - end <= BEFORE);
  if (typeof told?.from !== 'string' || told.from !== told.to) return reading;
  return toDay(reading, addDays(told.from.slice(0, '2025-08-18'.length), days), articles);
}

function toDay(
  reading: TimeframeReading,
  day: TimeframeReading['from'],
  articles: StoryArticles,
): TimeframeReading {
  if (day === undefined) return reading;
  const dated = { ...reading, from: day, to: day };
  return { ...dated, key: toTimeframeKey(dated, articles.get(reading.article).text) };
}
