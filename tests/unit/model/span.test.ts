import { expect, test } from 'vitest';
import {
  bySpan,
  containsSpan,
  findOverlapping,
  overlapLength,
  overlaps,
  type Span,
  SpanSchema,
  totalLength,
  trimSpan,
} from '../../../src/model/span.ts';
import fc from '../../build/properties.ts';

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
  expect(findOverlapping(words, { start: 5, end: 5 })).toEqual([]);
});

test('white space is trimmed at both ends, all of a blank span', () => {
  expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 });
  expect(trimSpan(' ab ', { start: 0, end: 4 })).toEqual({ start: 1, end: 3 });
});

test('the length of spans together is the sum of theirs, of none it is nothing', () => {
  expect([totalLength(words), totalLength([])]).toEqual([10, 0]);
});

const spans = fc.tuple(fc.nat(8), fc.nat(8)).map(([start, length]): Span => ({ start, end: start + length }));
const toUnits = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

test('two spans share the code units that both have, and one holds another that has none beside its own', () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const shared = toUnits(a).filter((unit) => toUnits(b).includes(unit));
      expect([overlapLength(a, b), overlaps(a, b)]).toEqual([shared.length, shared.length > 0]);
      if (b.start < b.end) expect(containsSpan(a, b)).toBe(shared.length === b.end - b.start);
    }),
  );
});

test('the one that starts first comes first, and the longer one where they start together', () => {
  const sorted = [words[1], { start: 4, end: 9 }, words[0], { start: 4, end: 6 }].flatMap((one) => one ?? []);
  expect(sorted.sort(bySpan).map(({ start, end }) => `${start}-${end}`)).toEqual([
    '0-3',
    '4-9',
    '4-8',
    '4-6',
  ]);
});

test.each([
  [0, 0, true],
  [3, 3, true],
  [3, 2, false],
  [-1, 2, false],
  [0.5, 2, false],
])('a span from %d to %d may be stated: %s', (start, end, isSpan) => {
  expect(SpanSchema.safeParse({ start, end }).success).toBe(isSpan);
});
