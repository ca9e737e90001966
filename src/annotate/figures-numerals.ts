import { isDash, lowerAt, type Token } from './figures-tokens.ts';

/** A number read from tokens: its value and the index of the first token after it. `vague` for “dozens”, “thousands”. */
export type Numeral = { value: number; next: number; vague?: boolean };

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map<string, number>([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Short scales stand only after digits: 90bn, 1.2m, £3k. */
const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
const VULGAR = new Map<string, number>([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Digits as a number: `1,200.5` is 1200.5; undefined for what is no quantity (`1.2.3`, `2016,17`). */
export function parseDigits(digits: string): number | undefined {
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  return PLAIN.test(digits) ? Number(digits) : undefined;
}

/**
 * The number, in digits or words, that starts at token `at`: “1.2 million”, “twenty-five”, “half a million”, “two dozen”, “90bn”.
 * “a” and “an” count as one only before a scale.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  return readFraction(tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at) ?? readVague(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number')
    return VULGAR.has(token?.lower ?? '')
      ? { value: VULGAR.get(token?.lower ?? '') ?? 0, next: at + 1 }
      : undefined;
  const value = parseDigits(token.lower);
  if (value === undefined) return undefined;
  const after = tokens[at + 1];
  const vulgar = after === undefined ? undefined : VULGAR.get(after.lower);
  if (vulgar !== undefined && after?.joined)
    return withScale(tokens, { value: value + vulgar, next: at + 2 });
  const short = after?.joined ? SHORT_SCALES.get(after.lower) : undefined;
  if (short !== undefined) return { value: times(value, short), next: at + 2 };
  return withScale(tokens, { value, next: at + 1 });
}

/** Multiplies by the scale words that follow, also after a hyphen: “$90-billion”, “two hundred thousand”. */
function withScale(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { value, next } = numeral;
  for (let guard = 0; guard < 3; guard += 1) {
    const at = isDash(lowerAt(tokens, next)) && SCALES.has(lowerAt(tokens, next + 1)) ? next + 1 : next;
    const scale =
      SCALES.get(lowerAt(tokens, at)) ??
      (tokens[at]?.joined ? undefined : LONG_SHORT.get(lowerAt(tokens, at)));
    if (scale === undefined) break;
    value = times(value, scale);
    next = at + 1;
  }
  return { value, next };
}

/** Short scales that also stand apart: “1.2 bn”. */
const LONG_SHORT = new Map([...SHORT_SCALES].filter(([word]) => word.length > 1));

/** Multiplies without the noise of binary fractions: 1.2 × 1e9 is 1200000000. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const article = /^an?$/u.test(lowerAt(tokens, at));
  if (article)
    return SCALES.has(lowerAt(tokens, at + 1)) ? withScale(tokens, { value: 1, next: at + 1 }) : undefined;
  let next = at;
  let total = 0;
  let current: number | undefined;
  for (; next < tokens.length && next < at + 16; ) {
    const word = lowerAt(tokens, next);
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (current === undefined || canFollow(current, small)))
      current = (current ?? 0) + small;
    else if (scale !== undefined && current !== undefined && scale <= 100) current *= scale;
    else if (scale !== undefined && current !== undefined) {
      total += times(current, scale);
      current = undefined;
    } else if (!continues(tokens, next, total, current)) break;
    next += 1;
  }
  const value = total + (current ?? 0);
  return next === at ? undefined : withHalf(tokens, { value, next });
}

const canFollow = (current: number, small: number): boolean =>
  (current >= 20 && current < 100 && current % 10 === 0 && small > 0 && small < 10) ||
  (current >= 100 && current % 100 === 0 && small < 100);

/** “and” and hyphens inside a number: two hundred and five, twenty-five, three thousand one hundred. */
function continues(
  tokens: readonly Token[],
  at: number,
  total: number,
  current: number | undefined,
): boolean {
  const word = lowerAt(tokens, at);
  const following = SMALL.get(lowerAt(tokens, at + 1));
  if (word === 'and')
    return following !== undefined && (current ?? total) >= 100 && (current ?? 100) % 100 === 0;
  if (!isDash(word) || current === undefined) return false;
  const joined = tokens[at]?.joined === true && tokens[at + 1]?.joined === true;
  if (!joined) return false;
  if (SCALES.has(lowerAt(tokens, at + 1))) return true;
  return following !== undefined && canFollow(current, following) && current < 100;
}

/** “two and a half”, also before a scale: “two and a half million”. */
function withHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
  const words = [0, 1, 2].map((offset) => lowerAt(tokens, numeral.next + offset)).join(' ');
  if (words !== 'and a half') return numeral;
  return withScale(tokens, { value: numeral.value + 0.5, next: numeral.next + 3 });
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
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** “three-quarters”, “two thirds”, “half a million”, “a quarter of a million”. A bare “third” is an ordinal. */
function readFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  if (lowerAt(tokens, at) === 'half') return scaled(tokens, 0.5, at + 1) ?? undefined;
  const count = /^an?$/u.test(lowerAt(tokens, at)) ? 1 : SMALL.get(lowerAt(tokens, at));
  if (count === undefined || count === 0 || count > 9) return undefined;
  const dash = isDash(lowerAt(tokens, at + 1));
  const word = lowerAt(tokens, at + (dash ? 2 : 1));
  const denominator = DENOMINATORS.get(word);
  const plural = word.endsWith('s') || word === 'halves';
  if (denominator === undefined || count > 1 !== plural) return undefined;
  const next = at + (dash ? 3 : 2);
  const whole = scaled(tokens, count / denominator, next);
  if (whole !== undefined) return whole;
  return plural || lowerAt(tokens, next) === 'of' ? { value: count / denominator, next } : undefined;
}

/** A fraction of a scale: [half] a million, [a quarter] of a million. */
function scaled(tokens: readonly Token[], fraction: number, at: number): Numeral | undefined {
  const start = lowerAt(tokens, at) === 'of' || isDash(lowerAt(tokens, at)) ? at + 1 : at;
  const article = /^an?$/u.test(lowerAt(tokens, start)) ? start + 1 : start;
  if (!SCALES.has(lowerAt(tokens, article))) return undefined;
  return withScale(tokens, { value: fraction, next: article });
}

const PLURAL_SCALES = new Map([...SCALES].map(([word, value]): [string, number] => [`${word}s`, value]));

/** “dozens”, “hundreds of thousands”, “tens of millions”: the smallest number meant. */
function readVague(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = lowerAt(tokens, at) === 'tens' ? 10 : PLURAL_SCALES.get(lowerAt(tokens, at));
  if (first === undefined) return undefined;
  const second = lowerAt(tokens, at + 1) === 'of' ? PLURAL_SCALES.get(lowerAt(tokens, at + 2)) : undefined;
  if (second !== undefined) return { value: first * second, next: at + 3, vague: true };
  return lowerAt(tokens, at) === 'tens' ? undefined : { value: first, next: at + 1, vague: true };
}
