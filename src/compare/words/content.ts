import { backgroundRarity, isSpeechKey } from '../../align/words/vocabulary.ts';
import { isStopWord, isVerb, toKey, toWords, type Word, type WordKind } from '../../align/words/words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { findOverlapping, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { countSentences } from './sentence-counts.ts';
import type { StoryArticles } from './story-articles.ts';

/**
 * A word of a text that tells something. Words with one `key` tell the same: forms of one stem, words that news English uses for one thing, names of one
 * entity, one number. `weight` is how much it tells in this story; `at` counts all words of the text, so that near ones can be found.
 */
export type ContentWord = Span & {
  key: string;
  kind: Exclude<WordKind, 'stop'>;
  weight: number;
  form: string;
  stem: string;
  at: number;
};

/** Gives the telling words of a span of an article, in reading order. */
export type ContentReader = (article: AnnotatedArticle, span: Span) => readonly ContentWord[];

/** A word that stands in every sentence still tells a little; so does one that is common in the news at large. */
const MIN_RARITY = 0.05;

/** Verbs of speech tell that something was said, not what. */
const SPEECH_FACTOR = 0.25;

/**
 * Makes the function that reads what a span tells. A word weighs by how rare it is among the story's sentences and in the news at large (geometric mean of
 * the two inverse document frequencies). Each span is read once.
 */
export function createContentReader(articles: StoryArticles): ContentReader {
  const { counts, total } = countSentences(
    articles,
    (article, sentence) => new Set(readDrafts(article, sentence).map((word) => word.key)),
  );
  const weigh = (key: string): number => {
    const inStory = Math.log((total + 1) / ((counts.get(key) ?? 0) + 0.5));
    const weight = Math.sqrt(Math.max(MIN_RARITY, inStory) * Math.max(MIN_RARITY, backgroundRarity(key)));
    return isSpeechKey(key) ? SPEECH_FACTOR * weight : weight;
  };
  const known = new Map<string, readonly ContentWord[]>();
  return (article, span) => {
    const id = `${article.id} ${span.start} ${span.end}`;
    const found =
      known.get(id) ?? readDrafts(article, span).map((word) => ({ ...word, weight: weigh(word.key) }));
    known.set(id, found);
    return found;
  };
}

type Draft = Omit<ContentWord, 'weight'>;

function readDrafts(article: AnnotatedArticle, span: Span): Draft[] {
  const names = findOverlapping(article.names, span);
  return toWords(sliceSpan(article.text, span), span.start).flatMap((word, at): Draft[] => {
    if (isStopWord(word)) return [];
    const name = names.find((one) => overlaps(one, word));
    const { start, end, form, stem } = word;
    const place = { start, end, form, stem, at };
    if (name !== undefined) return [{ ...place, key: `@${name.entity}`, kind: 'name' }];
    return [{ ...place, key: toKey(word, false), kind: toKind(word) }];
  });
}

function toKind(word: Word): Draft['kind'] {
  if (word.value !== undefined) return 'number';
  if (word.isCapital && !word.isOpening) return 'name';
  return isVerb(word) ? 'verb' : 'noun';
}

/** The weight of each key of some words. */
export const toWeights = (words: Iterable<ContentWord>): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const { key, weight } of words) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  return weights;
};

/** The weight of each key of some words, and their sum. */
export type Weighed = { weights: ReadonlyMap<string, number>; sum: number };

/** Weighs some words, for the many times that they are compared with others. */
export function weigh(words: Iterable<ContentWord>): Weighed {
  const weights = toWeights(words);
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return { weights, sum };
}

/** The share (0–1, by weight) of what some words tell that other words tell, too; 0 when they tell nothing. */
export function coverOf({ weights, sum }: Weighed, others: Weighed): number {
  let shared = 0;
  for (const [key, weight] of weights) if (others.weights.has(key)) shared += weight;
  return sum === 0 ? 0 : shared / sum;
}

/** The same of words that are compared once. */
export const toCover = (words: readonly ContentWord[], others: readonly ContentWord[]): number =>
  coverOf(weigh(words), weigh(others));
