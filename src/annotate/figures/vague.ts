import { SCALES } from './scales.ts';
import { lowerAt, type Token } from './tokens.ts';

/** A number that the words leave open: the smallest and the largest that they mean. */
export type Vague = { value: number; high: number; next: number };

/** Plurals that stand for at least two of a number: “thousands”, “scores”. */
export const PLURALS: ReadonlyMap<string, number> = new Map([
  ...[...SCALES].map(([word, value]): [string, number] => [`${word}s`, value]),
  ['scores', 20],
]);

/**
 * “dozens”, “hundreds of thousands”, “tens of millions”, “several hundred”, “a few thousand”: from two of the scale up to the next scale.
 *
 * @example of “hundreds of thousands”: 200000 to 999999
 */
export function readVague(tokens: readonly Token[], at: number): Vague | undefined {
  const several = readSeveral(tokens, at);
  if (several) return several;
  const tens = lowerAt(tokens, at) === 'tens';
  const first = tens ? 10 : PLURALS.get(lowerAt(tokens, at));
  if (first === undefined) return undefined;
  const second = lowerAt(tokens, at + 1) === 'of' ? PLURALS.get(lowerAt(tokens, at + 2)) : undefined;
  if (second !== undefined) return { ...toRange(first, second), next: at + 3 };
  return tens ? undefined : { ...toRange(first, 1), next: at + 1 };
}

/** Two of the scale, up to where the next scale word would begin. */
function toRange(scale: number, times: number): { value: number; high: number } {
  const next = scale === 12 || scale === 20 ? 100 : scale === 10 ? 100 : scale === 100 ? 1000 : scale * 1000;
  return { value: 2 * scale * times, high: next * times - 1 };
}

function readSeveral(tokens: readonly Token[], at: number): Vague | undefined {
  const word = lowerAt(tokens, at);
  const length =
    word === 'several' || word === 'many' ? 1 : word === 'a' && lowerAt(tokens, at + 1) === 'few' ? 2 : 0;
  const scale = length > 0 ? SCALES.get(lowerAt(tokens, at + length)) : undefined;
  return scale === undefined || scale === 12
    ? undefined
    : { value: 2 * scale, high: 10 * scale - 1, next: at + length + 1 };
}
