import { expect, test } from 'vitest';
import { isQuotationCut } from '../../../../src/view/story/board-quotes.ts';

/** Whether words cut a quotation of their passage in two. */
function cuts(exact: string, words: string): boolean {
  const start = 100 + exact.indexOf(words);
  return isQuotationCut({ start, end: start + words.length }, { exact, start: 100 });
}

test.each([
  [
    '“As I said, the lock leaks and the board knows it,” Velde told the town.',
    'the lock leaks and the board knows it,” Velde told the town',
  ],
  [
    '"As I said, the lock leaks and the board knows it," Velde told the town.',
    'the lock leaks and the board knows it," Velde told the town',
  ],
  ['Velde said: “The lock leaks, and the board knows it.”', 'Velde said: “The lock leaks'],
  ['Velde called it “a wall, a tomb and a trap” on Monday.', 'Velde called it “a wall'],
  ['“We sail, if the weather holds, at noon,” Mills said.', 'at noon,” Mills said'],
])('half of a quotation is cut off: %s', (exact, words) => {
  expect(cuts(exact, words)).toBe(true);
});

test.each([
  ['“As I said, the lock leaks,” Velde told the town.', 'the lock leaks'],
  ['“The lock leaks,” Velde told the town on Monday.', '“The lock leaks,” Velde told the town'],
  ['and the board knows it,” Velde told the town on Monday.', 'the board knows it,” Velde told the town'],
  ['Velde called it “a wall” in May.', 'Velde called it “a wall'],
  ['The lock leaks, and the board knows it.', 'The lock leaks'],
])('none is, or its other half is in another sentence: %s', (exact, words) => {
  expect(cuts(exact, words)).toBe(false);
});
