import { expect, test } from 'vitest';
import { isFunctionWord } from '../../../src/diff/function-words.ts';

test.each([
  ['the', 'whose', 'without', 'would'],
  ['above', 'down', 'every', 'like', 'per', 'towards', 'via'],
  ['among', 'beside', 'outside', 'still', 'said', 'never'],
  ["isn't", "they'll", "she'd", "we've", "you're", "that's", "i'm"],
])('%s, %s, %s, … say little by themselves', (...words) => {
  expect(words.filter((word) => !isFunctionWord(word))).toEqual([]);
});

test.each(['quay', 'two', 'northbound', "quay's", 'closed'])('“%s” says something', (word) => {
  expect(isFunctionWord(word)).toBe(false);
});
