import { loadFuse } from './load-fuse.ts';

/** Shortest word that can be a misspelling. */
export const MISSPELT_MIN_LENGTH = 4;

/**
 * When a word is taken to be a misspelling of another. Source: `npm run bench -- search-settings`, on common words with slips and without. A lower `oneSlip`
 * or `twoSlips` finds more of the words meant, and mistakes more words that are merely absent for others; so does a lower `sure`, to a lesser degree. They were left where
 * they are, on the side of saying nothing: a name of five letters that is absent is no other word. With a `most` of 1 some of the words meant are lost.
 */
export type NearLimits = {
  /** Length of the shortest word in which one slip is accepted, and of the shortest in which two are. */
  oneSlip: number;
  twoSlips: number;
  /** Length from which another letter in a word makes no other word. */
  sure: number;
  /** Most words that one is taken to be a misspelling of. */
  most: number;
};

export const NEAR_LIMITS: NearLimits = { oneSlip: 5, twoSlips: 8, sure: 7, most: 4 };

/** A word of the index that is nearly the one asked for. */
export type NearWord = { word: string; slips: number };

/**
 * The words that a misspelt one most likely means, nearest first. Slips are a letter too many, too few, another one, or two
 * exchanged. Fuse.js ranks the few that are near enough.
 *
 * @param candidates  words of the index that start with one letter: the word's first, or its second where the slip is before that
 */
export async function findNearWords(
  word: string,
  candidates: readonly string[],
  limits = NEAR_LIMITS,
): Promise<NearWord[]> {
  const most = word.length >= limits.twoSlips ? 2 : 1;
  if (word.length < MISSPELT_MIN_LENGTH) return [];
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ word: candidate, slips: countSlips(word, candidate, most) }))
    .filter(({ word: candidate, slips }) => slips <= most && isLikelySlip(word, candidate, limits));
  const least = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === least);
  // All that are kept answer alike: their order tells only which are left out.
  if (nearest.length <= limits.most) return nearest;
  const Fuse = await loadFuse();
  const ranked = new Fuse(nearest, { keys: ['word'], threshold: 1, distance: 1000 }).search(word);
  return ranked.slice(0, limits.most).map(({ item }) => item);
}

/**
 * In a short word another letter often makes another word (“Paris”, “parts”): a vowel is then taken for a vowel only, a consonant for a consonant; in a
 * very short one only a letter that is missing, and two that are exchanged, are slips.
 */
function isLikelySlip(a: string, b: string, { oneSlip, sure }: NearLimits): boolean {
  if (a.length >= sure) return true;
  const isShort = a.length < oneSlip;
  if (a.length !== b.length) return !isShort || a.length < b.length;
  const places = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  if (isShort) return places.length === 2;
  const [place = 0] = places;
  return places.length !== 1 || isVowel(a[place]) === isVowel(b[place]);
}

const isVowel = (letter = ''): boolean => 'aeiouy'.includes(letter);

/** Number of slips between two words (optimal string alignment distance), or `most` + 1 when there are more. */
export function countSlips(a: string, b: string, most: number): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}
