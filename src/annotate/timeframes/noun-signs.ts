import { isDash, lowerAt, type Token } from '../figures/tokens.ts';
import { OTHERS_OWNERS } from '../lexicon/clause-words.ts';
import { ARTICLES, OWNERS } from '../lexicon/speakers-words.ts';
import { isPossessive } from './reading.ts';

/** “a”, “her”, “the board's”: opens a noun phrase; “that” opens a clause as well, and “let's” a call. */
const opensNoun = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  if (word === 'that' || word === "let's") return false;
  return ARTICLES.has(word) || OWNERS.has(word) || isPossessive(tokens, at);
};

/**
 * True where a word of what is to come is a noun or stands before one, and tells no tense: “a tense vote”, “her plan”, “their plans”, “a scheduled race”, “get-out-the-vote”.
 *
 * “The members vote” and “the council votes” are verbs: only after “a” or an owner a word may stand between.
 */
export function isNounPhrase(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (tokens[at]?.joined === true && isDash(lowerAt(tokens, at - 1))) return true;
  if (/(?:ed|^upcoming)$/u.test(word)) return opensNoun(tokens, at - 1) && tokens[at + 1]?.kind === 'word';
  if (!/^(?:vote|plan|start|set)s?$/u.test(word)) return false;
  if (opensNoun(tokens, at - 1)) return true;
  if (word.endsWith('s')) return false;
  for (let index = at - 1; index >= Math.max(0, at - NOUN_MAX_WORDS); index -= 1) {
    const before = lowerAt(tokens, index);
    if (/^(?:an?|one|another)$/u.test(before) || OTHERS_OWNERS.has(before)) return true;
    if (tokens[index]?.kind !== 'word' || before.endsWith('s')) return false;
  }
  return false;
}

/** So many words stand between “a” and its noun: “a last, close floor vote”. */
const NOUN_MAX_WORDS = 4;
