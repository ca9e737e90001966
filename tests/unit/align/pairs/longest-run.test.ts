import { expect, test } from 'vitest';
import { makeLongestRun } from '../../../../src/align/pairs/longest-run.ts';

const ids = (text: string): Int32Array => Int32Array.from(text, (letter) => letter.charCodeAt(0) - 97);
const runOf = makeLongestRun(26, 5);

/** By trying every pair of places. */
function slowly(a: Int32Array, b: Int32Array): number {
  let longest = 0;
  for (const i of a.keys())
    for (const j of b.keys()) {
      let length = 0;
      while (length < 5 && i + length < a.length && a[i + length] === b[j + length]) length += 1;
      longest = Math.max(longest, length);
    }
  return longest;
}

test('the longest run of words in common is found, wherever it stands', () => {
  expect(runOf(ids('xabcy'), ids('zzabcq'))).toBe(3);
  expect(runOf(ids('abc'), ids('abd'))).toBe(2);
  expect(runOf(ids('aaaa'), ids('aa'))).toBe(2);
  expect(runOf(ids('abc'), ids('xyz'))).toBe(0);
  expect(runOf(ids(''), ids('abc'))).toBe(0);
});

test('a run counts up to the most that is looked for', () => {
  expect(runOf(ids('abcdefgh'), ids('abcdefgh'))).toBe(5);
});

test('it is the same as by trying every pair of places, in whatever order lists are compared', () => {
  const lists = ['abcab', 'bcabc', 'aaaab', 'ab', '', 'cabca', 'bbbbbbbb', 'abababab'].map(ids);
  for (const a of lists) for (const b of lists) expect(runOf(a, b)).toBe(slowly(a, b));
});
