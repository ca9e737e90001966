import { NUMBER_WORDS } from '../align/words-lists.ts';
import { addDays } from '../annotate/timeframes/days.ts';
import { sliceSpan } from '../model/span.ts';
import type { ReadingOf } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';
import { toTimeframeKey } from './timeframe-ranges.ts';

type TimeframeReading = ReadingOf<'timeframe'>;

/** “Two days later”, “the next day”: counted from a day that was told before. */
const DAYS_LATER = /^(?:(\p{L}+|\d{1,2}) days? (?:later|after)|the (?:next|following) day)$/iu;

/** How many characters before such words the day that they count from may stand. */
const BEFORE = 400;

/** “starting June 3”: the first of an open row of days. */
const START = /^(?:starting|beginning|effective|commencing)\b/iu;

/** Verbs that tell that something begins, and how many characters before a day they may stand. */
const BEGINNING =
  /\b(?:appl(?:y|ies|ied)|begins?|began|begun|starts?|started|opens?|opened|launch(?:es|ed)?|impos(?:es?|ed)|introduc(?:es?|ed)|enact(?:s|ed)?|takes? effect|took effect)\b/iu;
const BEGINNING_REACH = 80;

/**
 * Settles days that other words of the articles settle: “two days later” counts from the day that its article told before, and “starting June 3” is June 3
 * where another article tells on which day the same begins.
 */
export function withSettledDays(
  readings: readonly TimeframeReading[],
  articles: StoryArticles,
): TimeframeReading[] {
  const starts = readings.filter(({ article, start }) =>
    BEGINNING.test(articles.get(article).text.slice(Math.max(0, start - BEGINNING_REACH), start)),
  );
  return readings.map((reading) => {
    const words = sliceSpan(articles.get(reading.article).text, reading);
    const later = countDays(words);
    if (later !== undefined && reading.from === undefined) return toLaterDay(reading, later, articles);
    const isStart =
      START.test(words) &&
      reading.to === undefined &&
      starts.some(({ article }) => article !== reading.article);
    return isStart ? toDay(reading, reading.from, articles) : reading;
  });
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
  return toDay(reading, addDays(told.from.slice(0, 10), days), articles);
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
