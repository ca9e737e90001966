import { describe, expect, test } from 'vitest';
import { FURNITURE_SIGNALS, findFurnitureReason } from '../../../../src/read/furniture/furniture-rules.ts';
import { toLineKey } from '../../../../src/read/furniture/furniture-signals.ts';
import { toLineForm } from '../../../../src/read/tree/line-form.ts';

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

/** What goes on after an example. */
const AFTER = 'and all the news of the old north quay that Oskaby sailors read in any weather';
const PLACES = {
  once: {},
  'three times at the edge': { count: 3, isAtEdge: true },
  'twice in the text': { count: 2, isInText: true },
};

/** What a rule says of the first words of a line, one more each time, where the line stands so, closed or not: a weight in place of each, “-” for none. */
const tellWeights = ({ id, example, weigh }: (typeof FURNITURE_SIGNALS)[number]): string[] => {
  const words = `${example} ${AFTER}`.split(' ');
  const weights = (more: object, end: string): string =>
    words
      .map((_, at) => weigh(toLine(words.slice(0, at + 1).join(' ') + end, more))?.weight ?? '-')
      .join(' ');
  return Object.entries(PLACES).flatMap(([place, more]) => [
    `${id}, ${place}: ${weights(more, '')}`,
    `${id}, ${place}, closed: ${weights(more, '.')}`,
  ]);
};

test('from how many words to how many each rule holds, and how much it weighs there, stays as it is; a change is read as a difference', async () => {
  const lines = FURNITURE_SIGNALS.flatMap(tellWeights);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../../golden/read/furniture-weights.txt');
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
