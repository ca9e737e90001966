import { describe, expect, test } from 'vitest';
import { longestRise, type SentenceLink, toSentencePairs } from '../../../../src/view/pair/sentence-pairs.ts';
import fc from '../../../build/properties.ts';

const link = (left: number, right: number, score = 0.5): SentenceLink => ({
  left,
  right,
  score,
  claim: `${left}-${right}`,
});
const places = (links: SentenceLink[]) =>
  toSentencePairs(links).map(({ left, right, moved }) => [
    left.start,
    left.end,
    right.start,
    right.end,
    moved,
  ]);

describe('sentences side by side', () => {
  test('linked sentences stand side by side in their order', () => {
    expect(places([link(0, 0), link(3, 2)])).toEqual([
      [0, 1, 0, 1, false],
      [3, 4, 2, 3, false],
    ]);
  });

  test('what breaks the longest common order has moved', () => {
    expect(places([link(0, 9), link(1, 1), link(2, 2)])).toEqual([
      [0, 1, 9, 10, true],
      [1, 2, 1, 2, false],
      [2, 3, 2, 3, false],
    ]);
  });

  test('the surest link wins where a sentence has two', () => {
    expect(places([link(0, 0, 0.3), link(0, 5, 0.9)])).toEqual([[0, 1, 5, 6, false]]);
  });

  test('a neighbour that is linked to the same sentence joins it', () => {
    expect(places([link(0, 0, 0.9), link(1, 0, 0.4)])).toEqual([[0, 2, 0, 1, false]]);
  });

  test('a pair names every claim that its sentences share', () => {
    const links = [
      { ...link(0, 0), claim: 'x' },
      { ...link(0, 0), claim: 'y' },
    ];
    expect(toSentencePairs(links)[0]?.claims).toEqual(['x', 'y']);
  });

  test('no links give no pairs', () => {
    expect(toSentencePairs([])).toEqual([]);
  });

  test('whatever the links, no sentence stands in two pairs', () => {
    const any = fc.record({
      left: fc.nat(12),
      right: fc.nat(12),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(any), (links) => {
        const pairs = toSentencePairs(links.map(({ left, right, score }) => link(left, right, score)));
        for (const side of ['left', 'right'] as const) {
          const indexes = pairs.flatMap((pair) =>
            Array.from({ length: pair[side].end - pair[side].start }, (_, at) => pair[side].start + at),
          );
          expect(new Set(indexes).size).toBe(indexes.length);
        }
        const kept = pairs.filter(({ moved }) => !moved).map(({ right }) => right.start);
        expect(kept).toEqual([...kept].sort((x, y) => x - y));
      }),
    );
  });
});

describe('the longest rise', () => {
  test('skips what breaks it', () => {
    expect(longestRise([5, 1, 2, 9, 3])).toEqual([1, 2, 4]);
    expect(longestRise([])).toEqual([]);
  });
});
