import { expect, test } from 'vitest';
import { findBeside, findRowOf } from '../../../../src/view/pair/beside-pairs.ts';
import { toSentencePairs } from '../../../../src/view/pair/sentence-pairs.ts';

const link = (left: number, right: number, score: number) => ({ left, right, score, claim: 'quay' });

test('a sentence that has a claim with one set beside another is told where that stands', () => {
  const links = [link(2, 1, 0.9), link(2, 5, 0.4), link(7, 1, 0.3)];
  const pairs = toSentencePairs(links);
  const beside = findBeside(links, pairs);
  expect([...beside.left]).toEqual([[7, 1]]);
  expect([...beside.right]).toEqual([[5, 2]]);
  expect(findRowOf(pairs, 'right', 1)).toBe(2);
  expect(findRowOf(pairs, 'right', 5)).toBeUndefined();
});

test('where several do, the surest link is told', () => {
  const links = [link(0, 0, 0.9), link(3, 3, 0.9), link(0, 6, 0.2), link(3, 6, 0.5)];
  expect([...findBeside(links, toSentencePairs(links)).right]).toEqual([[6, 3]]);
});
