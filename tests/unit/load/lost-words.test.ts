import { expect, test } from 'vitest';
import { findLostWords } from '../../../src/load/lost-words.ts';
import { makeSettings } from '../../build/aligned-claim.ts';
import { compareTexts } from '../../build/compared-texts.ts';

const comparison = compareTexts([
  'Quay shut\n\nThe eastern quay was shut on Monday.\n',
  'Ferry late\n\nThe ferry to the island was late on Monday.\n',
]);
const [kept, lost] = [
  { file: 'a.txt', words: 'eastern quay' },
  { file: 'b.txt', words: 'The ferry to the isle was late on Monday.' },
];
const NEAREST = 'The ferry to the island was late on Monday';

test.each([
  ['asserts', { links: [{ assert: [kept, lost], why: 'x' }] }],
  ['denies', { links: [{ deny: [kept, lost], why: 'x' }] }],
  ['names a claim by', { claims: [{ of: kept }, { of: lost }] }],
  ['uses twice', { links: [{ deny: [lost, kept], why: 'x' }], claims: [{ of: lost }] }],
])('words that the editor %s and that are gone are told, with the nearest', (_, settings) => {
  expect(findLostWords(makeSettings(settings), comparison)).toEqual([{ ...lost, nearest: NEAREST }]);
});

test('a claim named by its id has no words to lose, and words of a file that is gone are told elsewhere', () => {
  const settings = makeSettings({ claims: [{ id: 'a123456789' }, { of: { file: 'z.txt', words: 'x' } }] });
  expect(findLostWords(settings, comparison)).toEqual([]);
});

test('words that are near to nothing have no nearest', () => {
  const words = { file: 'a.txt', words: 'Zebras graze' };
  expect(findLostWords(makeSettings({ claims: [{ of: words }] }), comparison)).toEqual([
    { ...words, nearest: null },
  ]);
});
