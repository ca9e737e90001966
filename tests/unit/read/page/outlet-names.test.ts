import { expect, test } from 'vitest';
import { isAddress, toAuthorNames, toOutletName } from '../../../../src/read/page/names.ts';

test.each([
  ['https://quay.example/a', true],
  ['www.quay.example', true],
  ['@quayside', true],
  ['desk@quay', true],
  ['quay.example', true],
  [' quay.example ', true],
  ['north.quay.example', true],
  ['Quay Post', false],
  ['write to desk@quay', false],
  ['Quay', false],
  ['q.x', false],
])('“%s” is an address: %s', (words, expected) => expect(isAddress(words)).toBe(expected));

test.each([
  ['The Quay Post', 'The Quay Post', 0],
  ['Reuters', 'Reuters', 1],
  ['Quay.example', 'Quay.example', 1],
  ['quay.example', 'quay.example', 2],
  ['https://www.quay.example/', 'quay.example', 2],
  ['quaypost', 'quaypost', 2],
  ['quay_post', 'quay_post', 2],
  ['The Quay Post | News from the north', 'The Quay Post', 1],
  ['The Quay Post – news of today', 'The Quay Post', 1],
  ['The Quay Post: news of today', 'The Quay Post', 1],
  ['The Post of the Old North Quay', 'The Post of the Old North Quay', 0],
])('“%s” names the outlet “%s”, with rank %i', (words, text, rank) =>
  expect(toOutletName(words)).toEqual({ text, rank }),
);

test.each([
  '',
  'https://quay.example/news',
  '@quaypost',
  'Who Reads The Quay?',
  'The Post of the Old North Quay Yard',
  'News that sailors read',
  'We print what sailors read.',
  'Is it news? | Is it true?',
  '@quaypost | News from the north',
])('“%s” names no outlet', (words) => expect(toOutletName(words)).toBeUndefined());

test.each([
  ['three words of which one is in lower case', 'Quay for sailors', true],
  ['four words with small words alone in lower case', 'Post of the Quay', true],
  ['four words of which one is in lower case', 'Post for all Sailors', false],
])('%s: “%s”', (_, words, isName) => expect(toOutletName(words) !== undefined).toBe(isName));

test.each([
  [['By Ada Stone'], undefined, ['Ada Stone']],
  [['by: Ada Stone'], undefined, ['Ada Stone']],
  [['Words by Ada Stone'], undefined, ['Ada Stone']],
  [['Ada  Stone | The Quay Post'], undefined, ['Ada Stone']],
  [['Ada Stone – Quayside'], undefined, ['Ada Stone']],
  [['Ada Stone and Bo Velde'], undefined, ['Ada Stone', 'Bo Velde']],
  [['Ada Stone; Bo Velde & Ivo Tarn'], undefined, ['Ada Stone', 'Bo Velde', 'Ivo Tarn']],
  [['Ada Stone, & Bo Velde'], undefined, ['Ada Stone', 'Bo Velde']],
  [['Ada Stone, Bo Velde'], undefined, ['Ada Stone', 'Bo Velde']],
  [['Stone, Ada'], undefined, ['Ada Stone']],
  [['Velde, Bo van der'], undefined, ['Bo van der Velde']],
  [['Stone, Reuters'], undefined, ['Stone']],
  [['Ada Stone', 'ADA STONE'], undefined, ['ADA STONE']],
  [['Ada Stone, Quillmouth'], undefined, ['Ada Stone']],
  [['The Quay Post', 'Ada Stone'], 'The Quay Post', ['Ada Stone']],
  [['RQ', 'Ada Stone'], 'RQ International', ['Ada Stone']],
  [['https://quay.example/ada'], undefined, []],
  [['4711'], undefined, []],
  [[''], undefined, []],
])('of the authors %j of “%s” people are %j', (authors, outlet, expected) =>
  expect(toAuthorNames(authors, outlet)).toEqual(expected),
);
