import { describe, expect, test } from 'vitest';
import { findChangedWords } from '../../../src/diff/changed-words.ts';
import fc from '../../build/properties.ts';

const changed = (base: string, text: string) => {
  const runs = findChangedWords(base, text);
  return runs === 'throughout' ? runs : runs.map(({ start, end }) => text.slice(start, end));
};

describe('words that the base text does not have', () => {
  test('one changed word is found', () => {
    expect(changed('hailed it as a large leap onwards', 'hailed it as a sizable leap onwards')).toEqual([
      'sizable',
    ]);
  });

  test('neighbouring changed words are one run', () => {
    expect(changed('after 6 tides', 'after the first 6 tides')).toEqual(['the first']);
  });

  test('case, punctuation and the shape of apostrophes do not count', () => {
    expect(changed("The mayor's plan, he said", '“the mayor’s plan” he said')).toEqual([]);
  });

  test('an accent written as a letter of its own is no change', () => {
    expect(changed('the Cafe\u0301 burned', 'the Café burned')).toEqual([]);
  });

  test('a function word between two changes belongs to the change', () => {
    expect(changed('rain for the first time in May', 'rain on the last time in May')).toEqual([
      'on the last',
    ]);
  });

  test.each([
    ['in two weeks the harbour council will vote', 'the harbour council will vote in two weeks', []],
    ['on Friday the ferry sank off Tarn', 'Off Tarn, the ferry sank “on Friday”', []],
    ['the keeper fed the swans', 'the swans the keeper fed', []],
    ['Stone sold nine boats to Holt', 'Holt bought nine boats of Stone in May', ['bought', 'of', 'in May']],
    ['the guild met, the pilots met', 'the pilots and the guild met', ['and']],
  ])('words that stand elsewhere in the base are not marked: %s / %s', (base, text, words) => {
    expect(changed(base, text)).toEqual(words);
  });

  test('a passage with hardly a word in common has few words in common', () => {
    expect(changed('boats leave at noon each day', 'nobody saw what happened there')).toBe('throughout');
  });

  test('a text compared with itself has no changed word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/u), { minLength: 1, maxLength: 40 }), (words) => {
        expect(findChangedWords(words.join(' '), words.join(' '))).toEqual([]);
      }),
    );
  });
});
