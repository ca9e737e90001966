import { SMALL_NUMBERS } from '../../model/number-words.ts';
import { DENOMINATORS, HALVED_UNITS } from '../lexicon/figures-beside.ts';
import { SCALES, withScale } from './scales.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A number read from tokens: its value and the index of the first token after it. `scale` is what scale words multiplied it by. */
export type NumberRead = {
  value: number;
  next: number;
  scale: number;
  high?: number;
  vague?: true;
  fraction?: true;
  ordinal?: true;
};

/** “three-quarters”, “two thirds”, “half of”, “half an”, “half a million”, “a quarter of a million”. A bare “third” is an ordinal. */
export function readFraction(tokens: readonly Token[], at: number): NumberRead | undefined {
  if (lowerAt(tokens, at) === 'half') return readHalf(tokens, at);
  const count = /^an?$/u.test(lowerAt(tokens, at)) ? 1 : SMALL_NUMBERS.get(lowerAt(tokens, at));
  if (count === undefined || count === 0 || count > 9) return undefined;
  const dash = isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const word = lowerAt(tokens, at + 1 + dash);
  const denominator = Number(DENOMINATORS.get(word));
  const plural = word.endsWith('s');
  if (Number.isNaN(denominator) || count > 1 !== plural) return undefined;
  const next = at + 2 + dash;
  const whole = scaled(tokens, count / denominator, next);
  if (whole !== undefined) return whole;
  const bare = plural || (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) !== 'an');
  return bare
    ? { value: Number((count / denominator).toPrecision(6)), next, scale: 1, fraction: true }
    : undefined;
}

/** “half a million”, “half of voters”, “half the country”, “half an hour”. */
function readHalf(tokens: readonly Token[], at: number): NumberRead | undefined {
  const whole = scaled(tokens, 0.5, at + 1);
  if (whole) return whole;
  if (
    /^(?:of|the|their|its|all)$/u.test(lowerAt(tokens, at + 1)) &&
    !/^(?:first|second|other)$/u.test(lowerAt(tokens, at - 1))
  ) {
    return { value: 0.5, next: at + 1, scale: 1, fraction: true };
  }
  const unit = HALVED_UNITS.has(lowerAt(tokens, at + 2));
  return unit && /^(?:an?|-)$/u.test(lowerAt(tokens, at + 1))
    ? { value: 0.5, next: at + 2, scale: 1 }
    : undefined;
}

/** A fraction of a scale: [half] a million, [a quarter] of a million. */
function scaled(tokens: readonly Token[], fraction: number, at: number): NumberRead | undefined {
  const start = lowerAt(tokens, at) === 'of' || isDash(lowerAt(tokens, at)) ? at + 1 : at;
  const article = /^an?$/u.test(lowerAt(tokens, start)) ? start + 1 : start;
  return SCALES.has(lowerAt(tokens, article))
    ? withScale(tokens, { value: fraction, next: article })
    : undefined;
}
