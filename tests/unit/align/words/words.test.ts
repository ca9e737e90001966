import { expect, test } from 'vitest';
import { isStopWord, toKey, toWords } from '../../../../src/align/words/words.ts';

const keys = (text: string): string[] =>
  toWords(text)
    .filter((word) => !isStopWord(word))
    .map((word) => toKey(word, false));

test('irregular forms, endings and words that stand for one another have one key', () => {
  expect(keys('bought')).toEqual(keys('purchases'));
  expect(keys('fought')).toEqual(keys('fighting'));
});

test('numbers are compared by value, with the word that multiplies them', () => {
  expect(toWords('three thousand boats and 3,000 crews').map((word) => word.value)).toEqual([
    3000,
    undefined,
    undefined,
    undefined,
    3000,
    undefined,
  ]);
});

test('function words tell nothing', () => {
  expect(keys('it would have been the')).toEqual([]);
});

test('capitals tell nothing in a headline in title case', () => {
  expect(toWords('Harbour Fire Destroys Old Warehouses').every((word) => word.isOpening)).toBe(true);
  expect(toWords('The fire at Marlow harbour').map((word) => word.isOpening)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('offsets are those of the text', () => {
  const [, word] = toWords('a pier’s end', 10);
  expect(word).toMatchObject({ start: 12, end: 18, form: 'pier' });
});
