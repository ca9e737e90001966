import { expect, test } from 'vitest';
import { findMoves } from '../../../src/diff/word-moves.ts';

/** The words that moved between two passages which have nothing in one place, as they stand in the first. */
function movesOf(a: readonly string[], b: readonly string[]): string[] {
  const toTokens = (words: readonly string[]) => words.map((form) => ({ form }));
  const stretch = { same: false, aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length };
  return findMoves([stretch], toTokens(a), toTokens(b)).map(({ aFrom, length }) =>
    a.slice(aFrom, aFrom + length).join(' '),
  );
}

const others = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${index}`);

test('two words that tell something move, one alone or words that say little do not', () => {
  expect(movesOf(['old', 'quay', 'shut'], ['shut', 'old', 'quay'])).toEqual(['old quay']);
  expect(movesOf(['of', 'the', 'quay'], ['boats', 'of', 'the'])).toEqual([]);
});

test('the longest run goes first, and no word moves twice', () => {
  expect(movesOf(['old', 'north', 'quay'], ['old', 'north', '-', 'old', 'north', 'quay', '-'])).toEqual([
    'old north quay',
  ]);
  expect(movesOf(['a1', 'a2', '-', 'b1', 'b2', 'b3'], ['b1', 'b2', 'b3', '+', 'a1', 'a2'])).toEqual([
    'b1 b2 b3',
    'a1 a2',
  ]);
});

test('the first three hundred words are searched for what moved, on both sides', () => {
  const found = (before: number) => [
    movesOf([...others(before), 'old', 'quay'], ['old', 'quay', 'x']),
    movesOf(['old', 'quay', 'x'], [...others(before), 'old', 'quay']),
  ];
  expect([found(298), found(299)]).toEqual([
    [['old quay'], ['old quay']],
    [[], []],
  ]);
});

test('what stands in the same place does not move', () => {
  const tokens = ['old', 'quay'].map((form) => ({ form }));
  expect(findMoves([{ same: true, aFrom: 0, aTo: 2, bFrom: 0, bTo: 2 }], tokens, tokens)).toEqual([]);
});
