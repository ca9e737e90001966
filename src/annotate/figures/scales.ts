import { POWERS, SHORT_POWERS } from '../../model/number-words.ts';
import { isDash, lowerAt, type Token } from './tokens.ts';

/** A number with what scale words multiplied it by, and the index of the first token after it. */
export type Scaled = { value: number; next: number; scale: number };

/** Words that multiply the number before them. Lakh and crore are those of Indian English. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ...POWERS,
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Short scales stand only after digits: 90bn, 1.2m, £3k. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  [...SHORT_POWERS].map(([short, word]) => [short, POWERS.get(word) ?? 1]),
);

/** Multiplies without the noise of binary fractions: 1.2 × 1e9 is 1200000000. */
export const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** Multiplies by the scale words that follow, also after a hyphen: “90-billion”, “two hundred thousand”. */
export function withScale(tokens: readonly Token[], number: { value: number; next: number }): Scaled {
  let { value, next } = number;
  let scale = 1;
  for (let guard = 0; guard < 3; guard += 1) {
    const at = isDash(lowerAt(tokens, next)) && SCALES.has(lowerAt(tokens, next + 1)) ? next + 1 : next;
    const factor = SCALES.get(lowerAt(tokens, at));
    if (factor === undefined) break;
    value = times(value, factor);
    scale *= factor;
    next = at + 1;
  }
  return { value, next, scale };
}

/** The same for a number in digits, where “90bn”, “1.2 bn” and “1.2m” count as well. */
export function withAnyScale(tokens: readonly Token[], number: { value: number; next: number }): Scaled {
  const after = tokens[number.next];
  const factor =
    after && (after.joined || after.lower.length > 1) ? SHORT_SCALES.get(after.lower) : undefined;
  if (factor === undefined) return withScale(tokens, number);
  return { value: times(number.value, factor), next: number.next + 1, scale: factor };
}
