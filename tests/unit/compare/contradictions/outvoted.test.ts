import { expect, test } from 'vitest';
import { findOutvoted } from '../../../../src/compare/contradictions/outvoted.ts';
import type { Passage } from '../../../../src/model/comparison.ts';
import type { Contradiction } from '../../../../src/model/relations.ts';
import { makeArticle, makePassage } from '../../../build/comparison.ts';

const passages: Passage[] = ['one', 'two', 'three', 'four'].map((id) =>
  makePassage(makeArticle(id, [`What ${id} says.`]), `What ${id} says.`),
);
const [one = '', two = '', three = '', four = ''] = passages.map(({ id }) => id);
const span = { start: 0, end: 4 };
const against = (a: string, b: string): Contradiction => ({
  kind: 'figure',
  a,
  b,
  left: span,
  right: span,
  detail: '12 here, 14 there',
});
const find = (versions: string[][], ...contradictions: Contradiction[]): string[] => [
  ...findOutvoted(versions, contradictions, passages),
];

test('a passage against which two articles stand is outvoted, whichever side it is named on', () => {
  expect(find([[one, three], [two]], against(one, two), against(two, three))).toEqual([two]);
});

test('of two versions of as many articles neither is outvoted', () => {
  expect(find([[one], [two]], against(one, two))).toEqual([]);
  expect(
    find(
      [
        [one, three],
        [two, four],
      ],
      against(one, two),
    ),
  ).toEqual([]);
});

test('another version that contradicts nothing is outvoted by none', () => {
  expect(find([[one, three, four], [two]])).toEqual([]);
});

test('two passages of one article count once', () => {
  const [first] = passages;
  const again = { ...first, id: 'again', article: 'one' };
  if (first === undefined) throw new Error('no passage');
  const both = [...passages, { ...first, ...again }];
  expect([...findOutvoted([[one, 'again'], [two]], [against(one, two)], both)]).toEqual([]);
});
