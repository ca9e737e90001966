import { TEN_WORDS, UNIT_WORDS } from '../lexicon/number-words.ts';
import { ORDINALS, readOrdinal } from './ordinals.ts';
import { SCALES, times, withAnyScale, withScale } from './scales.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';
import { PLURALS, readVague } from './vague.ts';

/**
 * A number read from tokens: its value and the index of the first token after it. `scale` is what scale words multiplied it by;
 * `high` and `vague` for “dozens”, “thousands”; `fraction` for “three-quarters”; `ordinal` for “third-largest”, “No. 2”.
 */
export type Numeral = {
  value: number;
  next: number;
  scale: number;
  high?: number;
  vague?: true;
  fraction?: true;
  ordinal?: true;
};

const SMALL = new Map<string, number>([
  ...UNIT_WORDS.map((word, value): [string, number] => [word, value]),
  ...TEN_WORDS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;
/** Thousands parted by points; one point alone parts decimals, but for what is counted in whole numbers (`toWhole`). */
const POINTED = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u;
/** A comma before the decimals, as many languages write it. */
const COMMA_DECIMALS = /^\d{1,3},\d{1,2}$/u;
/** Thousands parted by spaces or apostrophes; a comma after them begins the decimals. */
const SPACED = /^\d{1,3}(?:[\s']\d{3})+(?:[.,]\d+)?$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
const VULGAR = new Map<string, number>([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Every word or sign that a number can begin with; most words are told by one look-up. */
const OPENERS = new Set([
  ...[SMALL, VULGAR, ORDINALS, PLURALS].flatMap((words) => [...words.keys()]),
  ...['a', 'an', 'half', 'many', 'no', 'several', 'tens'],
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
 * A number that counts whole things and was read with three decimals: “12.500 people” are 12,500.
 *
 * @param digits  the number as written
 */
export const toWhole = (digits: string, value: number): number =>
  /^\d{1,3}\.\d{3}$/u.test(digits) ? Number(digits.replace('.', '')) : value;

/**
 * The number, in digits or words, that starts at token `at`: “1.2 million”, “twenty-five”, “half a million”, “two dozen”, “90bn”.
 * “a” and “an” count as one only before a scale.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!opensNumeral(tokens, at)) return undefined;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal) return { ...ordinal, scale: 1, ordinal: true };
  const vague = readVague(tokens, at);
  if (vague) return { ...vague, scale: 1, vague: true };
  return readFraction(tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  const sign = token && VULGAR.get(token.lower);
  if (sign !== undefined) return { value: sign, next: at + 1, scale: 1, fraction: true };
  if (token?.kind !== 'number') return undefined;
  const value = parseDigits(token.lower) ?? parseCommaDecimals(tokens, at);
  if (value === undefined) return undefined;
  const after = tokens[at + 1];
  const part = after?.joined ? VULGAR.get(after.lower) : undefined;
  if (part !== undefined) return withScale(tokens, { value: value + part, next: at + 2 });
  return withAnyScale(tokens, { value, next: at + 1 });
}

function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  if (/^an?$/u.test(lowerAt(tokens, at))) {
    return SCALES.has(lowerAt(tokens, at + 1)) ? withScale(tokens, { value: 1, next: at + 1 }) : undefined;
  }
  let next = at;
  let total = 0;
  let current: number | undefined;
  let scale = 1;
  while (next < tokens.length && next < at + MAX_WORDS) {
    const word = lowerAt(tokens, next);
    const small = SMALL.get(word);
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
  return next === at ? undefined : withHalf(tokens, { value: total + (current ?? 0), next, scale });
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
  const following = SMALL.get(lowerAt(tokens, at + 1));
  if (word === 'and')
    return following !== undefined && (current ?? total) >= 100 && (current ?? 100) % 100 === 0;
  if (!isDash(word) || current === undefined) return false;
  if (tokens[at]?.joined !== true || tokens[at + 1]?.joined !== true) return false;
  if (SCALES.has(lowerAt(tokens, at + 1))) return true;
  return following !== undefined && following < 10 && canFollow(current, following);
}

/** “two and a half”, also before a scale: “two and a half million”. */
function withHalf(tokens: readonly Token[], number: Numeral): Numeral {
  const words = [0, 1, 2].map((offset) => lowerAt(tokens, number.next + offset)).join(' ');
  if (words !== 'and a half') return number;
  return withScale(tokens, { value: number.value + 0.5, next: number.next + 3 });
}

const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** “three-quarters”, “two thirds”, “half of”, “half an”, “half a million”, “a quarter of a million”. A bare “third” is an ordinal. */
function readFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  if (lowerAt(tokens, at) === 'half') return readHalf(tokens, at);
  const count = /^an?$/u.test(lowerAt(tokens, at)) ? 1 : SMALL.get(lowerAt(tokens, at));
  if (count === undefined || count === 0 || count > 9) return undefined;
  const dash = isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const word = lowerAt(tokens, at + 1 + dash);
  const denominator = DENOMINATORS.get(word);
  const plural = word.endsWith('s');
  if (denominator === undefined || count > 1 !== plural) return undefined;
  const next = at + 2 + dash;
  const whole = scaled(tokens, count / denominator, next);
  if (whole !== undefined) return whole;
  const bare = plural || (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) !== 'an');
  return bare
    ? { value: Number((count / denominator).toPrecision(6)), next, scale: 1, fraction: true }
    : undefined;
}

/** “half a million”, “half of voters”, “half the country”, “half an hour”. */
function readHalf(tokens: readonly Token[], at: number): Numeral | undefined {
  const whole = scaled(tokens, 0.5, at + 1);
  if (whole) return whole;
  if (
    /^(?:of|the|their|its|all)$/u.test(lowerAt(tokens, at + 1)) &&
    !/^(?:first|second|other)$/u.test(lowerAt(tokens, at - 1))
  ) {
    return { value: 0.5, next: at + 1, scale: 1, fraction: true };
  }
  const unit = /^(?:hour|mile|year|pound|inch|century|decade|kilometer|kilometre)$/u.test(
    lowerAt(tokens, at + 2),
  );
  return unit && /^(?:an?|-)$/u.test(lowerAt(tokens, at + 1))
    ? { value: 0.5, next: at + 2, scale: 1 }
    : undefined;
}

/** A fraction of a scale: [half] a million, [a quarter] of a million. */
function scaled(tokens: readonly Token[], fraction: number, at: number): Numeral | undefined {
  const start = lowerAt(tokens, at) === 'of' || isDash(lowerAt(tokens, at)) ? at + 1 : at;
  const article = /^an?$/u.test(lowerAt(tokens, start)) ? start + 1 : start;
  return SCALES.has(lowerAt(tokens, article))
    ? withScale(tokens, { value: fraction, next: article })
    : undefined;
}
