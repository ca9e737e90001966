import { expect, test } from 'vitest';
import { at, bestIn, makeCosineMatrix, makeMatrix } from '../../../../src/align/pairs/matrix.ts';
import { toUnits } from '../../../../src/align/units/units.ts';
import {
  dot,
  EMPTY,
  makeRow,
  scaleToUnit,
  toVector,
  type Vector,
} from '../../../../src/align/units/vectors.ts';
import { nextRandom } from '../../../../src/bench/seeded-random.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const IDS = 40;

/** Articles of as many sentences as they are told, each a unit. */
function makeUnits(counts: readonly number[]) {
  const text = 'Divers searched the quay.';
  const articles = counts.map((_, index) => makeArticle({ id: `a${index}`, text }));
  const stretches = counts.flatMap((count, article) =>
    Array.from({ length: count }, (_, place) => ({ article, place, span: { start: 0, end: text.length } })),
  );
  return toUnits(articles, stretches);
}

function makeVectors(count: number): Vector[] {
  const random = nextRandom(3);
  return Array.from({ length: count }, () => {
    const ids = Array.from({ length: IDS }, (_, id) => id).filter(() => random() < 0.2);
    const vector = toVector(
      ids,
      Array.from({ length: IDS }, () => random() + 0.1),
    );
    scaleToUnit(vector);
    return vector;
  });
}

test('cosines that are found by shared ids are those of every two vectors, to the last bit', () => {
  const units = makeUnits([3, 5, 0, 4]);
  const vectors = makeVectors(units.length);
  const row = makeRow(IDS);
  const expected = makeMatrix(units, (b, into) => {
    row.hold(vectors[b.index] ?? EMPTY);
    for (const index of into.keys()) into[index] = Math.min(1, dot(vectors[index] ?? EMPTY, row));
  });
  const found = makeCosineMatrix(units, vectors);
  expect(found.values).toEqual(expected.values);
  expect(found.best).toEqual(expected.best);
  expect(found.values.some((value) => value > 0)).toBe(true);
});

test('units of one article have no cosine, and an empty vector has none with any', () => {
  const units = makeUnits([2, 1]);
  const [one] = makeVectors(1);
  if (one === undefined) throw new Error('no vector');
  const matrix = makeCosineMatrix(units, [one, toVector([], []), one]);
  const [first, second, third] = units;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no unit');
  expect(at(matrix, first, second)).toBe(0);
  expect(at(matrix, second, third)).toBe(0);
  expect(at(matrix, first, third)).toBeCloseTo(1, 6);
  expect(bestIn(matrix, third, 0)).toBeCloseTo(1, 6);
});
