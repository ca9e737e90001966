import type { Span } from '../model/span.ts';
import { toWords } from './words.ts';

/** A word of a text and what of it is compared: lower case, straight apostrophes, no “’s” at the end. */
export type ComparedWord = Span & { form: string; stem: string };

/**
 * Finds the words of a text, or of a span of it, in reading order.
 *
 * @returns disjoint spans into `text`; [] when there is no word
 */
export const findWords = (text: string, span: Span = { start: 0, end: text.length }): ComparedWord[] =>
  toWords(text.slice(span.start, span.end)).map(({ start, end, form, stem }) => ({
    start: span.start + start,
    end: span.start + end,
    form,
    stem,
  }));
