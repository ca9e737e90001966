import { ORDINALS, SMALL_NUMBERS, UNIT_VALUES } from '../../model/number-words.ts';
import { type Rule, readByRule } from '../../model/rule.ts';
import { NUMBER_OPENERS } from '../lexicon/figures-beside.ts';
import { type NumberRead, readFraction } from './fractions.ts';
import { readOrdinal } from './ordinals.ts';
import { readPart, readSpokenPart, VULGAR } from './parts.ts';
import { SCALES, times, withAnyScale, withScale } from './scales.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';
import { PLURALS, readVague } from './vague.ts';

/** The same with the rule that read it; `high` and `vague` for “dozens”, “thousands”; `fraction` for “three-quarters”; `ordinal` for “third-largest”, “No. 2”. */
export type Numeral = NumberRead & { rule: string };

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;
/** Thousands separated by points; of one point alone the unit and the article tell what it does (`readPoint`). */
const POINTED = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u;
/** A comma before the decimals, as many languages write it. */
const COMMA_DECIMALS = /^\d{1,3},\d{1,2}$/u;
/** Thousands separated by spaces or apostrophes; a comma after them begins the decimals. */
const SPACED = /^\d{1,3}(?:[\s']\d{3})+(?:[.,]\d+)?$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
/** Every word or sign that a number can begin with; most words are told by one look-up. */
const OPENERS = new Set([
  ...[SMALL_NUMBERS, VULGAR, ORDINALS, PLURALS].flatMap((words) => [...words.keys()]),
  ...NUMBER_OPENERS,
]);

/** True when a number can begin at a token. */
export const opensNumeral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || OPENERS.has(lowerAt(tokens, at));

/** Digits as a number: `1,200.5` is 1200.5; undefined for what is no quantity (`1.2.3`, `2016,17`). */
function parseDigits(digits: string): number | undefined {
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  if (SPACED.test(digits)) return Number(digits.replace(/[\s']/gu, '').replace(',', '.'));
  if (POINTED.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return PLAIN.test(digits) ? Number(digits) : undefined;
}

/** “3,5 million”, “2,5 %”: a comma before decimals, where a scale or a share follows. */
const parseCommaDecimals = (tokens: readonly Token[], at: number): number | undefined => {
  const digits = lowerAt(tokens, at);
  const follows = SCALES.has(lowerAt(tokens, at + 1)) || /^(?:%|percent)$/u.test(lowerAt(tokens, at + 1));
  return follows && COMMA_DECIMALS.test(digits) ? Number(digits.replace(',', '.')) : undefined;
};

/**
 * The number, in digits or words, that starts at token `at`: “1.2 million”, “twenty-five”, “half a million”, “two dozen”, “90bn”.
 * “a” and “an” count as one only before a scale.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  return opensNumeral(tokens, at) ? readByRule(NUMERALS, tokens, at) : undefined;
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  const sign = token && VULGAR.get(token.lower);
  if (sign !== undefined) return { value: sign, next: at + 1, scale: 1, fraction: true };
  if (token?.kind !== 'number') return undefined;
  const value = parseDigits(token.lower) ?? parseCommaDecimals(tokens, at);
  if (value === undefined) return undefined;
  const part = readPart(tokens, at);
  if (part !== undefined) return withScale(tokens, { value: value + part.value, next: part.next });
  return withSpokenPart(tokens, withAnyScale(tokens, { value, next: at + 1 }));
}

function readWords(tokens: readonly Token[], at: number): NumberRead | undefined {
  const isOne = /^an?$/u.test(lowerAt(tokens, at));
  if (isOne && !SCALES.has(lowerAt(tokens, at + 1))) return undefined;
  let next = isOne ? at + 1 : at;
  let total = 0;
  let current: number | undefined = isOne ? 1 : undefined;
  let scale = 1;
  while (next < tokens.length && next < at + MAX_WORDS) {
    const word = lowerAt(tokens, next);
    const small = SMALL_NUMBERS.get(word);
    const factor = SCALES.get(word);
    if (small !== undefined && (current === undefined ? total % 1000 === 0 : canFollow(current, small)))
      current = (current ?? 0) + small;
    else if (factor !== undefined && current !== undefined && factor <= 100) current *= factor;
    else if (factor !== undefined && current !== undefined) {
      total += times(current, factor);
      scale = factor;
      current = undefined;
    } else if (!continues(tokens, next, { total, current })) break;
    next += 1;
  }
  if (next === at) return undefined;
  const number = { value: total + (current ?? 0), next, scale };
  return readDecimals(tokens, number) ?? withSpokenPart(tokens, number);
}

/** “four point six”, “two point five million”: what is said after the point, a digit a word. */
function readDecimals(tokens: readonly Token[], { value, next, scale }: NumberRead): NumberRead | undefined {
  if (scale !== 1 || lowerAt(tokens, next) !== 'point') return undefined;
  let digits = '';
  for (let at = next + 1; (UNIT_VALUES.get(lowerAt(tokens, at)) ?? 10) < 10; at += 1)
    digits += String(UNIT_VALUES.get(lowerAt(tokens, at)));
  if (digits === '') return undefined;
  return withScale(tokens, { value: Number(`${value}.${digits}`), next: next + 1 + digits.length });
}

/** Longest number in words that is read: “nine hundred ninety-nine thousand …”. */
const MAX_WORDS = 16;

const canFollow = (current: number, small: number): boolean =>
  (current % 100 >= 20 && current % 10 === 0 && small > 0 && small < 10) ||
  (current >= 100 && current % 100 === 0 && small < 100);

/** “and” and hyphens inside a number: two hundred and five, twenty-five, three thousand one hundred. */
function continues(
  tokens: readonly Token[],
  at: number,
  { total, current }: { total: number; current: number | undefined },
): boolean {
  const word = lowerAt(tokens, at);
  const following = SMALL_NUMBERS.get(lowerAt(tokens, at + 1));
  // “between a hundred and two hundred”
  if (word === 'and' && lowerAt(tokens, at + 2) === 'hundred') return false;
  if (word === 'and')
    return following !== undefined && (current ?? total) >= 100 && (current ?? 100) % 100 === 0;
  if (!isDash(word) || current === undefined) return false;
  if (tokens[at]?.joined !== true || tokens[at + 1]?.joined !== true) return false;
  if (SCALES.has(lowerAt(tokens, at + 1))) return true;
  return following !== undefined && following < 10 && canFollow(current, following);
}

/** “two and a half”, also before a scale: “two and a half million”; after one it is a part of that: “a million and a half”. */
function withSpokenPart(tokens: readonly Token[], number: NumberRead): NumberRead {
  const part = readSpokenPart(tokens, number.next);
  if (part === undefined) return number;
  if (number.scale > 1)
    return { ...number, value: number.value + times(part.value, number.scale), next: part.next };
  return withScale(tokens, { value: number.value + part.value, next: part.next });
}

/** The ways in which a number is written, in the order in which they are tried. */
export const NUMERALS: readonly (Rule & {
  read: (tokens: readonly Token[], at: number) => NumberRead | undefined;
})[] = [
  {
    id: 'number-rank',
    read: (tokens, at) => {
      const found = readOrdinal(tokens, at);
      return found && { ...found, scale: 1, ordinal: true };
    },
    example: 'It is the third-largest port.',
    counter: 'It is the third port.',
  },
  {
    id: 'number-open',
    read: (tokens, at) => {
      const found = readVague(tokens, at);
      return found && { ...found, scale: 1, vague: true };
    },
    example: 'Hundreds of thousands of people came.',
    counter: 'Two hundred thousand people came.',
  },
  {
    id: 'number-fraction',
    read: readFraction,
    example: 'Three-quarters of the boats sank.',
    counter: 'Three boats of four sank.',
  },
  {
    id: 'number-digits',
    read: readDigits,
    example: 'It cost 1.2 million euros.',
    counter: 'It cost two million euros.',
  },
  {
    id: 'number-words',
    read: readWords,
    example: 'Twenty-five boats sank.',
    counter: 'The twentieth boat sank.',
  },
];
