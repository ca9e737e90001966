import { expect, test } from 'vitest';
import { toFigureKey } from '../../../src/compare/figure-ranges.ts';
import type { Figure } from '../../../src/model/article.ts';

const keyOf = (modifier: string): string => {
  const figure: Figure = { start: 0, end: 1, value: 40, unit: 'people', modifier };
  return toFigureKey(figure);
};

test.each([
  ['up to', 'as many as'],
  ['at most', 'as much as'],
  ['up to', 'as high as'],
  ['at least', 'as few as'],
  ['at least', 'as low as'],
  ['roughly', 'around'],
])('“%s 40” and “%s 40” are one figure', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

test.each([
  ['as many as', 'as few as'],
  ['up to', 'more than'],
])('“%s 40” and “%s 40” are two', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));
