import { findWords } from '../../align/words/words.ts';
import { containsSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';

type TimeframeReading = ReadingOf<'timeframe'>;

/** How many characters on each side of a time tell that it stands in the same words, and how many words of them. */
const REACH = 48;
const MIN_WORDS = 4;

/**
 * Gives a time that stands in the same words as another article's the key of that one: “Today’s decision means …”, quoted in both, is one day, whatever the days on
 * which they were written. In quoted words those in front tell it as well: “We decide it today,” quoted in both.
 */
export function withRepeatedTimes(
  readings: readonly TimeframeReading[],
  articles: StoryArticles,
): TimeframeReading[] {
  const around = readings.map(({ article, start, end }) => {
    const { text, quotations } = articles.get(article);
    const quotation = quotations.find((one) => containsSpan(one, { start, end }));
    return {
      words: toForms(text.slice(start, end)),
      after: toForms(text.slice(end, end + REACH)).slice(0, MIN_WORDS),
      quotedBefore:
        quotation === undefined ? [] : toForms(text.slice(quotation.start, start)).slice(-MIN_WORDS),
    };
  });
  return readings.map((reading, index) => {
    const own = around[index];
    const first = readings.findIndex((other, at) => {
      const theirs = around[at];
      return (
        at < index &&
        other.article !== reading.article &&
        own !== undefined &&
        theirs !== undefined &&
        areEqual(own.words, theirs.words) &&
        (areSameRun(own.after, theirs.after) || areSameRun(own.quotedBefore, theirs.quotedBefore))
      );
    });
    return first < 0 ? reading : { ...reading, key: readings[first]?.key ?? reading.key };
  });
}

const toForms = (text: string): string[] => findWords(text).map(({ form }) => form);

const areEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

const areSameRun = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === MIN_WORDS && areEqual(one, other);
