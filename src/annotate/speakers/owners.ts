import { type CitedUnit, type Mention, toMention } from '../clauses/cited.ts';
import { findPhraseBefore, type Phrase } from '../clauses/phrases.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isCapitalAt, isClauseEdge, lowerAt } from '../clauses/tokens-at.ts';
import { SAID_NOUNS, SENT_NOUNS } from '../lexicon/source-nouns.ts';

/** Longest way from the noun to the words that it introduces, in tokens. */
const MAX_TOKENS = 14;

/**
 * Whose words a quotation are when another cites them: “pointed to Hale's statement that Cole was “tired”” quotes Hale. The noun has its owner's name before it and
 * “that” after it.
 *
 * @param at  the quotation's token
 */
export function findOwner(unit: CitedUnit, at: number): Mention | undefined {
  const { tokens } = unit;
  let that = -1;
  for (
    let index = at - 1;
    index > 1 && at - index <= MAX_TOKENS && !isClauseEdge(tokens, index);
    index -= 1
  ) {
    if (lowerAt(tokens, index) === 'that') that = index;
    if (that < 0 || !SAID_NOUNS.has(lowerAt(tokens, index))) continue;
    const owner = findPossessor(unit, index);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/**
 * True where another's words are between a verb and a quotation, so that these can be his: “said it was made after Hale's comments about Cole having “gone””. “called Hale's
 * comments “rude””, “rejected Hale's claims as a “farce”” quote who says so.
 *
 * @param from  the token after the verb
 * @param at    the quotation's token
 */
export function isOfAnother(unit: CitedUnit, from: number, at: number): boolean {
  const { tokens } = unit;
  // “said that Hale's remarks “were late””: the words go on the clause that the remarks are the subject of.
  if (/^[:,]$/u.test(tokens[at - 1]?.text ?? '') || SAID_NOUNS.has(lowerAt(tokens, at - 1))) return false;
  for (let index = at - 1; index > from; index -= 1) {
    if (lowerAt(tokens, index) === 'as') return false;
    if (SAID_NOUNS.has(lowerAt(tokens, index))) return isOwned(tokens, index);
    if (isVerb(tokens, index) && !/^(?:having|being)$/u.test(lowerAt(tokens, index))) return false;
  }
  return false;
}

const isOwned = (tokens: CitedUnit['tokens'], noun: number): boolean =>
  tokens
    .slice(Math.max(0, noun - MAX_BETWEEN - 2), noun)
    .some(({ lower }, index, near) => lower === "'s" && isName(near[index - 1]?.text));

const isName = (text = ''): boolean => /^\p{Lu}/u.test(text);

/** Most words between an owner and the noun: “Hale's April 6 statements”. */
const MAX_BETWEEN = 3;

function findPossessor(unit: CitedUnit, noun: number): Mention | undefined {
  const { tokens } = unit;
  for (let at = noun - 1; at > 0 && noun - at <= MAX_BETWEEN + 1; at -= 1) {
    if (lowerAt(tokens, at) !== "'s" && tokens[at]?.text !== '’') continue;
    const phrase = findPhraseBefore(tokens, at - 1);
    return phrase !== undefined && isCapitalAt(tokens, phrase.head) ? toMention(unit, phrase) : undefined;
  }
  return undefined;
}

/** “notes from Hale saying”: nobody but the sender says what a participle right after the name gives. */
export const isSender = ({ tokens }: CitedUnit, { from, to }: Phrase, cue: number): boolean =>
  to === cue &&
  /^(?:from|by)$/u.test(tokens[from - 1]?.lower ?? '') &&
  SENT_NOUNS.has(tokens[from - 2]?.lower ?? '');
