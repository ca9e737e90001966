import type { Coverage } from '../model/comparison.ts';

/** Tells in how many articles of a story a claim stands; an article that may report another occasion counts too. */
export function toCoverage(count: number, of: number): Coverage {
  if (count === 1) return { count, of, kind: 'only-here' };
  if (count === of) return { count, of, kind: 'everywhere' };
  return { count, of, kind: count * 2 > of ? 'widely' : 'elsewhere' };
}
