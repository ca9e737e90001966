import type { Rule } from '../../model/rule.ts';
import { lowerAt, type Token } from '../figures/tokens.ts';
import type { Days } from './days.ts';

/** The day that calendar words are counted from: the article's publication, else the occasion (`isOccasion`); null when neither is known. */
export type Anchor = { date: string | null; isOccasion?: boolean };

/** One sentence's tokens with what a reader of timeframes needs to know. */
export type Reading = {
  text: string;
  tokens: readonly Token[];
  anchor: Anchor;
  /** “last”, “this” or “next” before the unit that is read. */
  shift?: string;
};

/** A timeframe that starts at the token asked for: index of the first token after it, and its ends where known. */
export type Read = { next: number; from?: number | string; to?: number | string };

/** A calendar unit with the days it covers; `kind` says which prepositions go with it. */
export type Unit = {
  next: number;
  days: Days;
  kind: 'weekday' | 'day' | 'month' | 'year' | 'period' | 'deictic' | 'clock';
  /** Its words tell a first and a last day: “10 to 14 December”. */
  hasEnds?: boolean;
};

/** What a rule reads at a token. */
export type TimeRule<Found> = Rule & { read: (reading: Reading, at: number) => Found | undefined };

/** What was read, with the rule that read it. */
export type Ruled<Found> = Found & { rule: string };

/** The text of the token starts with a capital letter. */
export const isCapitalAt = ({ text, tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
};

/** A word without its possessive. */
export const stem = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

/** True for a possessive: “Monday's”. */
export const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at).endsWith("'s");

/** Phrases by their first word, each as its words; made once, so that most tokens cost one look-up. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases whose words are separated by one space. */
export function toPhrases(phrases: readonly string[]): Phrases {
  return Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')),
    ([first = '']) => first,
  );
}

/** The longest of some phrases that is at a token. */
export function readPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
): { phrase: string; next: number } | undefined {
  let best: readonly string[] | undefined;
  for (const words of phrases.get(lowerAt(tokens, at)) ?? []) {
    if (words.length <= (best?.length ?? 0)) continue;
    if (words.every((word, index) => lowerAt(tokens, at + index) === word)) best = words;
  }
  return best && { phrase: best.join(' '), next: at + best.length };
}
