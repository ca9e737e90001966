import type { Unit } from './units.ts';
import { dot, makeRow, type Row, sumShared, type Vector } from './vectors.ts';

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

/**
 * Gives the likeness of any two of the units; symmetric. What `b` holds is laid out in rows, so it is quickest to compare one `b` with all its
 * `a`s before the next.
 */
export function makeComparer(units: readonly Unit[]): (a: Unit, b: Unit) => Likeness {
  const letters = makeRow(toSize(units.map((unit) => unit.letters.ids)));
  const size = toSize(units.map((unit) => unit.words.ids));
  const [words, deeds, nouns, numbers] = [makeRow(size), makeRow(size), makeRow(size), makeRow(size)];
  return (a, b) => {
    letters.hold(b.letters);
    words.hold(b.words);
    deeds.hold(b.deeds);
    nouns.hold(b.nouns);
    numbers.hold(b.numbers);
    const shared = sumShared(a.words, words);
    return {
      letters: Math.min(1, dot(a.letters, letters)),
      words: shared / (a.wordSum + b.wordSum - shared + WORDS_PRIOR),
      nouns: Math.min(1, dot(a.nouns, nouns) / (a.norm * b.norm || 1)),
      verbs: (2 * sumShared(a.deeds, deeds)) / (a.deedSum + b.deedSum + VERBS_PRIOR),
      numberConflict: isConflict(a.numbers, b.numbers, numbers) ? 1 : 0,
    };
  };
}

/** Size of a row that has a place for all ids of lists in ascending order. */
const toSize = (lists: readonly Int32Array[]): number =>
  1 + lists.reduce((most, ids) => Math.max(most, ids.at(-1) ?? -1), -1);

/** True when both have numbers and none is the same; `row` holds those of `b`. */
const isConflict = (a: Vector, b: Vector, row: Row): boolean =>
  a.ids.length > 0 && b.ids.length > 0 && sumShared(a, row) === 0;
