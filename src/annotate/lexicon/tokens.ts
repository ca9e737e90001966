import { cutText } from '../../model/cuts.ts';
import { keepReadings } from '../../model/kept-readings.ts';
import type { Span } from '../../model/span.ts';
import { toWordForm } from '../../model/words.ts';

/** A word, a clitic (“’s”, “’ll”) or a single mark of a text. `lower` is it as words are compared. */
export type Token = Readonly<Span & { text: string; lower: string; kind: 'word' | 'mark' }>;

const WORD = /^[\p{L}\p{N}@#]/u;
const CLITIC = /['’](?:s|ll|re|ve|d|m)$/iu;

function toToken(text: string, start: number): Token {
  const kind = WORD.test(text) || CLITIC.test(text) ? 'word' : 'mark';
  return { start, end: start + text.length, text, lower: toWordForm(text), kind };
}

/**
 * Words and marks of `text` between two offsets, in reading order. A word keeps inner stops, apostrophes and hyphens
 * (“U.S”, “don’t”, “vice-president”); a stop after it is a mark of its own, “’s” and its like are tokens of their own.
 *
 * @returns disjoint tokens with offsets into `text`; [] when there is nothing but white space
 */
export const findTokens = (text: string, span: Span = { start: 0, end: text.length }): readonly Token[] =>
  readKept(text.slice(span.start, span.end), span.start);

const readKept = keepReadings(readTokens);

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const piece of cutText(text, 'grammar')) {
    const { start } = piece;
    const clitic =
      piece.text.length > 2 && /['’]/u.test(piece.text.slice(-3)) ? CLITIC.exec(piece.text) : null;
    if (clitic === null) tokens.push(toToken(piece.text, start));
    else
      tokens.push(
        toToken(piece.text.slice(0, clitic.index), start),
        toToken(clitic[0], start + clitic.index),
      );
  }
  return tokens;
}

/** True when a word starts with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
