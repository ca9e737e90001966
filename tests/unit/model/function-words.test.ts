import { expect, test } from 'vitest';
import { NUMBER_WORDS, STOP_WORDS as OF_ALIGNMENT } from '../../../src/align/words/words-lists.ts';
import { CONTRACTIONS, CORE_WORDS, DIRECTIONS } from '../../../src/model/function-words.ts';
import { STOP_WORDS as OF_SEARCH } from '../../../src/search/stop-words.ts';

test('a function word stands in one class', () => {
  const all = [...CORE_WORDS, ...CONTRACTIONS, ...DIRECTIONS];
  expect(all.filter((word, index) => all.indexOf(word) < index)).toEqual([]);
});

test('alignment and search take their stop words from the classes', () => {
  for (const word of [...CORE_WORDS, ...CONTRACTIONS])
    expect([OF_ALIGNMENT.has(word), OF_SEARCH.has(word)]).toEqual([true, true]);
  expect([OF_ALIGNMENT.size, OF_SEARCH.size]).toEqual([204, 176]);
  expect([OF_ALIGNMENT.has('towards'), OF_SEARCH.has('towards')]).toEqual([true, false]);
});

test('a word that counts is a number from two on: “one” is mostly none', () => {
  expect(['zero', 'one', 'two', 'nineteen'].map((word) => NUMBER_WORDS.get(word))).toEqual([
    undefined,
    undefined,
    2,
    19,
  ]);
});
