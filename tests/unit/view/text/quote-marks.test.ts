import { expect, test } from 'vitest';
import { toQuoteMarks } from '../../../../src/view/text/quote-marks.ts';

test.each([
  ['We were lucky', '“We were lucky”'],
  ['“We were lucky,” she said', '‘“We were lucky,” she said’'],
  ['a so-called "deal"', '‘a so-called "deal"’'],
  ['Miller’s word', '“Miller’s word”'],
])('words that have double marks stand between single ones: %s', (words, quoted) => {
  expect(toQuoteMarks(words).join(words)).toBe(quoted);
});
