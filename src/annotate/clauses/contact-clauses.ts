import { BEFORE_THE, CONTACT_OPENERS, COUNTING_NOUNS } from '../lexicon/clause-words.ts';
import { PREPOSITIONS } from '../lexicon/speakers-words.ts';
import { isAdverb, isCapitalAt, isWord, lowerAt, type Tokens, textAt } from './tokens-at.ts';

/** What is spoken of, and nobody who speaks. */
const THING = /^(?:something|anything|everything|nothing)$/u;

/** Most tokens of the noun before, with its “a”: “the first day”. */
const MAX_NOUN = 3;

/**
 * Where the subject of a clause begins that comes right after the noun it belongs to, with no “that” between: “something | the office says must happen”, “a fee | Oskarby pilots say
 * is too high”.
 *
 * @param from  first token of the words before a verb
 * @param last  the last one
 */
export function skipContact(tokens: Tokens, from: number, last: number): number {
  if (/^(?:an?|the)$/u.test(lowerAt(tokens, from)))
    for (let at = from + 2; at <= Math.min(last - 1, from + MAX_NOUN); at += 1)
      if (opensAfterNoun(tokens, at)) return at;
  if (THING.test(lowerAt(tokens, from)) && from < last) return from + 1;
  return isPluralOfOne(tokens, from, last) ? findPlural(tokens, from, last) : from;
}

function opensAfterNoun(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (!CONTACT_OPENERS.has(lowerAt(tokens, at)) || !/^\p{Ll}{3,}$/u.test(textAt(tokens, at - 1)))
    return false;
  return (
    !PREPOSITIONS.has(before) && !BEFORE_THE.has(before) && !isAdverb(before) && !/(?:ing|ed)$/u.test(before)
  );
}

/** “a fee pilots”: after “a” no plural stands but that of another phrase; “a few pilots”, “a group of pilots” are one. */
const isPluralOfOne = (tokens: Tokens, from: number, last: number): boolean =>
  /^an?$/u.test(lowerAt(tokens, from)) &&
  last - from >= 2 &&
  /^\p{Ll}{3,}(?:[^su'’]s|people)$/u.test(textAt(tokens, last)) &&
  !COUNTING_NOUNS.has(lowerAt(tokens, from + 1)) &&
  tokens
    .slice(from, last)
    .every(({ lower }, index) => isWord(tokens, from + index) && !PREPOSITIONS.has(lower) && lower !== 'and');

/** From the first name after the noun on, else the plural alone. */
function findPlural(tokens: Tokens, from: number, last: number): number {
  for (let at = from + 2; at < last; at += 1) if (isCapitalAt(tokens, at)) return at;
  return last;
}
