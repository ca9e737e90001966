import { PRICE_WORDS, SCORE_WORDS } from '../lexicon/figures-beside.ts';
import { CURRENCIES_AFTER, CURRENCIES_BEFORE } from '../lexicon/figures-words.ts';
import type { Place } from './telephones.ts';
import { isCounting, lowerAt, type Token } from './tokens.ts';

/** “15.30”, “9.05”: digits that may be a time of day with a point before its minutes, and may be an amount. */
export const isDottedTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(lowerAt(tokens, at));

/** “at 15.30”, “at about 15.30 on Friday”, and nothing that it could count or be the price of: “at 15.30 metres”, “at 15.30 to the crown”. */
export function followsAt(tokens: readonly Token[], at: number): boolean {
  const before = /^(?:about|around)$/u.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return (
    lowerAt(tokens, before) === 'at' &&
    !isCounting(tokens, at + 1) &&
    !/^(?:to|an?|per)$/u.test(lowerAt(tokens, at + 1))
  );
}

/** “23.52 97mph”, “04.00”: a nought or another number right after it tells an entry's hour from an amount. */
const isBesideNumber = (tokens: readonly Token[], at: number): boolean =>
  /^0\d\./u.test(lowerAt(tokens, at)) ||
  (tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.joined !== true);

/** “at 15.32”, and “by 17.45” beside it: no amount, whether or not it is read as a time. */
export const mayBeDottedTime = (tokens: readonly Token[], { at }: Place): boolean =>
  isDottedTime(tokens, at) &&
  (followsAt(tokens, at) ||
    isBesideNumber(tokens, at) ||
    (!isCounting(tokens, at + 1) &&
      tokens.some((_, other) => isDottedTime(tokens, other) && followsAt(tokens, other))));

/** True for a word beside which a number is a price or a score. */
export const isPriceOrScore = ({ lower }: Token): boolean =>
  PRICE_WORDS.has(lower) ||
  SCORE_WORDS.has(lower) ||
  CURRENCIES_BEFORE.has(lower) ||
  CURRENCIES_AFTER.has(lower);
