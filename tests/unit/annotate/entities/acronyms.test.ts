import { expect, test } from 'vitest';
import {
  isKnownAcronym,
  toInitials,
  toKnownLetters,
  toLongName,
} from '../../../../src/annotate/entities/acronyms.ts';

test('letters that everybody uses stand for one name, with points or without, in capitals only', () => {
  expect(['NHS', 'N.H.S.', 'USDA', 'nhs', 'Nhs', 'XQZ', ''].map(toLongName)).toEqual([
    ...['national health service', 'national health service', 'department of agriculture'],
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(['nhs', 'xqz'].map(isKnownAcronym)).toEqual([true, false]);
});

test.each([
  'Department of Agriculture',
  'U.S. Department of Agriculture',
  'US Department of Agriculture',
  'United States Department of Agriculture',
  'Agriculture Department',
])('“%s” is known by its letters', (name) => {
  expect(toKnownLetters(name)).toEqual(['usda']);
});

test('a name that nobody has letters for has none, whatever its words begin with', () => {
  expect(toKnownLetters('Harbour Workers Union')).toEqual([]);
  expect(toKnownLetters('Norwegian Health Service')).toEqual([]);
});

test('initials are those of a name of two words or more, with its small words and without', () => {
  expect(toInitials('Union of Harbour Workers').sort()).toEqual(['uhw', 'uohw']);
  expect(toInitials('Harbour-Workers Union')).toContain('hwu');
  expect(toInitials('Union')).toEqual([]);
});
