import { describe, expect, test } from 'vitest';
import { countPairs, formatPairs } from '../../../../src/view/pair/pair-counts.ts';

const pair = { left: { start: 0, end: 1 }, right: { start: 0, end: 1 }, claims: ['quay'], moved: false };
const link = { left: 0, right: 0, score: 1, claim: 'quay' };

describe('how many sentences of two articles are linked', () => {
  test('both of a pair are, whether they answer alike or not', () => {
    expect(countPairs({ pairs: [pair], links: [link] })).toEqual({
      leftPaired: 1,
      rightPaired: 1,
      movedCount: 0,
    });
  });

  test('a sentence counts that has its claim with one that is set beside another', () => {
    const links = [link, { ...link, right: 3, score: 0.5 }];
    expect(countPairs({ pairs: [pair], links })).toMatchObject({ leftPaired: 1, rightPaired: 2 });
  });
});

const left = { letter: 'B', count: 19 };
const right = { letter: 'E', count: 14 };
const none = { leftPaired: 0, rightPaired: 0, movedCount: 0 };

test.each([
  [none, '0 of 19 sentences in B are linked with 0 of 14 in E.'],
  [{ ...none, leftPaired: 1, rightPaired: 1 }, '1 of 19 sentences in B is linked with 1 of 14 in E.'],
  [
    { ...none, leftPaired: 4, rightPaired: 5 },
    '4 of 19 sentences in B are linked with 5 of 14 in E; those set side by side come in the same order.',
  ],
  [
    { ...none, leftPaired: 4, rightPaired: 4, movedCount: 2 },
    '4 of 19 sentences in B are linked with 4 of 14 in E; 2 pairs stand in another order.',
  ],
])('nothing has no order: %o', (counts, sentence) => {
  expect(formatPairs(counts, left, right)).toBe(sentence);
});
