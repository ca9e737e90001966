import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSpread } from '../../../../src/view/text/spread.ts';

/** A claim in so many articles of the occasion and so many apart; in no answer more than one. */
const coverage = (asked: number, of: number, apart = 0) => ({
  count: asked + apart,
  of,
  apart: Array.from({ length: apart }, (_, at) => `x${at}`),
  kind: 'elsewhere' as const,
  agreeing: 1,
  also: [],
  perhaps: [],
});

test.each([
  ['all three, each with another answer', coverage(3, 3), 'everywhere'],
  ['two of three', coverage(2, 3), 'widely'],
  ['two of four', coverage(2, 4), 'elsewhere'],
  ['all of the occasion and one apart', coverage(2, 2, 1), 'everywhere'],
  ['one of the occasion and two apart', coverage(1, 3, 2), 'elsewhere'],
])('a claim of %s', (_why, claim, spread) => {
  expect(toSpread(claim)).toBe(spread);
});

test('what stands in one article keeps whether another may have it', () => {
  for (const kind of ['only-here', 'perhaps-elsewhere', 'elsewhere'] as const)
    expect(toSpread({ ...coverage(1, 3), kind })).toBe(kind);
});

test('a claim is counted in every article exactly where its row says so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), (of, count) => {
      fc.pre(count <= of);
      expect(toSpread(coverage(count, of)) === 'everywhere').toBe(count === of);
      expect(['everywhere', 'widely'].includes(toSpread(coverage(count, of)))).toBe(count * 2 > of);
    }),
  );
});
