import { describe, expect, test } from 'vitest';
import { countPairs, formatPairs } from '../../../../src/view/pair/pair-counts.ts';

const pair = { left: { start: 0, end: 1 }, right: { start: 0, end: 1 }, claims: ['quay'], moved: false };
const nowhere = { left: new Map(), right: new Map() };

describe('how many sentences of two articles are linked', () => {
  test('both of a pair are set side by side, whether they answer alike or not', () => {
    expect(countPairs([pair], nowhere)).toMatchObject({ leftPaired: 1, rightPaired: 1, pairCount: 1 });
  });

  test('neighbours that share a row count each', () => {
    expect(countPairs([{ ...pair, right: { start: 2, end: 4 } }], nowhere)).toMatchObject({
      leftPaired: 1,
      rightPaired: 2,
      pairCount: 1,
    });
  });

  test('a sentence counts apart that has its claim with one that is set beside another', () => {
    expect(countPairs([pair], { ...nowhere, right: new Map([[3, 0]]) })).toMatchObject({
      leftPaired: 1,
      rightPaired: 1,
      leftBeside: 0,
      rightBeside: 1,
    });
  });
});

test('of sentences side by side those are counted again of which nothing is published; beside them stand published ones', () => {
  const three = [pair, { ...pair, left: { start: 1, end: 3 }, right: { start: 4, end: 5 } }];
  const isWithheld = { left: (index: number) => index > 0, right: (index: number) => index === 6 };
  const beside = { left: new Map([[9, 0]]), right: new Map([[5, 0]]) };
  expect(countPairs(three, beside, isWithheld)).toMatchObject({
    leftPaired: 3,
    leftWithheld: 2,
    leftBeside: 0,
    rightPaired: 2,
    rightWithheld: 0,
    rightBeside: 1,
  });
});

const left = { letter: 'B', count: 19 };
const right = { letter: 'E', count: 14 };
const none = {
  leftPaired: 0,
  rightPaired: 0,
  leftBeside: 0,
  rightBeside: 0,
  leftWithheld: 0,
  rightWithheld: 0,
  pairCount: 0,
  movedCount: 0,
};
const one = { ...none, leftPaired: 1, rightPaired: 1, pairCount: 1 };
const four = { ...none, leftPaired: 4, rightPaired: 5, pairCount: 4 };

test.each([
  [none, 'None of 19 sentences in B is linked with one of 14 in E.'],
  [one, '1 of 19 sentences in B is set beside 1 of 14 in E.'],
  [
    { ...one, leftBeside: 1 },
    '1 of 19 sentences in B is set beside 1 of 14 in E; 1 more in B is linked with one of these.',
  ],
  [four, '4 of 19 sentences in B are set beside 5 of 14 in E; the pairs come in the same order.'],
  [
    { ...four, leftBeside: 1, rightBeside: 2, movedCount: 2 },
    '4 of 19 sentences in B are set beside 5 of 14 in E; 1 more in B and 2 more in E are linked with one of these; 2 pairs stand in another order.',
  ],
  [
    { ...four, leftWithheld: 2, rightWithheld: 1 },
    '4 of 19 sentences in B are set beside 5 of 14 in E; of these, 2 in B and 1 in E not published here; the pairs come in the same order.',
  ],
])('nothing has no order, and neither has a single pair: %o', (counts, sentence) => {
  expect(formatPairs(counts, left, right)).toBe(sentence);
});
