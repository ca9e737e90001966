import { describe, expect, test } from 'vitest';
import { findNumbers, toDigitsValue, toPowerWord } from '../../../src/search/numbers.ts';

test.each([
  ['90,000', 90_000],
  ['90.000', 90],
  ['1.000.000', 1_000_000],
  ['1,000,000', 1_000_000],
  ['1.000,5', 1000.5],
  ['1,000.25', 1000.25],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['12,34,567', 1234.567],
  ['7', 7],
  ['seven', undefined],
  ['4x', undefined],
])('the digits %s are %s', (digits, value) => {
  expect(toDigitsValue(digits)).toBe(value);
});

test.each([
  ['billions', false, 'billion'],
  ['bn', true, 'billion'],
  ['bn', false, undefined],
  ['boats', true, undefined],
])('“%s” is a power: after digits %s', (plain, isAfterDigits, word) => {
  expect(toPowerWord(plain, isAfterDigits)).toBe(word);
});

/** The numbers of a text whose words stand apart by what stands between them. */
function numbersOf(text: string): (number | string)[] {
  const words = [...text.matchAll(/([^\p{L}\p{N}.,]*)([\p{L}\p{N}.,]+)/gu)].map(
    ([, gap = '', plain = '']) => ({ plain: plain.toLowerCase(), gap }),
  );
  return findNumbers(words).map(({ from, to, value }) => `${value}: ${from}-${to}`);
}

describe('the numbers of', () => {
  test.each([
    ['90 000 000 000 crowns', ['90000000000: 0-4']],
    ['in 2022 100 people', ['2022: 1-2', '100: 2-3']],
    ['20 100 boats', ['20: 0-1', '100: 1-2']],
    ['20 100 200 boats', ['20100200: 0-3']],
    ['20\u00A0100 boats', ['20100: 0-2']],
    ['020\u00A0100 boats', ['20: 0-1', '100: 1-2']],
    ['2.5 million', ['2500000: 0-2']],
    ['90bn', []],
    ['90 bn', ['90000000000: 0-2']],
    ['10 m', ['10: 0-1']],
    ['2 hundred thousand', ['200000: 0-3']],
    ['2 millions', ['2: 0-1']],
    ['a million boats', ['1000000: 0-2']],
    ['an hundred', ['100: 0-2']],
    ['a boat', []],
    ['a, million', []],
    ['twenty-five', ['25: 0-2']],
    ['twenty; five', ['20: 0-1', '5: 1-2']],
    ['twenty twelve', ['20: 0-1', '12: 1-2']],
    ['five twenty', ['5: 0-1', '20: 1-2']],
    ['ten five', ['10: 0-1', '5: 1-2']],
    ['one hundred and five', ['105: 0-4']],
    ['one hundred and boats', ['100: 0-2']],
    ['ten and five', ['10: 0-1', '5: 2-3']],
    ['one hundred twenty', ['120: 0-3']],
    ['one hundred twelve', ['112: 0-3']],
    ['ninety billion', ['90000000000: 0-2']],
    ['two million three hundred', ['2000300: 0-4']],
    ['two thousand five', ['2005: 0-3']],
    ['two thousand and five', ['2005: 0-4']],
    ['two thousand and boats', ['2000: 0-2']],
    ['two million five thousand', ['2005000: 0-4']],
    ['two thousand three million', ['2000: 0-2', '3000000: 2-4']],
    ['two thousand three thousand', ['2000: 0-2', '3000: 2-4']],
    ['two million thousand', ['2000000: 0-2']],
    ['zero', ['0: 0-1']],
    ['zero five', ['0: 0-1', '5: 1-2']],
    ['hundred boats', []],
  ])('%s', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
});
