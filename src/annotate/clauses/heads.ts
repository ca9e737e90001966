import { POSTPOSED } from '../lexicon/clause-words.ts';
import { CONTRACTED, DETERMINERS, PREPOSITIONS, RELATIVES } from '../lexicon/speakers-words.ts';
import { isCapitalAt, isWord, lowerAt, type Tokens, textAt } from './tokens-at.ts';

/** “marching” in “protesters marching through the streets”. */
export const isParticiple = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index).endsWith('ing') &&
  !isCapitalAt(tokens, index) &&
  /[^s]s$|^people$/u.test(lowerAt(tokens, index - 1)) &&
  (PREPOSITIONS.has(lowerAt(tokens, index + 1)) || DETERMINERS.has(lowerAt(tokens, index + 1)));

const isPostposed = (tokens: Tokens, index: number): boolean =>
  POSTPOSED.has(lowerAt(tokens, index)) && PREPOSITIONS.has(lowerAt(tokens, index + 1));

/** “U.S. and Norwegian officials”: capitalised words that both belong to the noun after them. */
const joinsModifiers = (tokens: Tokens, at: number, to: number): boolean =>
  lowerAt(tokens, at) === 'and' &&
  at + 2 < to &&
  (isCapitalAt(tokens, at - 1) || textAt(tokens, at - 1) === '.') &&
  isCapitalAt(tokens, at + 1) &&
  /^(?:\p{Ll}{2,}s|\p{Lu}\p{Ll}+(?:crats|cans|ists|ers))$/u.test(textAt(tokens, at + 2)) &&
  !CONTRACTED.has(lowerAt(tokens, at + 2)) &&
  !PREPOSITIONS.has(lowerAt(tokens, at + 2));

/** “the mayor himself”. */
const isReflexive = (lower: string): boolean => /^(?:him|her|it|them)sel(?:f|ves)$/u.test(lower);

/** Head of the phrase `from`–`to`: the word before its first preposition, “and” or bracket, else its last one. */
export function findHead(tokens: Tokens, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(tokens, at);
    if (head >= 0 && joinsModifiers(tokens, at, to)) continue;
    if (
      head >= 0 &&
      (PREPOSITIONS.has(lower) || lower === 'and' || RELATIVES.has(lower) || /^[([,]$/u.test(lower))
    )
      break;
    if (head >= 0 && (isParticiple(tokens, at) || isPostposed(tokens, at))) break;
    if (isWord(tokens, at) && !CONTRACTED.has(lower) && !PREPOSITIONS.has(lower) && !isReflexive(lower))
      head = at;
  }
  return head < 0 ? to - 1 : head;
}
