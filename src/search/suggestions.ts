import type { WordReport } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { loadFuse } from './load-fuse.ts';
import { isKnown } from './unfound-words.ts';

/** Length of a word that gets suggestions: as of one that can be misspelt. Fuse.js searches longer ones in pieces, which takes long. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 32;

/** Most suggestions for a word: a line of them. */
const MAX_COUNT = 3;

/** What is offered for a word. Source: `npm run bench -- search-settings`, on common words that the index does not have and on such with two slips: the values that offer most of the words meant. */
export type SuggestionLimits = {
  /** How unlike a suggestion may be for Fuse.js (0 same, 1 anything). */
  score: number;
  /** Letters that a word shares from the start with those of its family (“criticism”, “critics”), and of how much of the shorter one. */
  familyLength: number;
  familyShare: number;
};

export const SUGGESTION_LIMITS: SuggestionLimits = { score: 0.5, familyLength: 4, familyShare: 0.7 };

/** Words that may have been meant by one that nothing answers, as it is written. */
export type Suggestion = { written: string; words: string[] };

/** Finds words to offer, never to search, for those of a query that nothing answers: for a word that is one only its family, for another one also what is written nearly so. */
export async function suggest(reader: IndexReader, words: readonly WordReport[]): Promise<Suggestion[]> {
  const unfound = words.filter(({ foundBy, word }) => foundBy === 'nothing' && !word.isNumber);
  return Promise.all(
    unfound.map(async ({ word }) => {
      const held = await reader.findWords(word.plain);
      return {
        written: word.written,
        words: await findSuggestions(word.plain, held, await isKnown(reader, word)),
      };
    }),
  );
}

/**
 * The words to offer for one.
 *
 * @param candidates  words of the index that start with the same letter
 * @param isWord  true for one that is no misspelling
 */
export async function findSuggestions(
  word: string,
  candidates: readonly string[],
  isWord: boolean,
  limits = SUGGESTION_LIMITS,
): Promise<string[]> {
  if (word.length < MIN_LENGTH) return [];
  const family = candidates
    .filter((one) => isOfFamily(word, one, limits))
    .sort((a, b) => a.length - b.length);
  const alike = isWord ? [] : candidates.filter((one) => Math.abs(one.length - word.length) <= 2);
  const near = alike.length === 0 ? [] : await rankNear(word, alike, limits);
  return [...new Set([...family, ...near])].slice(0, MAX_COUNT);
}

async function rankNear(
  word: string,
  alike: readonly string[],
  { score }: SuggestionLimits,
): Promise<string[]> {
  const Fuse = await loadFuse();
  const found = new Fuse(alike, { threshold: score }).search(word.slice(0, MAX_LENGTH));
  return found.map(({ item }) => item);
}

function isOfFamily(a: string, b: string, { familyLength, familyShare }: SuggestionLimits): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= Math.max(familyLength, familyShare * Math.min(a.length, b.length));
}
