import { expect, test } from 'vitest';
import { toOriginalSpan } from '../../../src/model/normal-text.ts';
import { toPlainText, toPlainWords } from '../../../src/model/plain-text.ts';

const SHY = '\u00AD';

test.each([
  [`on Satur${SHY}day, po${SHY}lice said`, 'on Saturday, police said'],
  ['on Sat-\nurday, the har-\r\nbour', 'on Saturday, the harbour'],
  ['Old\u200Bport', 'Oldport'],
  ['well-\nknown, twenty-\nfive, a swell-\ning', 'well-known, twenty-five, a swelling'],
  ['the ﬁre o\uFB03ce', 'the fire office'],
  ['Cafe\u0301 “Über”', 'Café “Über”'],
])('%j is %j in plain letters', (text, plain) => {
  expect(toPlainText(text)?.text).toBe(plain);
  expect(toPlainWords(text)).toBe(plain);
});

test('a text in plain letters has no copy, and marks stay', () => {
  for (const text of ['“No,” he said – twice…', 'Café', 'the Franco-\nGerman plan', 'नमस्ते', ''])
    expect(toPlainText(text)).toBeUndefined();
});

test('a word of the copy is found in the original with all its letters, and the other way round', () => {
  const text = `A crane fell on Sat-\nurday, po${SHY}lice said`;
  const plain = toPlainText(text);
  if (plain === undefined) throw new Error('no copy');
  for (const [word, original] of [
    ['Saturday', 'Sat-\nurday'],
    ['police', `po${SHY}lice`],
    ['said', 'said'],
  ]) {
    const start = plain.text.indexOf(word ?? '');
    const span = { start, end: start + (word?.length ?? 0) };
    const back = toOriginalSpan(plain, span);
    expect(text.slice(back.start, back.end)).toBe(original);
  }
});
