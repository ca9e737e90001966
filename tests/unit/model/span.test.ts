import { expect, test } from 'vitest';
import { findOverlapping, trimSpan } from '../../../src/model/span.ts';

const words = [
  { start: 0, end: 3 },
  { start: 4, end: 8 },
  { start: 9, end: 12 },
];

test('the spans that share a character with another are found in their order', () => {
  expect(findOverlapping(words, { start: 2, end: 10 })).toEqual(words);
  expect(findOverlapping(words, { start: 5, end: 6 })).toEqual([{ start: 4, end: 8 }]);
});

test('spans that only touch another, or have nothing of it, are not found', () => {
  expect(findOverlapping(words, { start: 3, end: 4 })).toEqual([]);
  expect(findOverlapping(words, { start: 8, end: 9 })).toEqual([]);
  expect(findOverlapping(words, { start: 20, end: 30 })).toEqual([]);
  expect(findOverlapping([], { start: 0, end: 30 })).toEqual([]);
});

test('white space is trimmed at both ends, all of a blank span', () => {
  expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 });
  expect(trimSpan(' ab ', { start: 0, end: 4 })).toEqual({ start: 1, end: 3 });
});
