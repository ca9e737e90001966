import { expect, test } from 'vitest';
import { isNumberedAt, isNumberedLine } from '../../../src/model/numbered-lines.ts';

test.each([
  ['1 - Mend the gate', '', '2 - Paint the bridge', true],
  ['2 – Paint the bridge', '1 – Mend the gate', '', true],
  ['3 — “Sell it”', 'Text.', '4 — Keep it', true],
  ['9- Open a bath', '10- Close it', '', true],
  ['40 – people who work there', 'The count', '12 – boats', false],
  ['1 - 2 was the score', '', '2 - 1 was the next', false],
  ['Mend the gate', '1 - Mend', '2 - Paint', false],
])('“%s” under “%s” and over “%s”: %s', (line, above, below, expected) =>
  expect(isNumberedLine(line, { above, below })).toBe(expected),
);

test.each([
  ['A\n\n1 – The old bath\n\nIt is old.\n\n2 – The new bath\n', '2 – The', true],
  ['A\n\n1 – The old bath\n\nIt is old.\n\n2 – The new bath\n', '1 – The', true],
  ['A\n\n1 – The old bath\n\nIt is old.\n\n2 - The new bath\n', '2 - The', false],
  ['A\n\n12 – boats\n\nIt is old.\n', '12 – boats', false],
  ['A\n\nOf 1 – the old bath\n2 – The new\n', '1 – the', false],
])('in %j “%s” is a number of a list: %s', (text, words, expected) =>
  expect(isNumberedAt(text, text.indexOf(words))).toBe(expected),
);
