import { toWordForm } from '../../model/words.ts';
import { SPEECH_VERBS, STARTERS, SUBJECT_PARTICLES } from '../lexicon/sentences-words.ts';

/** What is on the two sides of a possible boundary. */
export type Context = {
  /** Text before it, from the start of its sentence, without white space at its end. */
  left: string;
  /** Text after it, without white space at its start. */
  right: string;
  /** True when white space is at the boundary. */
  isSpaced: boolean;
};

const OPENING = /^["“”'‘’«‹([{`\s]{1,8}/u;
const CLOSING = /["”“'‘’»›)\]}]{1,8}$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’.&-]{0,40}/u;

/** Text without the quotation marks and brackets that open it. */
export const toOpened = (text: string): string => text.replace(OPENING, '');

/** Text without the quotation marks and brackets that close it. */
export const toClosed = (text: string): string => text.replace(CLOSING, '');

/** A word as the lists write it. */
export const toListed = (word: string): string => toWordForm(word).replace(/\.$/u, '');

/** True when a text starts with a small letter. */
export const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);

/** True when a text starts with a capital letter. */
export const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

/** True when a text starts with a digit of any script. */
export const startsDigit = (text: string): boolean => /^\p{Nd}/u.test(text);

/** True for a word that, capitalised, mostly opens a sentence. */
export const isStarter = (word: string): boolean => STARTERS.has(toListed(word));

/** Up to `count` words at the start of `text`, opening marks and marks between them left out. */
export function toLeadingWords(text: string, count: number): string[] {
  const words: string[] = [];
  let rest = toOpened(text);
  while (words.length < count) {
    const word = WORD.exec(rest)?.[0];
    if (word === undefined) break;
    words.push(word.replace(/[.'’-]{1,4}$/u, ''));
    rest = rest.slice(word.length).replace(/^[\s,"“”'‘’]{1,4}/u, '');
  }
  return words;
}

/** Longest word that is looked at. */
const MAX_WORD_LENGTH = 40;

/** The longest end of `text` in which no unit matches `stop`. A loop, since a pattern that ends in `$` tries every start. */
export function toTail(text: string, stop: RegExp): string {
  let start = text.length;
  while (start > 0 && text.length - start < MAX_WORD_LENGTH && !stop.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** The last word before a final stop, marks around it taken off: “Calif”, “U.S”, “J”. */
export const toLastWord = (left: string): string =>
  toTail(left, /[\s"“”'‘’()[\]—–―]/u)
    .replace(/[.?!]$/u, '')
    .replace(/^[^\p{L}\p{N}]{1,8}/u, '');

/** “Harbours interim coach Name Poe”: opens with a name and closes with one. */
const isRoleAndName = (subject: readonly string[]): boolean => {
  const [first = ''] = subject;
  return startsUpper(first) && !isStarter(first) && startsUpper(subject.at(-1) ?? '') && subject.length >= 3;
};

/** True for “Name asked”, “Rep. Name of Place said”, “Name, the mayor of Place, shouted”. */
export function isSpeechTag(right: string): boolean {
  const plain = right.replace(/^([^,.?!"“”]{2,40}), [^.?!"“”]{2,110}, (?=\p{Ll})/u, '$1 ');
  const words = toLeadingWords(plain, 7);
  const verbIndex = words.findIndex((word) => SPEECH_VERBS.has(word.toLowerCase()));
  if (verbIndex < 1) return false;
  const subject = words.slice(0, verbIndex);
  const isOwner = /['’]s$/u.test(subject[0] ?? '') && subject.length <= 4;
  if (isOwner && startsUpper(subject[0] ?? '')) return true;
  const isNamed = subject.every(
    (word, index) => startsUpper(word) || (index > 0 && SUBJECT_PARTICLES.has(word)),
  );
  return isNamed || isRoleAndName(subject);
}

/** Longest quotation whose opening mark is looked for, in code units. */
const MAX_QUOTED_LENGTH = 150;

/** The mark that opens what a mark closes. */
const OPENERS = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['»', '«'],
  ['"', '"'],
  ["'", "'"],
]);

/** True when the quotation that ends `left` is in a frame of its own: He asked, “Why?” */
export function hasOwnFrame(left: string): boolean {
  const opener = OPENERS.get(left.charAt(left.length - 1));
  const quoted = toClosed(left);
  if (opener === undefined) return false;
  for (let at = quoted.length - 1; at > 2 && quoted.length - at <= MAX_QUOTED_LENGTH; at -= 1) {
    const isOpening = quoted.charAt(at) === opener && /[\s'‘]/u.test(quoted.charAt(at - 1));
    if (isOpening) return /[\p{L}\p{N}][,:]?\s["“'‘«]?$/u.test(quoted.slice(Math.max(0, at - 4), at));
  }
  return false;
}
