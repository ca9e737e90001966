import { countEach } from '../../model/groups.ts';
import type { Span } from '../../model/span.ts';
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
export type StoryWords = { counts: ReadonlyMap<string, number>; small: ReadonlySet<string> };

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
