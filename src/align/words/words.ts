import { stemmer } from 'stemmer';
import { keepReadings } from '../../model/kept-readings.ts';
import { POWERS } from '../../model/number-words.ts';
import type { Span } from '../../model/span.ts';
import { findPlainWords, toWordForm } from '../../model/words.ts';
import { findWordGroup, isVerbStem } from './vocabulary.ts';
import { BASE_FORMS, IRREGULAR_VERBS, NUMBER_WORDS, STOP_WORDS } from './words-lists.ts';

/** What a word tells: nothing (stop), who or what (name, noun), what happens (verb), how many (number). */
export type WordKind = 'stop' | 'name' | 'noun' | 'verb' | 'number';

/**
 * A word of a text, offsets into that text. `form` is lower case with straight apostrophes and without “’s”; words with one
 * `key` count as the same word; `isOpening` when a capital letter tells nothing (first word, headline in capitals).
 */
export type Word = Readonly<{
  start: number;
  end: number;
  form: string;
  stem: string;
  isCapital: boolean;
  isOpening: boolean;
  value: number | undefined;
}>;

const NUMBER = /^\d+(?:\.\d+)?/u;

/** The words of a sentence in reading order, their forms in plain letters. `offset` is added to their places. */
export const toWords = (sentence: string, offset = 0): readonly Word[] => readKept(sentence, offset);

const readKept = keepReadings(readWords);

/** The words of a text, or of a span of it, with offsets into the text. */
export const findWords = (text: string, span: Span = { start: 0, end: text.length }): readonly Word[] =>
  toWords(text.slice(span.start, span.end), span.start);

/** A word as it is read: a number goes on, and what a capital tells shows at the end. */
type Draft = { -readonly [Key in keyof Word]: Word[Key] };

function readWords(sentence: string): readonly Word[] {
  const words: Draft[] = [];
  let read = 0;
  for (const { start, end, text } of findPlainWords(sentence, 'parts')) {
    const spelling = toSpelling(text);
    const gap = sentence.slice(read, start);
    const multiplier = POWERS.get(spelling.form);
    const before = words.at(-1);
    if (multiplier !== undefined && before?.value !== undefined) before.value *= multiplier;
    const isOpening = (words.length === 0 || /["“”:?!—]/u.test(gap)) && /^\W*$/u.test(gap);
    words.push({ start, end, ...spelling, isOpening });
    read = end;
  }
  if (isHeadlineCase(words)) for (const word of words) word.isOpening = true;
  return words;
}

/** True for words that tell nothing about what is reported. */
export const isStopWord = (word: Word): boolean =>
  STOP_WORDS.has(word.form) || (word.form.length < 2 && word.value === undefined);

/** True for a verb that is not in the name of something. */
export const isVerb = (word: Word): boolean =>
  isVerbStem(word.stem, word.form) || IRREGULAR_VERBS.has(word.form);

/** What counts as the same word: its group's name, its value, or its stem. */
export function toKey(word: Word, isName: boolean): string {
  if (word.value !== undefined) return `=${word.value}`;
  return isName ? word.stem : (findWordGroup(word.stem) ?? word.stem);
}

/** What a word is wherever it occurs. */
type Spelling = Readonly<Pick<Word, 'form' | 'stem' | 'isCapital' | 'value'>>;

/** Spellings that were read already: few words of an article are new, and each is asked for many times. */
const spellings = new Map<string, Spelling>();

/** So many are kept, and none that is longer: a text of chance must not fill the memory. */
const MOST_SPELLINGS = 50_000;
const LONGEST_SPELLING = 24;

function toSpelling(word: string): Spelling {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const form = toForm(word);
  const spelling = {
    form,
    stem: stemmer(BASE_FORMS.get(form) ?? form),
    isCapital: /^\p{Lu}/u.test(word),
    value: NUMBER.test(form) ? Number.parseFloat(form) : NUMBER_WORDS.get(form),
  };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  if (word.length <= LONGEST_SPELLING) spellings.set(word, spelling);
  return spelling;
}

function toForm(word: string): string {
  const lower = toWordForm(word);
  if (NUMBER.test(lower)) return lower.replaceAll(',', '');
  return lower.replace(/'s$/u, '').replaceAll('.', '');
}

/** Most of the longer words have capitals: a headline in title case, where a capital tells nothing. */
function isHeadlineCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.form.length > 3 && word.value === undefined);
  return long.length > 1 && long.filter((word) => word.isCapital).length >= 0.7 * long.length;
}
