import { listWords } from './word-lists.ts';

/** English number words, each written once; the lists of all rooms take them from here. */

/** Zero to nineteen. */
export const UNIT_WORDS =
  listWords(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`);

/** The hours of a clock in words. */
export const HOUR_WORDS: ReadonlySet<string> = new Set(UNIT_WORDS.slice(1, 13));

/** Twenty to ninety. */
export const TEN_WORDS = listWords('twenty thirty forty fifty sixty seventy eighty ninety');

/** “Zero” to “nineteen” with their values. */
export const UNIT_VALUES: ReadonlyMap<string, number> = new Map(
  UNIT_WORDS.map((word, value) => [word, value]),
);

/** “Twenty” to “ninety” with their values. */
export const TEN_VALUES: ReadonlyMap<string, number> = new Map(
  TEN_WORDS.map((word, index) => [word, (index + 2) * 10]),
);

/** Both with their values. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([...UNIT_VALUES, ...TEN_VALUES]);

/** “Hundred” to “trillion”: what a word after a number multiplies it by. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Powers as they are written after digits, with the word that they stand for. */
export const SHORT_POWERS: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['b', 'billion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
]);

/** “First” to “twelfth” with their numbers. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  listWords('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map(
    (word, index) => [word, index + 1],
  ),
);
