import { describe, expect, test } from 'vitest';
import { FURNITURE_SIGNALS, findFurnitureReason } from '../../../src/read/furniture-rules.ts';
import { toLineKey } from '../../../src/read/furniture-signals.ts';
import { toLineForm } from '../../../src/read/line-form.ts';

/** A line in the middle of a file, with the same line elsewhere or at the file's edge where told. */
const toLine = (text: string, more: { count?: number; isAtEdge?: boolean } = {}) => ({
  text,
  form: toLineForm(text),
  key: toLineKey(text),
  count: 1,
  isAtEdge: false,
  isInText: false,
  ...more,
});

describe('what speaks for furniture', () => {
  test.each(FURNITURE_SIGNALS)('$id: $example', ({ weigh, example, counter }) => {
    const repeatedAtEdge = { count: 3, isAtEdge: true };
    expect(weigh(toLine(example, repeatedAtEdge))).toBeDefined();
    expect(weigh(toLine(counter, repeatedAtEdge))).toBeUndefined();
  });

  test('each rule has an id of its own', () => {
    expect(new Set(FURNITURE_SIGNALS.map(({ id }) => id)).size).toBe(FURNITURE_SIGNALS.length);
  });
});

test.each([
  'Follow Ada Velde on Harbourly and Quaynet.',
  'Follow Bo Stone and Jane Roe on Quaynet.',
  'Follow him on Harbourly.',
  'Follow Jane Roe at the Gazette on Quaynet @jroe',
  'Follow Harbour News on Quaynet, Harbourly and Oskagram',
])('furniture: “%s”', (text) => {
  expect(findFurnitureReason(toLine(text))).toContain('calls on the reader to follow somebody');
});

test.each([
  'Follow the river on foot.',
  'Follow Velde on his way to Oskaby.',
  'Followers of Ada Velde on Harbourly left.',
  'Critics follow Velde on Harbourly.',
  'Follow Ada Velde on Monday, the mayor told them.',
])('no furniture: “%s”', (text) => {
  expect(findFurnitureReason(toLine(text))).toBeUndefined();
});
