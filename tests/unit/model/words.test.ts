import { describe, expect, test } from 'vitest';
import { countWords, findPlainWords, readWholeWords } from '../../../src/model/words.ts';

const cutOf = (text: string, cut: 'whole' | 'parts') =>
  findPlainWords(text, cut).map(({ text: word }) => word);

describe('the words of a text', () => {
  test.each([
    [
      'the harbour-master, he said',
      ['the', 'harbour-master', 'he', 'said'],
      ['the', 'harbour', 'master', 'he', 'said'],
    ],
    ['€1.50 or 40%', ['€1.50', 'or', '40%'], ['1.50', 'or', '40']],
    [
      'the pilots’ boat isn’t new',
      ['the', 'pilots', 'boat', 'isn’t', 'new'],
      ['the', 'pilots', 'boat', 'isn’t', 'new'],
    ],
    ['1,200 of 9.', ['1,200', 'of', '9'], ['1,200', 'of', '9']],
    ['— …', [], []],
  ])('“%s” is cut whole and in parts', (text, whole, parts) => {
    expect(cutOf(text, 'whole')).toEqual(whole);
    expect(cutOf(text, 'parts')).toEqual(parts);
  });

  test('a word is in plain letters, and its place is that of the letters as they are written', () => {
    const text = 'a cafe\u0301 on the mea\u00ADdow';
    const places = findPlainWords(text, 'parts').map(({ start, end, text: word }) => [
      word,
      text.slice(start, end),
    ]);
    expect(places).toEqual([
      ['a', 'a'],
      ['café', 'cafe\u0301'],
      ['on', 'on'],
      ['the', 'the'],
      ['meadow', 'mea\u00ADdow'],
    ]);
  });

  test('words are compared in small letters with straight apostrophes', () => {
    expect(readWholeWords('The Pilot’s').map(({ form }) => form)).toEqual(['the', "pilot's"]);
  });

  test('whole words are counted in a text or in a span of it', () => {
    expect(countWords('the harbour-master paid €1.50')).toBe(4);
    expect(countWords('a quay')).toBe(2);
    expect(countWords('the harbour-master paid €1.50', { start: 4, end: 23 })).toBe(2);
  });
});
