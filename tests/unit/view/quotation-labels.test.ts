import { expect, test } from 'vitest';
import { labelForm } from '../../../src/view/quotation-labels.ts';

const WHOLE = { isWhole: true, isAlike: false };
const NONE = { onlyA: [], onlyB: [], replacements: [] };

test.each([
  ['words that stand for others', { replacements: [{ a: 'row', b: 'sail' }] }, 'other words'],
  ['words that are only added', { onlyB: ['gladly'] }, 'not word for word the same'],
  ['words added and left out', { onlyA: ['slowly'], onlyB: ['gladly'] }, 'not word for word the same'],
  ['nothing that is sure', {}, 'not word for word the same'],
])('a changed form with %s', (_name, some, label) => {
  expect(labelForm({ ...WHOLE, kind: 'changed', parts: [], differences: { ...NONE, ...some } })).toBe(label);
});

test('a form of fewer words', () => {
  expect(labelForm({ ...WHOLE, kind: 'cut', parts: [], differences: null })).toBe('fewer words');
});

test('a form in the sentence of its article is the words in marks', () => {
  const words = { start: 9, end: 12, verb: null, goesOn: false, segments: [], sentence: null, lead: null };
  const part = { ...words, before: { start: 0, end: 9, text: 'They sang' }, after: null };
  expect(labelForm({ ...WHOLE, kind: 'same', parts: [part], differences: null })).toBe(
    'the same words, in the sentence of the article',
  );
  expect(labelForm({ ...WHOLE, kind: 'base', parts: [part], differences: null })).toBe('the longest form');
});

test('a changed form that was not compared is told to have no other words', () => {
  expect(labelForm({ ...WHOLE, kind: 'changed', parts: [], differences: null })).toBe(
    'not word for word the same',
  );
});

test.each([
  ['the longest', 'base', false, 'the longest form, published here in part'],
  ['one of fewer words', 'cut', false, 'fewer words, published here in part'],
  [
    'one in the words of what is published of the longest',
    'cut',
    true,
    'the same words as far as they are published here',
  ],
] as const)('a form that is not published whole: %s', (_name, kind, isAlike, label) => {
  expect(labelForm({ kind, parts: [], differences: null, isWhole: false, isAlike })).toBe(label);
});
