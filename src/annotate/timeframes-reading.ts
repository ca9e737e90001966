import type { Token } from './figures-tokens.ts';

/** The day that calendar words are counted from: the article's publication, else the occasion; null when neither is known. */
export type Anchor = { date: string | null };

/** One sentence's tokens with what a reader of timeframes needs to know. */
export type Reading = { text: string; tokens: readonly Token[]; anchor: Anchor };

/** A timeframe that starts at the token asked for: index of the first token after it, and its ends where known. */
export type Read = { next: number; from?: number | string; to?: number | string };

/** The text of the token starts with a capital letter. */
export const isCapitalAt = ({ text, tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
};
