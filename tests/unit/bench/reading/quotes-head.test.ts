import { expect, test } from 'vitest';
import { toHeadWord } from '../../../../src/bench/reading/quotes-head.ts';

test.each([
  ['Sen. Ann Lee (D-Ohio), a member of the panel', 'lee'],
  ['the head of the harbor board', 'head'],
  ['Secretary of State Ann Lee', 'lee'],
  ['Hale’s spokeswoman, Ann Lee, ', 'lee'],
  ['Ann Lee Jr.', 'lee'],
  ['Ann O’Lee’s', "o'lee"],
  ['', ''],
])('the head of “%s” is “%s”', (phrase, head) => {
  expect(toHeadWord(phrase)).toBe(head);
});
