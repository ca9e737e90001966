import { countEach } from '../../model/groups.ts';
import type { Span } from '../../model/span.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { PREPOSITIONS } from '../lexicon/speakers-words.ts';
import { findTokens, type Token } from '../lexicon/tokens.ts';

/** A token in its sentence. */
export type TokenPlace = { list: readonly Token[]; index: number };

/** A mention of a name in the tokens of its sentence; `next` is the token after it. */
export type Standing = { list: readonly Token[]; first: number; next: number };

/** Where a span stands among the tokens of its sentence; undefined for one that no token begins. */
export function findStanding(tokens: TokenIndex, { start, end }: Span): Standing | undefined {
  const place = tokens.get(start);
  if (place === undefined) return undefined;
  let next = place.index;
  while ((place.list[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
  return { list: place.list, first: place.index, next };
}

/** The token of an article that starts at an offset. */
export type TokenIndex = ReadonlyMap<number, TokenPlace>;

/** The words of a story: how often each stands as written, and which two are side by side in small letters. */
export type StoryWords = {
  counts: ReadonlyMap<string, number>;
  small: ReadonlySet<string>;
  /** First letters of words side by side whose last is in small letters: “cmo” of “Chief medical officer”. */
  spelled: ReadonlySet<string>;
};

/** What the tokens of a story's articles say of its words. */
export const toStoryWords = (articles: readonly TokenIndex[]): StoryWords => ({
  counts: countWords(articles),
  small: findSmallPairs(articles),
  spelled: findSpelled(articles),
});

/** How many words letters stand for at least and at most that are looked for. */
const SPELLED_WORDS = { min: 3, max: 5 };

function findSpelled(articles: Iterable<TokenIndex>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const places of articles)
    for (const { list, index } of places.values()) {
      let letters = '';
      for (let at = index; letters.length < SPELLED_WORDS.max; at += 1) {
        const token = list[at];
        if (token === undefined || !isSpelledWord(token)) break;
        letters += token.lower.charAt(0);
        if (letters.length >= SPELLED_WORDS.min && /^\p{Ll}/u.test(token.text)) found.add(letters);
      }
    }
  return found;
}

/** A word that letters stand for: three letters and more, none of what every sentence has. */
const isSpelledWord = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' &&
  !/^\p{Lu}{2,}$/u.test(text) &&
  /^\p{L}{3,}/u.test(lower) &&
  !SENTENCE_WORDS.has(lower) &&
  !PREPOSITIONS.has(lower);

/** How often each word, as written, is in some articles. */
export function countWords(articles: Iterable<TokenIndex>): ReadonlyMap<string, number> {
  return countEach(
    [...articles].flatMap((places) => [...places.values()].map(({ list, index }) => list[index]?.text ?? '')),
  );
}

/** The pairs of words that are side by side in small letters in some articles, by a space between them. */
export function findSmallPairs(articles: Iterable<TokenIndex>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const places of articles) {
    for (const { list, index } of places.values()) {
      const pair = `${list[index]?.text ?? ''} ${list[index + 1]?.text ?? ''}`;
      if (/^\p{Ll}\S* \p{Ll}/u.test(pair)) pairs.add(pair);
    }
  }
  return pairs;
}

/** Every token of the article's sentences by its offset. */
export function indexTokens(article: { text: string; sentences: readonly Span[] }): TokenIndex {
  const places = new Map<number, TokenPlace>();
  for (const sentence of article.sentences) {
    const list = findTokens(article.text, sentence);
    for (const [index, token] of list.entries()) places.set(token.start, { list, index });
  }
  return places;
}
