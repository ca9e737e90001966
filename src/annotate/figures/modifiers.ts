import type { Unit } from '../../model/kinds.ts';
import {
  BEFORE_ABOUT,
  BEFORE_OVER,
  BEFORE_OVER_MATTER,
  BEFORE_UNDER_AGE,
} from '../lexicon/figures-beside.ts';
import { MODIFIERS, MODIFIERS_AFTER } from '../lexicon/figures-words.ts';
import { TIME_UNITS } from '../lexicon/time-words.ts';
import { lowerAt, type Token } from './tokens.ts';

const MAX_WORDS = 4;

const isTime = (unit: Unit): boolean => TIME_UNITS.has(unit);

/** Index of the first token of the modifier that ends before token `at`, or undefined. */
export function findModifierBefore(tokens: readonly Token[], at: number, unit: Unit): number | undefined {
  for (let length = Math.min(MAX_WORDS, at); length > 0; length -= 1) {
    const words = tokens
      .slice(at - length, at)
      .map((token) => token.lower)
      .join(' ');
    if (!MODIFIERS.has(words) || (isPreposition(tokens, at - length) && !isGained(tokens, at - length, unit)))
      continue;
    if (words === 'over' && isTime(unit) && !BEFORE_OVER.has(lowerAt(tokens, at - 2))) return undefined;
    return at - length;
  }
  return undefined;
}

/** “won over 30 percent”, “ran over 40 km”: whom one wins over and what one runs over are counted in heads or pieces, not in measures. */
const isGained = (tokens: readonly Token[], at: number, unit: Unit): boolean =>
  lowerAt(tokens, at) === 'over' &&
  /^(?:won|ran)$/u.test(lowerAt(tokens, at - 1)) &&
  unit !== 'people' &&
  unit !== 'count';

/** Index after the modifier that starts at token `at`: “or more”, “or so”, “-plus”; undefined when there is none. */
export function findModifierAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let length = MAX_WORDS; length > 0; length -= 1) {
    const words = [...Array(length).keys()].map((index) => lowerAt(tokens, at + index)).join(' ');
    if (MODIFIERS_AFTER.has(words)) return at + length;
  }
  return undefined;
}

/** True where “about”, “over”, “around”, “some” before a number belong to the words before them: “spoke about three …”. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (word === 'about') return BEFORE_ABOUT.has(before);
  if (word === 'over') return BEFORE_OVER_MATTER.has(before);
  if (word === 'under') return BEFORE_UNDER_AGE.has(before);
  return word === 'above' && /^the$/u.test(before);
}
