import type { Unit } from './units.ts';
import { dot } from './vectors.ts';

/** What two units have in common, each from 0 (nothing) to 1, taken from the two units alone. */
export type Likeness = {
  /** Cosine of the runs of 3–5 letters: spellings and endings do not matter. */
  letters: number;
  /** Shared part of the telling words, by weight (Jaccard). */
  words: number;
  /** Part of the words' cosine that comes from words that are neither verbs nor names nor numbers. */
  nouns: number;
  /** Shared part of the verbs other than verbs of speech, by weight (Dice). */
  verbs: number;
  /** 1 when both have numbers and none is the same. */
  numberConflict: number;
};

/** Weight added to what is compared, so that two units of few words are not alike by one of them. */
const WORDS_PRIOR = 8;
const VERBS_PRIOR = 1;

/** Likeness of two units; symmetric. */
export function toLikeness(a: Unit, b: Unit): Likeness {
  let nouns = 0;
  for (const [key, weight] of a.nouns) nouns += weight * (b.nouns.get(key) ?? 0);
  const words = sumShared(a.weights, b.weights);
  const deeds = sumShared(a.deeds, b.deeds);
  const sharesValue = [...a.values].some((value) => b.values.has(value));
  return {
    letters: Math.min(1, dot(a.letters, b.letters)),
    words: words.shared / (words.all - words.shared + WORDS_PRIOR),
    nouns: Math.min(1, nouns / (a.norm * b.norm || 1)),
    verbs: (2 * deeds.shared) / (deeds.all + VERBS_PRIOR),
    numberConflict: a.values.size > 0 && b.values.size > 0 && !sharesValue ? 1 : 0,
  };
}

/** Weight of the keys that both have, and of all keys of both. */
function sumShared(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): { shared: number; all: number } {
  let shared = 0;
  let all = 0;
  for (const [key, weight] of a) {
    all += weight;
    if (b.has(key)) shared += weight;
  }
  for (const weight of b.values()) all += weight;
  return { shared, all };
}
