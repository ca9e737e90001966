import { POWERS, SHORT_POWERS, TEN_VALUES, UNIT_VALUES } from '../model/number-words.ts';

/** A stretch of words that reads as one number; `from` and `to` are places in the list of words, `to` excluded. */
export type NumberAt = { from: number; to: number; value: number };

/** A word of a text as numbers are read from it: what separates it from the word before it decides whether the two are one number. */
export type NumberWord = { plain: string; gap: string };

/** The word for a power of ten: “billion” for “billions” and, after digits, for “bn”; undefined for other words. */
export function toPowerWord(plain: string, isAfterDigits: boolean): string | undefined {
  const singular = plain.replace(/s$/u, '');
  if (POWERS.has(singular)) return singular;
  return isAfterDigits ? SHORT_POWERS.get(plain) : undefined;
}

/** True for a number written in digits. */
export const isDigits = (plain: string): boolean => /^\d/u.test(plain);

/**
 * The value of digits with their marks; undefined when they are none.
 *
 * @example toDigitsValue('90,000') // 90000; '1.000.000' is a million, '2,5' two and a half
 */
export function toDigitsValue(digits: string): number | undefined {
  if (!isDigits(digits)) return undefined;
  const groups = digits.split(/[.,]/u);
  const isGrouped = groups.slice(1).every((group) => group.length === 3);
  const mark = digits.replace(/\d/gu, '');
  if (groups.length > 2 && isGrouped && new Set(mark).size === 1) return Number(groups.join(''));
  if (groups.length === 2 && isGrouped && mark === ',') return Number(groups.join(''));
  const fraction = groups.length > 1 && groups.at(-1)?.length !== undefined ? groups.at(-1) : undefined;
  const whole = fraction === undefined ? groups : groups.slice(0, -1);
  const value = Number(`${whole.join('')}.${fraction ?? '0'}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Every number among the words of a text, the longest reading of each: “ninety billion” is one. */
export function findNumbers(words: readonly NumberWord[]): NumberAt[] {
  const found: NumberAt[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const number = readNumber(words, from);
    if (number === undefined) continue;
    found.push(number);
    from = number.to - 1;
  }
  return found;
}

const isJoined = ({ gap }: NumberWord): boolean => /^[ \u00A0\u202F-]?$/u.test(gap);

function readNumber(words: readonly NumberWord[], from: number): NumberAt | undefined {
  const first = words[from]?.plain ?? '';
  const grouped = readGroups(words, from);
  if (grouped !== undefined) return readPowers(words, grouped, false);
  const digits = toDigitsValue(first);
  if (digits !== undefined) return readPowers(words, { from, to: from + 1, value: digits }, true);
  if (first === 'a' || first === 'an') {
    const next = words[from + 1];
    const power = next && isJoined(next) ? POWERS.get(next.plain) : undefined;
    return power === undefined ? undefined : readPowers(words, { from, to: from + 2, value: power }, false);
  }
  return readSpelled(words, from);
}

/**
 * Digits in groups of three with spaces between them: “90 000 000 000”. Where the spaces only join numbers one group is enough; where they also separate words it takes two: “in 2022 100 people”.
 */
function readGroups(words: readonly NumberWord[], from: number): NumberAt | undefined {
  const first = words[from]?.plain ?? '';
  if (!/^[1-9]\d{0,2}$/u.test(first)) return undefined;
  let [to, digits, isSure] = [from + 1, first, true];
  for (let next = words[to]; next !== undefined && isGroup(next); next = words[to]) {
    isSure &&= next.gap !== ' ';
    digits += next.plain;
    to += 1;
  }
  return to - from > (isSure ? 1 : 2) ? { from, to, value: Number(digits) } : undefined;
}

const isGroup = ({ plain, gap }: NumberWord): boolean =>
  /^[ \u00A0\u2009\u202F]$/u.test(gap) && /^\d{3}$/u.test(plain);

/** Powers after a number: “2.5 million”, “90bn”, “two hundred thousand”. */
function readPowers(words: readonly NumberWord[], number: NumberAt, isAfterDigits: boolean): NumberAt {
  let { to, value } = number;
  for (let next = words[to]; next !== undefined && isJoined(next); next = words[to]) {
    // “10 m” are metres, “10m” are millions.
    const isShort = isAfterDigits && to === number.from + 1 && (next.plain.length > 1 || next.gap === '');
    const power = POWERS.get(toPowerWord(next.plain, isShort) ?? '');
    if (power === undefined || next.plain.endsWith('s')) break;
    value *= power;
    to += 1;
  }
  return { from: number.from, to, value };
}

/** A number in words: “twenty-five”, “one hundred and five”, “ninety billion”, “two million three hundred”. */
function readSpelled(words: readonly NumberWord[], from: number): NumberAt | undefined {
  let [to, total, current] = [from, 0, -1];
  let closed = { to: from, power: Number.POSITIVE_INFINITY };
  for (let word = words[to]; word !== undefined && (to === from || isJoined(word)); word = words[to]) {
    const isOpen = current >= 100 || (current < 0 && total > 0);
    const isAnd = word.plain === 'and' && isOpen && isSmall(words[to + 1]?.plain);
    const next: number | undefined = isAnd ? current : addSpelled(current, word.plain);
    if (next === undefined) break;
    const power = POWERS.get(word.plain) ?? 0;
    // What a greater power follows is a number of its own: “two thousand, three million”.
    if (power >= closed.power) return { from, to: closed.to, value: total };
    to += 1;
    // A power of a thousand or more closes what comes before it.
    const isClosed = power >= 1000;
    if (isClosed) closed = { to, power };
    total += isClosed ? next : 0;
    current = isClosed ? -1 : next;
  }
  return to === from ? undefined : { from, to, value: total + Math.max(current, 0) };
}

const isSmall = (plain = ''): boolean => UNIT_VALUES.has(plain) || TEN_VALUES.has(plain);

/** The number so far with one more word; undefined when the word does not continue it. −1 stands for no number yet. */
function addSpelled(current: number, plain: string): number | undefined {
  const small = UNIT_VALUES.get(plain);
  if (small !== undefined) {
    if (current <= 0) return current === 0 ? undefined : small;
    const room = current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && small < 10);
    return room ? current + small : undefined;
  }
  const tens = TEN_VALUES.get(plain);
  if (tens !== undefined) return current > 0 && current % 100 !== 0 ? undefined : Math.max(current, 0) + tens;
  const power = POWERS.get(plain);
  return power === undefined || current <= 0 ? undefined : current * power;
}
