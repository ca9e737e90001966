import { distance } from 'fastest-levenshtein';
import { listPhrases } from '../../model/word-lists.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { ARTICLE_APART } from '../lexicon/joined-words.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';

/** Lower case, without accents, apostrophes, stops and hyphens. */
export const foldName = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : foldMarks(name));

/** A word without accents and marks: most names are made of such. */
const PLAIN = /^[A-Za-z]+$/u;

const foldMarks = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.ʼʹ]/gu, '')
    .replace(/[-‐–\s]+/gu, ' ')
    // “Ó Marrow” and “O’Marrow”
    .replace(/\bo (?=\p{L}{3})/gu, 'o')
    .trim();

/** Spellings of one sound that romanisations of Cyrillic, Arabic and Chinese names differ in. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/off$/u, 'ov'],
  [/eff$/u, 'ev'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/q/gu, 'k'],
  [/[yj]/gu, 'i'],
];

/**
 * A name with the differences of romanisation taken out: endings in -y, -iy, -yy and -i, kh and h, x and ks, doubled letters.
 *
 * @example foldRomanised('Petrovskyy') === foldRomanised('Petrovskiy') // true
 */
export function foldRomanised(name: string): string {
  let folded = foldName(name);
  for (const [pattern, letters] of ROMANISATIONS) folded = folded.replace(pattern, letters);
  return folded.replace(/(.)\1+/gu, '$1');
}

/** How alike two surnames are: the same but for accents and case; romanised otherwise; one or two letters apart; not alike. */
export type Likeness = 'same' | 'variant' | 'near' | 'other';

/** “al Marrow” and “Marrow”: outlets drop the Arabic article. */
export const withoutArticle = (folded: string): string => folded.replace(ARTICLE_APART, '');

/** Likeness of two surnames. “near” takes more evidence than the name: one edit from five letters on, two from nine on, or two letters that have changed places. */
export function compareSurnames(a: string, b: string): Likeness {
  const [left, right] = [withoutArticle(foldName(a)), withoutArticle(foldName(b))];
  if (left === right) return 'same';
  if (left.charAt(0) === right.charAt(0) && foldRomanised(a) === foldRomanised(b)) return 'variant';
  const shorter = Math.min(left.length, right.length);
  if (shorter < 5 || left.charAt(0) !== right.charAt(0) || shorter > 40) return 'other';
  return distance(left, right) <= (shorter < 9 ? 1 : 2) || isSwapped(left, right) ? 'near' : 'other';
}

/** The same letters but for two neighbours that have changed places: “Marorw”. */
export function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 &&
    a.length === b.length &&
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Fewest letters of a surname that is rare enough for two swapped ones to be a slip. */
const MIN_TRANSPOSED_LENGTH = 7;

/** The same letters but for two, wherever they stand, that have changed places: “Mworar”; the first letter is right. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < MIN_TRANSPOSED_LENGTH || a.charAt(0) !== b.charAt(0)) return false;
  const apart = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = 0, second = 0] = apart;
  return apart.length === 2 && a[first] === b[second] && a[second] === b[first];
}

/** Fewest letters of a surname that a letter too many or too few makes no other, and of one that another letter makes no other. */
const MIN_SLIP_LENGTH = 6;
const MIN_CHANGED_LENGTH = 9;

/** One slip of the keys between two longer surnames. */
export const isSlip = (a: string, b: string): boolean =>
  isSwapped(a, b) ||
  (Math.min(a.length, b.length) >= (a.length === b.length ? MIN_CHANGED_LENGTH : MIN_SLIP_LENGTH) &&
    distance(a, b) === 1);

const NICKNAME_PAIRS = new Set(listPhrases(NICKNAMES));

/** True when two given names can be one person's: equal, romanised otherwise, an initial, a short form. */
export function canBeSameGiven(a: string, b: string): boolean {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right || foldRomanised(a) === foldRomanised(b)) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (short.length === 2 && short === short.replace(/[aeiou]/gu, '')) return long.startsWith(short.charAt(0));
  if (isPetName(left, right) || isPetName(right, left)) return true;
  if (NICKNAME_PAIRS.has(`${left} ${right}`) || NICKNAME_PAIRS.has(`${right} ${left}`)) return true;
  return isMisspelt(short, long);
}

/** Fewest letters that a pet name shares with the name. */
const MIN_PET_LENGTH = 4;

/** “Jenny” of “Jennifer”, “Rosie” of “Rosalind”: the beginning of a name with an ending of its own. */
export function isPetName(short: string, long: string): boolean {
  const stem = short.replace(/(?:ie|ey|i|y)$/u, '');
  return stem !== short && stem.length >= MIN_PET_LENGTH && long !== short && long.startsWith(stem);
}

/** One letter for another in a longer name, where not both are names of their own (Marta and Marla are two people). */
const isMisspelt = (a: string, b: string): boolean =>
  a.length >= 5 && a.length === b.length && distance(a, b) === 1 && !(isGivenName(a) && isGivenName(b));
