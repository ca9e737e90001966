import { expect, test } from 'vitest';
import { toClaimId, toId, toLetter, toLetterIndex, toPassageId } from '../../../src/model/ids.ts';
import * as kinds from '../../../src/model/kinds.ts';

test.each([
  ['Harbour_Fire.txt', 'harbour-fire'],
  ['000_c8933f455a68df5e.txt', '000-c8933f455a68df5e'],
  ['a.b', 'a'],
  ['a', 'a'],
  ['-a', undefined],
  ['a--b', undefined],
  ['a b', undefined],
  ['quayé', undefined],
  ['', undefined],
])('the name “%s” gives the id %s', (name, id) => {
  expect(toId(name)).toBe(id);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('article %i has the letter %s, and back', (index, letter) => {
  expect(toLetter(index)).toBe(letter);
  expect(toLetterIndex(letter)).toBe(index);
});

test('a passage is named by its offsets, a claim by ten digits of its article and words', () => {
  expect(toPassageId('post', { start: 54, end: 92 })).toBe('post:54-92');
  expect(toClaimId('post', 'About 40 people')).toMatch(/^[\da-f]{10}$/u);
  expect(toClaimId('post', 'About 40 people')).not.toBe(toClaimId('times', 'About 40 people'));
});

test('the closed lists of kinds, which are a contract with users of the data, lose none', async () => {
  const lines = Object.entries(kinds)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => {
      if (value instanceof Set) return `${name}: ${[...value].join(' | ')}`;
      return typeof value === 'object' && 'options' in value ? `${name}: ${value.options.join(' | ')}` : [];
    });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/model/kinds.txt');
});
