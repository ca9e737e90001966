import { expect, test } from 'vitest';
import { formatRange } from '../../../../src/view/text/timeframe-range.ts';

test.each([
  [{}, '', ''],
  [{ from: 7, to: 10 }, '', '7 to 10 days'],
  [{ from: 3, to: 5 }, 'within 3–5 days', 'at most 3 to 5 days'],
  [{ from: 3, to: 5 }, 'inside of 3–5 days', 'at most 3 to 5 days'],
  [{ from: 1, to: 2 }, '', '1 to 2 days'],
  [{ from: 0, to: 2 }, '', 'the same day to 2 days'],
  [{ from: -2, to: 2 }, '', '2 days before to 2 days'],
  [{ from: -1, to: -1 }, '', '1 day before'],
  [{ from: 5, to: 5 }, 'within 5 days', '5 days'],
  [{ from: 0, to: 0 }, '', 'the same day'],
  [{ to: 1 }, '', 'at most 1 day'],
  [{ from: 2 }, '', 'from 2 days on'],
  [{ to: '2025-08-20' }, '', 'up to 2025-08-20'],
  [{ from: '2025-08-20' }, '', 'from 2025-08-20 on'],
  [{ from: '2025-08-20', to: '2025-08-22' }, '', '2025-08-20 to 2025-08-22'],
])('%j of “%s” is told as “%s”', (range, words, expected) => {
  expect(formatRange(range, words)).toBe(expected);
});
