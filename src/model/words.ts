import { type Cut, cutText } from './cuts.ts';
import { toOriginalSpan } from './normal-text.ts';
import { toPlainText } from './plain-text.ts';
import type { Span } from './span.ts';

/** A word in plain letters, and where it stands in the text as it is written. */
export type PlainWord = Span & { text: string };

/** A word as it is compared, and where it stands. */
export type WordForm = Span & { form: string };

/** The views that give words alone, each in plain letters. */
type WordCut = Extract<Cut, 'whole' | 'parts'>;

/**
 * The words of a text in reading order, each in plain letters, however its accents, ligatures and broken lines are written.
 *
 * @returns disjoint words with offsets into `text`; [] when there is none
 * @example findPlainWords('a vice-president', 'parts').map(({ text }) => text) // ['a', 'vice', 'president']
 */
export function findPlainWords(text: string, cut: WordCut): PlainWord[] {
  const plain = toPlainText(text);
  const words = cutText(plain?.text ?? text, cut);
  return plain === undefined
    ? words
    : words.map((word) => ({ ...toOriginalSpan(plain, word), text: word.text }));
}

/** A word as it is compared: lower case, straight apostrophes. */
export const toWordForm = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** Texts whose whole words were read already: each passage is compared with all others of its claim, and asked for how many words it has. */
const texts = new Map<string, readonly WordForm[]>();

/** So many are kept. */
const MOST_TEXTS = 2000;

/** The whole words of a text as they are compared, in reading order. */
export function readWholeWords(text: string): readonly WordForm[] {
  const known = texts.get(text) ?? readWords(text);
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, known);
  return known;
}

const readWords = (text: string): WordForm[] =>
  findPlainWords(text, 'whole').map(({ start, end, text: word }) => ({ start, end, form: toWordForm(word) }));

/** How many whole words a text, or a span of it, has. */
export const countWords = (text: string, span: Span = { start: 0, end: text.length }): number =>
  readWholeWords(text.slice(span.start, span.end)).length;
