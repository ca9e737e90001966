import { expect, test } from 'vitest';
import { isInOrder, toSureChanges, toSureMarks } from '../../../src/view/sure-changes.ts';

const NONE = { onlyA: [], onlyB: [], replacements: [] };

test('a word that the other form has in another place is neither left out nor added', () => {
  const base = 'no pilot was hired who had not sailed here openly';
  const form = 'no pilot was openly hired who had not sailed here';
  expect(toSureChanges({ ...NONE, onlyA: ['openly'], onlyB: ['openly'] }, { base, form })).toEqual(NONE);
});

test('words that stand nowhere in the other form are', () => {
  const base = 'the quay is closed until the spring';
  const form = 'the old quay is closed';
  const told = { ...NONE, onlyA: ['until the spring'], onlyB: ['old'] };
  expect(toSureChanges(told, { base, form })).toEqual(told);
});

test.each([
  ['shut', 'closed', 1],
  ['shut down', 'closed', 1],
  ['shut down at', 'closed', 0],
  ['shut', 'closed down', 1],
  ['labelled', 'labeled for all ships of the bay', 0],
  ['the', 'a', 1],
  ['mill stone', 'mill-stone', 0],
  ['millstone', 'mill stone', 0],
])('“%s” stands for “%s”: %i', (b, a, count) => {
  const { replacements } = toSureChanges(
    { ...NONE, replacements: [{ a, b }] },
    { base: `it was ${a}`, form: `it was ${b}` },
  );
  expect(replacements).toHaveLength(count);
});

test('what an outlet puts in between is neither left out nor added', () => {
  const told = { ...NONE, onlyA: ['Ada'], onlyB: ['apparently'] };
  const words = { base: 'the pilot [Ada] Velde sails', form: 'the pilot (apparently) sails' };
  expect(toSureChanges(told, words)).toEqual(NONE);
});

test('of more than four changes none is told by itself', () => {
  const words = ['red', 'blue', 'green', 'white', 'grey'];
  const toldOf = (count: number): string[] =>
    toSureChanges({ ...NONE, onlyA: words.slice(0, count) }, { base: words.join(' '), form: 'boats' }).onlyA;
  expect([4, 5].map((count) => toldOf(count).length)).toEqual([4, 0]);
  const mixed = {
    onlyA: ['red'],
    onlyB: ['blue', 'green'],
    replacements: [{ a: 'white', b: 'grey' }],
  };
  const texts = { base: 'red white boats', form: 'blue green grey boats' };
  expect(toSureChanges(mixed, texts)).toEqual(mixed);
  expect(toSureChanges({ ...mixed, onlyA: ['red', 'white'] }, texts)).toEqual(NONE);
});

test.each([
  [['We row', 'we sing'], true],
  [['we sing', 'We row'], false],
  [['We row', 'we swim'], true],
])('pieces %j are in the order of the speech: %s', (pieces, isSo) => {
  expect(isInOrder(pieces, 'We row, and when we are glad we sing')).toBe(isSo);
});

test('only words that are told as a change are marked', () => {
  const text = 'the very old weir, surely';
  const markOf = (words: string) => {
    const start = 40 + text.indexOf(words);
    return { kind: 'changed' as const, start, end: start + words.length };
  };
  const told = { b: [markOf('very'), markOf('surely')], onlyB: ['very'], replacements: [] };
  expect(toSureMarks(told, [{ start: 40, text }])).toEqual([markOf('very')]);
  // A mark stands in one part alone: its first letter may be the part's, not what follows the part.
  const first = { ...told, b: [markOf('the')], onlyB: ['the'] };
  expect(toSureMarks(first, [{ start: 40, text }])).toHaveLength(1);
  expect(toSureMarks(first, [{ start: 20, text: 'x'.repeat(20) }])).toEqual([]);
});
