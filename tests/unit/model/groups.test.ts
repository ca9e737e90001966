import { expect, test } from 'vitest';
import { countEach, joinPairs } from '../../../src/model/groups.ts';

test('pairs join their items, also by way of a third, in the order of the items', () => {
  expect(
    joinPairs(
      ['a', 'b', 'c', 'd', 'e'],
      [
        ['d', 'b'],
        ['e', 'd'],
        ['c', 'c'],
      ],
    ),
  ).toEqual([['a'], ['b', 'd', 'e'], ['c']]);
});

test('a pair with something that is no item joins nothing', () => {
  expect(joinPairs(['a', 'b'], [['a', 'x']])).toEqual([['a'], ['b']]);
});

test('values are counted in the order of their first ones', () => {
  expect([...countEach(['b', 'a', 'b', 'b'])]).toEqual([
    ['b', 3],
    ['a', 1],
  ]);
});
