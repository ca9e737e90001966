import { expect, test } from 'vitest';
import { toCoverage } from '../../../src/compare/coverage.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];

/** The coverage of a claim with a passage in each of the named articles; each inner list is a version. */
function cover(
  versions: string[][],
  { of, apart = [], also = [] }: { of: number; apart?: string[]; also?: string[] },
) {
  const passages = versions.flat().map((article) => ({ id: article, article }));
  const own = versions.flatMap(([first, ...rest]): [string, ...string[]][] =>
    first === undefined ? [] : [[first, ...rest]],
  );
  return toCoverage(
    { passages, versions: own, also, perhaps: [] },
    { articles: LETTERS.slice(0, of), otherOccasions: apart },
  );
}

test.each([
  [5, 5, 'everywhere'],
  [3, 5, 'widely'],
  [2, 5, 'elsewhere'],
  [2, 4, 'elsewhere'],
  [1, 5, 'only-here'],
  [1, 1, 'only-here'],
  [2, 2, 'everywhere'],
])('%i of %i articles is “%s”', (count, of, kind) => {
  expect(cover([LETTERS.slice(0, count)], { of })).toEqual({
    ...{ count, of, apart: [], agreeing: count },
    ...{ also: [], perhaps: [], kind },
  });
});

test('only articles of one version make a claim common ground', () => {
  expect(
    cover(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      { of: 5 },
    ).kind,
  ).toBe('elsewhere');
});

test('a claim that stands inside another one elsewhere is not in one article only', () => {
  expect(cover([['a']], { of: 5, also: ['b'] }).kind).toBe('elsewhere');
});

test('every claim is counted among the articles on the occasion, and one apart that has it is named beside', () => {
  const apart = ['a'];
  expect(cover([['b', 'c', 'd', 'e']], { of: 5, apart })).toMatchObject({
    of: 4,
    apart: [],
    kind: 'everywhere',
  });
  expect(cover([['a', 'b', 'c']], { of: 5, apart })).toMatchObject({
    count: 3,
    of: 4,
    apart,
    kind: 'elsewhere',
  });
  expect(cover([['a', 'b', 'c', 'd']], { of: 5, apart })).toMatchObject({ of: 4, apart, kind: 'widely' });
  expect(cover([['a']], { of: 5, apart })).toMatchObject({ count: 1, of: 4, apart, kind: 'only-here' });
});

test('where all that is left may report another occasion, none stands apart', () => {
  expect(cover([['a', 'b']], { of: 2, apart: ['a', 'b'] })).toMatchObject({
    of: 2,
    apart: [],
    kind: 'everywhere',
  });
});
