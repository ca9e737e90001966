import { expect, test } from 'vitest';
import { joinPairs } from '../../../src/model/groups.ts';

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
