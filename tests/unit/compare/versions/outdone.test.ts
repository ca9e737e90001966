import { describe, expect, test } from 'vitest';
import { isOutdone } from '../../../../src/compare/versions/outdone.ts';
import type { Passage } from '../../../../src/model/comparison.ts';
import { makeArticle, makePassage } from '../../../build/comparison.ts';

const toPassage = (exact: string, index: number): Passage =>
  makePassage(makeArticle('abc'.charAt(index), [exact]), exact);

/** Whether C has words as near to those of A or B, which agree, as these have to each other; `near` is how near A and B, and C and the others are. */
function isOutdoneBy(texts: readonly string[], near: readonly [inside: number, outside: number]): boolean {
  const passages = texts.map(toPassage);
  return isOutdone(
    new Set(['a', 'b']),
    passages,
    (a, b) => near[[a, b].some(({ article }) => article === 'c') ? 1 : 0],
  );
}

const ALIKE = ['Crews mend boats', 'Boats are mended', 'Rain fell on it'];

describe('what agrees is outdone by another article', () => {
  test('that is as near by closeness, not by one that is less so', () => {
    expect([isOutdoneBy(ALIKE, [0.6, 0.6]), isOutdoneBy(ALIKE, [0.6, 0.59])]).toEqual([true, false]);
    expect(isOutdoneBy(ALIKE, [0, 0])).toBe(false);
  });

  test('that shares as many words in a row, from the first word on', () => {
    const [a, b] = ['The old quay shut early', 'Crews say the quay shut early'];
    expect(isOutdoneBy([a, b, 'The old quay burns'], [0.6, 0.1])).toBe(true);
    expect(isOutdoneBy([a, b, 'An old quay burns'], [0.6, 0.1])).toBe(false);
    expect(isOutdoneBy([a, `${b} today`, 'The old quay burns'], [0.6, 0])).toBe(false);
  });

  test('three words in a row count, two do not', () => {
    expect(isOutdoneBy(['old quay shut', 'mended at dawn', 'old quay shut'], [0.6, 0.1])).toBe(true);
    expect(isOutdoneBy(['old quay shut', 'mended at dawn', 'old quay burns'], [0.6, 0.1])).toBe(false);
  });

  test('words in a row count among the first eighty', () => {
    const after = (count: number): string => `${'so '.repeat(count)}old quay shut`;
    const outdone = (count: number) =>
      isOutdoneBy([after(count), 'mended at dawn', 'old quay shut'], [0.6, 0.1]);
    expect([outdone(77), outdone(78)]).toEqual([true, false]);
  });
});

test('where nobody else tells it, or fewer than two agree, nothing is outdone', () => {
  const passages = ALIKE.map(toPassage);
  expect(isOutdone(new Set(['a', 'b', 'c']), passages, () => 1)).toBe(false);
  expect(isOutdone(new Set(['a']), passages, () => 1)).toBe(false);
});
