import type { Passage } from '../../model/comparison.ts';
import { sliceSpan } from '../../model/span.ts';
import { findPlainWords, toWordForm } from '../../model/words.ts';
import type { ReadingOf } from '../readings/readings.ts';
import type { StoryArticles } from '../words/story-articles.ts';

type CertaintyReading = ReadingOf<'certainty'>;

/**
 * Gives a passage whose own hedges do not count the key of one that is hedged by words which stand in it as well: quoted in one
 * article, reported in the other, “may” makes neither of them surer.
 */
export function withSharedHedges(
  readings: readonly CertaintyReading[],
  passages: readonly Passage[],
  articles: StoryArticles,
): CertaintyReading[] {
  if (readings.every(({ hedges }) => hedges.length === 0)) return [...readings];
  const words = new Map(passages.map(({ id, exact }) => [id, new Set(toWords(exact))]));
  return readings.map((reading) => {
    if (reading.hedges.length > 0) return reading;
    const held = words.get(reading.passage) ?? new Set<string>();
    const alike = readings.find(
      ({ article, hedges }) =>
        hedges.length > 0 &&
        hedges
          .flatMap((hedge) => toWords(sliceSpan(articles.get(article).text, hedge)))
          .every((word) => held.has(word)),
    );
    return alike === undefined ? reading : { ...reading, key: alike.key };
  });
}

const toWords = (text: string): string[] =>
  findPlainWords(text, 'parts').map((word) => toWordForm(word.text));
