import { expect, test } from 'vitest';
import { toPartVector } from '../../../src/load/encoder-parts.ts';

/** A sentence of four pieces of two numbers: a mark, two of a part, one of another; its vector lies between the two. */
const PIECES = {
  sentence: Float32Array.of(Math.SQRT1_2, Math.SQRT1_2),
  hidden: Float32Array.of(5, 5, 3, 1, 3, 1, 0, 2),
};

const angleOf = (vector: Float32Array): number => Math.atan2(vector[1] ?? 0, vector[0] ?? 0);

test('a part points away from its sentence, to its own pieces', () => {
  const part = toPartVector(PIECES, { start: 1, end: 3 });
  expect(Math.hypot(...part)).toBeCloseTo(1, 6);
  expect(angleOf(part)).toBeLessThan(Math.atan2(1, 3));
  expect(angleOf(toPartVector(PIECES, { start: 3, end: 4 }))).toBeGreaterThan(Math.PI / 2);
});

test('a part whose pieces were not read has the vector of its sentence', () => {
  expect(toPartVector(PIECES, { start: 3, end: 3 })).toEqual(PIECES.sentence);
});
