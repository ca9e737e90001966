import { expect, test } from 'vitest';
import { findTokens } from '../../../../src/annotate/lexicon/tokens.ts';
import { findJoin, opensWithJoin, withoutTie } from '../../../../src/compare/leans/opening-ties.ts';

test.each([
  ['But Velde left Oskarby.', 'Velde left Oskarby.'],
  ['However, pilots sang.', 'pilots sang.'],
  ['For example, Velde sold a boat.', 'Velde sold a boat.'],
  ['But in fact, fog came.', 'fog came.'],
  ['And in May Velde sang.', 'in May Velde sang.'],
  ['Also on Friday, Velde sang.', 'on Friday, Velde sang.'],
  ['On the other hand, gulls sing.', 'gulls sing.'],
])('a sentence goes without what ties it to another: %s', (text, rest) => {
  expect(withoutTie(text)).toBe(rest);
});

test.each([
  'Yet another boat sank.',
  'But for the toll Velde would row.',
  'Otherwise, Velde would row.',
  'However much it rains, Velde rows.',
  'Still waters run deep.',
  'Also present was Velde.',
  '“But fog came,” Velde said.',
  'but Velde left.',
  'In addition to Velde, pilots sang.',
  'And so to bed, Velde sang.',
])('and stays as it is where that says something or nothing is tied: %s', (text) => {
  expect(withoutTie(text)).toBeUndefined();
});

test.each([
  'Velde, for instance, sold a boat.',
  'Velde, however, sold a boat.',
  'Velde sold a boat as well.',
  'Velde sold a boat instead.',
  'Velde therefore sold a boat.',
])('inside a sentence it goes on from another: %s', (text) => {
  expect(findJoin(findTokens(text))).toBe(true);
});

test.each([
  'Velde sold a boat as well as a net.',
  'Velde sold a boat instead of a net.',
  'However hard Velde rows, fog comes.',
  'Velde rowed for example and fame.',
  'Velde sold not only a boat but likewise a net.',
])('but not where the sentence says to what: %s', (text) => {
  expect(findJoin(findTokens(text))).toBe(false);
});

test.each([
  'Instead Velde sang.',
  'Nor did Velde sing.',
  '“But Velde sang,” said Mills.',
  'Thus Velde sang.',
])('the first word goes on from a sentence before: %s', (text) => {
  expect(opensWithJoin(findTokens(text))).toBe(true);
});

test.each([
  'Instead of Velde Mills sang.',
  'So far Velde has sung.',
  'Rather than sing Velde rowed.',
  'Still waters run.',
])('or does not: %s', (text) => {
  expect(opensWithJoin(findTokens(text))).toBe(false);
});
