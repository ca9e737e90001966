import type { WordReport } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { loadFuse } from './load-fuse.ts';
import { isKnown } from './unfound-words.ts';

/** Length of a word that gets suggestions. Fuse.js searches longer ones in pieces, which takes long. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 32;

/** How unlike a suggestion may be for Fuse.js (0 same, 1 anything), and how many there are. */
const MAX_SCORE = 0.4;
const MAX_COUNT = 3;

/** Letters that a word shares from the start with those of its family (“criticism”, “critics”), and of how much of the shorter one. */
const FAMILY_MIN_LENGTH = 4;
const FAMILY_MIN_SHARE = 0.55;

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
): Promise<string[]> {
  if (word.length < MIN_LENGTH) return [];
  const family = candidates.filter((one) => isOfFamily(word, one)).sort((a, b) => a.length - b.length);
  const alike = isWord ? [] : candidates.filter((one) => Math.abs(one.length - word.length) <= 2);
  const near = alike.length === 0 ? [] : await rankNear(word, alike);
  return [...new Set([...family, ...near])].slice(0, MAX_COUNT);
}

async function rankNear(word: string, alike: readonly string[]): Promise<string[]> {
  const Fuse = await loadFuse();
  const found = new Fuse(alike, { threshold: MAX_SCORE }).search(word.slice(0, MAX_LENGTH));
  return found.map(({ item }) => item);
}

function isOfFamily(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= Math.max(FAMILY_MIN_LENGTH, FAMILY_MIN_SHARE * Math.min(a.length, b.length));
}
