import type { Span } from '../../model/span.ts';

/** A word, a number or one other mark; `lower` is lower case with straight apostrophes; `joined` when no space stands before it. */
export type Token = Span & { lower: string; kind: 'word' | 'number' | 'mark'; joined: boolean };

// Linear: each alternative starts with its own class of character, and none nests a quantifier over the same class.
const TOKEN = /(\d+(?:[.,]\d+)*)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|[^\s\p{L}\p{M}\d]/gu;

/** Tokens of `span` of `text`, in reading order; hyphens, currency signs and dots of abbreviations are tokens of their own. */
export function toTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(span.start, span.end);
  for (const match of slice.matchAll(TOKEN)) {
    const start = span.start + match.index;
    const last = tokens.at(-1);
    tokens.push({
      start,
      end: start + match[0].length,
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      kind: kindOf(match),
      joined: last !== undefined && last.end === start,
    });
  }
  return tokens;
}

function kindOf([, digits, letters]: RegExpExecArray): Token['kind'] {
  if (digits !== undefined) return 'number';
  return letters === undefined ? 'mark' : 'word';
}

/** The token's text, or '' past either end. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const DASHES = new Set('-‐‑–—−');

/** True for a hyphen or a dash of any length. */
export const isDash = (lower: string): boolean => DASHES.has(lower);
