import { expect, test } from 'vitest';
import { scorePage, scoreSet, toPageF1 } from '../../../src/bench/pages/score.ts';

test('a page is scored by its runs of four words, counted', () => {
  expect(scorePage('One two three four five', 'one')).toMatchObject({ right: 0, lost: 2, added: 1 });
  const score = scorePage('a b c d e a b c d', 'a b c d x');
  expect(score).toEqual({ right: 1, lost: 5, added: 1, isExact: false });
  expect(toPageF1(score)).toBeCloseTo(2 / 8);
});

test('marks and line ends do not count, and the same words throughout are exact', () => {
  expect(scorePage('He said: “No.” Then he left.', 'He said\n\nNo\nThen he left').isExact).toBe(true);
});

test('a page of which nothing was found lowers recall and not precision', () => {
  const pages = [scorePage('a b c d', 'a b c d'), scorePage('a b c d', '')];
  expect(scoreSet(pages)).toMatchObject({ precision: 1, recall: 0.5, exact: 0.5, underHalf: 1 });
});
