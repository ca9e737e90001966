import { PAST_FORMS } from '../../model/irregular-forms.ts';
import type { Rule } from '../../model/rule.ts';
import { lowerAt, type Token } from '../figures/tokens.ts';
import {
  AHEAD_WORDS,
  ARRANGED_FORMS,
  BEFORE_PARTICIPLE,
  DONE_FORMS,
  MODALS,
  TO_COME,
} from '../lexicon/time-words.ts';
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

/**
 * True when the last sign of tense before a time word is one of the future (“will meet on Friday”, “is due Monday”), or, where none stands
 * before it, the time is a term (“rest until Friday”), or the first sign after it is one of the future (“In April, voters will choose”).
 */
export const pointsAhead = (tokens: readonly Token[], at: number): boolean =>
  tenseAround(tokens, at) === 'ahead';

/** What the signs of tense round a time word tell, at most `reach` tokens away; undefined where there is none. */
export const tenseAround = (
  tokens: readonly Token[],
  at: number,
  reach = TENSE_REACH,
): 'ahead' | 'past' | undefined =>
  // “have been shut since Friday”: what it began with is over.
  lowerAt(tokens, at - 1) === 'since'
    ? 'past'
    : (tenseBefore(tokens, at, reach) ?? (isTerm(tokens, at) ? 'ahead' : tenseAfter(tokens, at, reach)));

/** “rest until Friday”, “rest until noon Friday”, “keep to a Friday deadline”, “keep to a Friday night deadline” */
const isTerm = (tokens: readonly Token[], at: number): boolean =>
  (at > 1 && UNTIL.test(lowerAt(tokens, at - 1))) ||
  (at > 2 && HOUR.test(lowerAt(tokens, at - 1)) && UNTIL.test(lowerAt(tokens, at - 2))) ||
  [1, 2].some((step) => TERM.test(lowerAt(tokens, at + step)));
const UNTIL = /^(?:until|till|by)$/u;
const HOUR = /^(?:midnight|noon|late|early|next)$/u;
const TERM = /^(?:deadlines?|cutoff)$/u;

/** How far a sign of tense is looked for, in tokens. */
const TENSE_REACH = 15;

const toTense = (word: string): 'ahead' | 'past' | undefined =>
  AHEAD_WORDS.has(word) || FUTURE.test(word) ? 'ahead' : isPast(word) ? 'past' : undefined;

/** The first sign of tense after a time word. */
function tenseAfter(tokens: readonly Token[], at: number, reach: number): 'ahead' | 'past' | undefined {
  for (let index = at + 1; index < tokens.length && index <= at + reach; index += 1) {
    const word = lowerAt(tokens, index);
    // After the time only the plain future tells, and the present of what is arranged: “a set of points” does not.
    if (FUTURE.test(word) || ARRANGED_FORMS.has(word)) return 'ahead';
    if (isPast(word)) return 'past';
  }
  return undefined;
}

const FUTURE = /^(?:will|shall|won't|\p{L}+'ll)$/u;

/** The last sign of tense before a time word; undefined when there is none in the fifteen tokens before. */
function tenseBefore(tokens: readonly Token[], at: number, reach: number): 'ahead' | 'past' | undefined {
  for (let index = at - 1; index >= 0 && index > at - reach; index -= 1) {
    // “See you in October”
    if (lowerAt(tokens, index) === 'see' && lowerAt(tokens, index + 1) === 'you') return 'ahead';
    const tense = toTense(lowerAt(tokens, index));
    if (tense === 'past' && isYetToBe(tokens, index)) return 'ahead';
    if (tense !== undefined && !isState(tokens, index)) return tense;
  }
  return undefined;
}

/** “will stay closed”, “may not be opened”: a participle after a verb of the future. */
function isYetToBe(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index >= 0 && isBetween(lowerAt(tokens, index))) index -= 1;
  return index < at - 1 && (FUTURE.test(lowerAt(tokens, index)) || MODALS.has(lowerAt(tokens, index)));
}

/** “is closed until Friday”: a participle that tells what is, and no time. */
const isState = (tokens: readonly Token[], at: number): boolean =>
  /ed$/u.test(lowerAt(tokens, at)) &&
  !AHEAD_WORDS.has(lowerAt(tokens, at)) &&
  /^(?:is|are)$/u.test(lowerAt(tokens, at - 1));

const isBetween = (word: string): boolean =>
  BEFORE_PARTICIPLE.has(word) || (word.length > 3 && word.endsWith('ly'));

/** True for a verb that tells of what is over. */
export const isDone = (word: string): boolean =>
  DONE_FORMS.has(word.replace(/n['’]t$/u, '')) || /^\p{L}{3,}ed$/u.test(word);
const isPast = (word: string): boolean =>
  isDone(word) || word === 'says' || PAST_FORMS.has(word.replace(PREFIX, '')) || SHORT_PAST.test(word);
/** “retook”, “overthrew”, “withheld”. */
const PREFIX = /^(?:re|over|under|out|with)(?=\p{L}{4})/u;
/** “died”, “sued”, and not “need”. */
const SHORT_PAST = /^\p{L}\p{L}(?<!e)ed$/u;

/** True when a verb of the past comes before a time word, and none of what is to come: “neither side won the vote on May 3”, and not “they agreed that they would meet on May 3”. */
export function tellsDone(tokens: readonly Token[], at: number): boolean {
  const words = [...Array(Math.min(at, TENSE_REACH)).keys()].map((back) => lowerAt(tokens, at - 1 - back));
  return !words.some((word) => TO_COME.has(word) || FUTURE.test(word)) && words.some(isDone);
}

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
