import { expect, test } from 'vitest';
import { labelForm } from '../../../src/view/quotation-labels.ts';

const NONE = { onlyA: [], onlyB: [], replacements: [] };

test.each([
  ['words that stand for others', { replacements: [{ a: 'row', b: 'sail' }] }, 'other words'],
  ['words that are only added', { onlyB: ['gladly'] }, 'not word for word the same'],
  ['words added and left out', { onlyA: ['slowly'], onlyB: ['gladly'] }, 'not word for word the same'],
  ['nothing that is sure', {}, 'not word for word the same'],
])('a changed form with %s', (_name, some, label) => {
  expect(labelForm({ kind: 'changed', differences: { ...NONE, ...some } })).toBe(label);
});

test('a form of fewer words', () => {
  expect(labelForm({ kind: 'cut', differences: null })).toBe('fewer words');
});
