import { expect, test } from 'vitest';
import { toFigureKey } from '../../../../src/compare/values/figure-ranges.ts';
import type { Figure } from '../../../../src/model/article.ts';

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
  ['at least', 'no fewer than'],
  ['at least', 'no less than'],
  ['at least', 'never below'],
  ['up to', 'no more than'],
  ['up to', 'never more than'],
  ['up to', 'not above'],
  ['up to', 'not exceeding'],
])('“%s 40” and “%s 40” are one figure', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

test.each([
  ['as many as', 'as few as'],
  ['up to', 'more than'],
  ['less than', 'no less than'],
  ['fewer than', 'no fewer than'],
  ['never more than', 'more than'],
  ['not below', 'below'],
])('“%s 40” and “%s 40” are two', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));
