import { describe, expect, test } from 'vitest';
import { countPairs, formatPairs } from '../../../../src/view/pair/pair-counts.ts';
import { makeArticle, makeClaim, makePassage } from '../../../build/comparison.ts';

const one = makeArticle('one', ['The quay is open.']);
const two = makeArticle('two', ['The quay is not open.']);
const passages = [makePassage(one, 'The quay is open.'), makePassage(two, 'The quay is not open.')];
const claim = makeClaim(passages, { id: 'quay', of: 2 });
const pair = { left: { start: 0, end: 1 }, right: { start: 0, end: 1 }, claims: ['quay'], moved: false };
const link = { left: 0, right: 0, score: 1, claim: 'quay' };
const sides = { left: 'one', right: 'two' };

describe('how many sentences of two articles report the same', () => {
  test('two sentences in one version of a claim do', () => {
    const same = { ...claim, versions: [passages.map(({ id }) => id)] };
    expect(countPairs({ pairs: [pair], links: [link] }, [same], sides)).toEqual({
      leftPaired: 1,
      rightPaired: 1,
      otherCount: 0,
      movedCount: 0,
    });
  });

  test('a sentence counts that has its claim with one that is set beside another', () => {
    const same = { ...claim, versions: [passages.map(({ id }) => id)] };
    const links = [link, { ...link, right: 3, score: 0.5 }];
    expect(countPairs({ pairs: [pair], links }, [same], sides)).toMatchObject({
      leftPaired: 1,
      rightPaired: 2,
    });
  });

  test('two answers to one question do not', () => {
    const other = { ...claim, versions: passages.map(({ id }) => [id]) };
    expect(countPairs({ pairs: [pair], links: [link] }, [other], sides)).toMatchObject({
      leftPaired: 0,
      rightPaired: 0,
      otherCount: 1,
    });
  });
});

const left = { letter: 'B', count: 19 };
const right = { letter: 'E', count: 14 };
const none = { leftPaired: 0, rightPaired: 0, otherCount: 0, movedCount: 0 };

test.each([
  [none, '0 of 19 sentences in B and 0 of 14 in E report the same.'],
  [{ ...none, leftPaired: 1, rightPaired: 1 }, '1 of 19 sentences in B and 1 of 14 in E report the same.'],
  [
    { ...none, leftPaired: 4, rightPaired: 5 },
    '4 of 19 sentences in B and 5 of 14 in E report the same; they come in the same order.',
  ],
  [
    { ...none, leftPaired: 4, rightPaired: 4, movedCount: 2 },
    '4 of 19 sentences in B and 4 of 14 in E report the same; 2 pairs stand in another order.',
  ],
  [
    { leftPaired: 3, rightPaired: 3, otherCount: 1, movedCount: 1 },
    '3 of 19 sentences in B and 3 of 14 in E report the same; 1 pair answers a question differently; 1 pair stands in another order.',
  ],
])('nothing has no order: %o', (counts, sentence) => {
  expect(formatPairs(counts, left, right)).toBe(sentence);
});
