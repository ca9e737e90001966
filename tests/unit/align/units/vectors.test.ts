import { expect, test } from 'vitest';
import {
  dot,
  makeNumbering,
  makeRow,
  makeTally,
  multiply,
  scaleToUnit,
  sumCommon,
  sumMeans,
  sumShared,
  toVector,
} from '../../../../src/align/units/vectors.ts';

const TABLE = [1, 2, 3, 4, 5];

test('a vector has its ids in ascending order, each with its weight in the table', () => {
  const { ids, weights } = toVector([4, 0, 2], TABLE);
  expect([...ids]).toEqual([0, 2, 4]);
  expect([...weights]).toEqual([1, 3, 5]);
});

test('what two vectors share weighs the same whether one lies in a row or both are read side by side', () => {
  const [a, b] = [toVector([0, 1, 3], TABLE), toVector([1, 2, 3, 4], TABLE)];
  const row = makeRow(TABLE.length);
  row.hold(b);
  expect(sumShared(a, row)).toBe(6);
  expect(sumCommon(a, b)).toBe(6);
  expect(sumCommon(b, a)).toBe(6);
  expect(dot(a, row)).toBe(2 * 2 + 4 * 4);
});

test('the mean weight of what two vectors share is the same from both sides', () => {
  const [a, b] = [toVector([0, 1, 3], TABLE), toVector([1, 3], [0, 4, 0, 2])];
  const [rowOfA, rowOfB] = [makeRow(TABLE.length), makeRow(TABLE.length)];
  rowOfA.hold(a);
  rowOfB.hold(b);
  expect(sumMeans(a, rowOfB)).toBe((2 + 4) / 2 + (4 + 2) / 2);
  expect(sumMeans(b, rowOfA)).toBe(sumMeans(a, rowOfB));
});

test('the weights of two vectors of the same ids are multiplied id by id', () => {
  const { ids, weights } = multiply(toVector([1, 3], TABLE), toVector([1, 3], [0, 10, 0, 0.5]));
  expect([...ids]).toEqual([1, 3]);
  expect([...weights]).toEqual([20, 2]);
});

test('a row forgets the vector that it held before', () => {
  const row = makeRow(TABLE.length);
  row.hold(toVector([0, 1], TABLE));
  row.hold(toVector([1, 2], TABLE));
  expect([...row.at]).toEqual([0, 2, 3, 0, 0]);
});

test('a tally adds up what it is given, and starts again when its sums were taken', () => {
  const { add, take } = makeTally();
  add(3, 0.5);
  add(1, 1);
  add(3, 1);
  const first = take();
  expect([[...first.ids], [...first.weights]]).toEqual([
    [1, 3],
    [1, 1.5],
  ]);
  add(1, 2);
  expect([...take().weights]).toEqual([2]);
});

test('a vector of any weights is scaled to length 1, the empty one stays empty', () => {
  const vector = toVector([2, 3], TABLE);
  scaleToUnit(vector);
  expect([...vector.weights]).toEqual([0.6, 0.8]);
  const empty = toVector([], TABLE);
  scaleToUnit(empty);
  expect(empty.weights).toHaveLength(0);
});

test('keys are numbered in the order of first use', () => {
  const { idOf, keys } = makeNumbering();
  expect(['quay', 'boat', 'quay', 'fire'].map(idOf)).toEqual([0, 1, 0, 2]);
  expect(keys).toEqual(['quay', 'boat', 'fire']);
});
