import type { Span } from '../model/span.ts';

/** A word or a single mark of a text. `lower` is the word in lower case with straight apostrophes. */
export type Token = Span & { text: string; lower: string; kind: 'word' | 'mark' };

const TOKEN = /[\p{L}\p{M}\p{N}@#][\p{L}\p{M}\p{N}_]*(?:[.'’&-][\p{L}\p{M}\p{N}]+)*|\S/gu;
const WORD = /^[\p{L}\p{N}@#]/u;

/**
 * Words and marks of `text` between two offsets, in reading order. A word keeps inner stops, apostrophes and hyphens
 * (“U.S”, “don’t”, “vice-president”); a stop behind it is a mark of its own.
 *
 * @returns disjoint tokens with offsets into `text`; [] when there is nothing but white space
 */
export function findTokens(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  return [...text.slice(span.start, span.end).matchAll(TOKEN)].map((match) => {
    const start = span.start + match.index;
    const word = match[0];
    const kind = WORD.test(word) ? 'word' : 'mark';
    return {
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      kind,
    };
  });
}

/** True when a word starts with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
