import { readFileSync } from 'node:fs';
import { compareSentences } from './compared-texts.ts';

const PAIRS = '../golden/compare/pairs.txt';

/** Pairs of invented sentences that an editor says answer one question: the lines without an indent of the golden file of what is stated of them. */
export const readPairs = (): [first: string, second: string][] =>
  readFileSync(new URL(PAIRS, import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .map((pair) => {
      const [first = '', second = ''] = pair.split('\n').filter((line) => /^\S/u.test(line));
      return [first, second];
    });

const compared = new Map<string, ReturnType<typeof compareSentences>>();

/** `compareSentences`, once for all test files of a process: several rooms look at the same pairs. */
export function comparePair(first: string, second: string): ReturnType<typeof compareSentences> {
  const key = `${first}\n${second}`;
  const known = compared.get(key) ?? compareSentences(first, second);
  compared.set(key, known);
  return known;
}
