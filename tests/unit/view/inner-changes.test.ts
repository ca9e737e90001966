import { expect, test } from 'vitest';
import { toInnerChanges } from '../../../src/view/inner-changes.ts';

const NONE = { onlyA: [], onlyB: [], replacements: [] };
const BASE = ['The eels came back to the old weir in spring and nobody had sown any'];

test.each([
  ['left out between words that it gives', 'to the old', ['The eels came back weir in spring'], true],
  ['before its first word', 'The eels came', ['back to the old weir in spring'], false],
  ['after its last word', 'and nobody had sown any', ['came back to the old weir in spring'], false],
  ['between two of its quotations', 'to the old', ['The eels came back', 'weir in spring and nobody'], false],
  ['beside too few words', 'to the old', ['back weir'], false],
  ['beside three words', 'to the old', ['back weir in'], true],
])('a form that lacks words %s', (_where, words, form, isTold) => {
  const { onlyA } = toInnerChanges({ ...NONE, onlyA: [words] }, { base: BASE, form });
  expect(onlyA).toEqual(isTold ? [words] : []);
});

test.each([
  ['between words of the longest form', 'very old', ['back to the very old weir in spring'], true],
  ['before all of them', 'surely the', ['surely the eels came back to the old weir'], false],
])('a form that has words %s', (_where, words, form, isTold) => {
  const { onlyB } = toInnerChanges({ ...NONE, onlyB: [words.split(' ')[0] ?? ''] }, { base: BASE, form });
  expect(onlyB).toEqual(isTold ? [words.split(' ')[0]] : []);
});

test.each([
  ['inside', 'weir', 'dam', ['to the old dam in spring'], true],
  ['at the end of both', 'any', 'one', ['in spring and nobody had sown one'], true],
  ['at the end of one alone', 'weir', 'dam', ['came back to the old dam'], false],
  ['at the beginning', 'The', 'These', ['These eels came back to the old weir'], false],
])('other words %s', (_where, a, b, form, isTold) => {
  const { replacements } = toInnerChanges({ ...NONE, replacements: [{ a, b }] }, { base: BASE, form });
  expect(replacements).toEqual(isTold ? [{ a, b }] : []);
});

test('words that could as well be those at the end are not left out inside', () => {
  const base = ['We had no flour left. We had no coal either that winter'];
  const told = { ...NONE, onlyA: ['flour left. We had no'] };
  expect(toInnerChanges(told, { base, form: ['We had no coal either that winter'] }).onlyA).toEqual([]);
  const form = ['Then we had no coal either that winter'];
  const whole = { base: ['Then we had no flour left. We had no coal either that winter'], form };
  expect(toInnerChanges({ ...NONE, onlyA: ['flour left. We had no'] }, whole).onlyA).toHaveLength(1);
});
