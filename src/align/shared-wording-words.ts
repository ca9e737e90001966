import type { Span } from '../model/span.ts';

/** A word of a text. `key` is what is compared: lower case, straight apostrophes, no “’s” at the end. */
export type Word = Span & { key: string };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Finds the words of a text, or of a span of it, in reading order.
 *
 * A word is a run of letters and digits, joined by single apostrophes, hyphens, points and commas inside (“U.S”, “90,000”, “long-term”).
 *
 * @returns disjoint spans into `text`; [] when there is no word
 */
export function findWords(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    words.push({ start, end: start + match[0].length, key: toWordKey(match[0]) });
  }
  return words;
}

/** What of a word is compared. */
export const toWordKey = (word: string): string =>
  word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/'s$/u, '');
