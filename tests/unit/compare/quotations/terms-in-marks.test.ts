import { expect, test } from 'vitest';
import { isHeadline, isTermOnly } from '../../../../src/compare/quotations/terms-in-marks.ts';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';

test.each([
  ['More boats will sail under “Dry Quay”, a clerk said.', 'Dry Quay', true],
  ['She told of her years in “Boats for All”.', 'Boats for All', true],
  ['Velde told them that the board’s “sinking” remark had hurt.', 'sinking', true],
  ['Velde told them that the pilots’ “sinking” remark had hurt.', 'sinking', true],
  ['Velde called the board “Lazy Crabs”.', 'Lazy Crabs', false],
  ['Velde spoke of “late and dear”.', 'late and dear', false],
  ['Velde asked for “Boats! Boats!”', 'Boats! Boats!', false],
  ['Velde said the board’s plan was “sinking”.', 'sinking', false],
])('%s (“%s”): a term only: %s', (text, words, isTerm) => {
  const quotation = { ...makeQuotation(text, words), kind: 'partial' as const };
  const article = makeArticle({ id: 'a', text, quotations: [quotation] });
  expect(isTermOnly(quotation, article, words.split(' ').length)).toBe(isTerm);
});

test.each([
  ['Velde said so in a talk with the station’s “Tea & Tides” on Friday.', 'Tea & Tides', 'said', true],
  ['Velde wrote it on the first page of “Loaf and Oar”.', 'Loaf and Oar', 'wrote', true],
  ['Velde called the board “Lazy Crabs”.', 'Lazy Crabs', 'called', false],
  ['Velde shouted “Shut Up”.', 'Shut Up', 'shouted', false],
  ['Velde spoke of a plan to feed the “Loafers” of Oska.', 'Loafers', 'spoke', true],
  ['Velde called them “Loafers”.', 'Loafers', 'called', false],
  ['Velde said “Never”.', 'Never', 'said', false],
  ['“Not True,” said Velde.', 'Not True,', 'said', false],
])('%s (“%s”) after “%s”: a name only: %s', (text, words, verb, isTerm) => {
  const cue = { start: text.indexOf(verb), end: text.indexOf(verb) + verb.length };
  const quotation = { ...makeQuotation(text, words), kind: 'partial' as const, cue };
  const article = makeArticle({ id: 'a', text, quotations: [quotation] });
  expect(isTermOnly(quotation, article, words.split(' ').length)).toBe(isTerm);
});

test.each([
  ['Baker’s Boat Sinks in the Old Lock at Tarn.', true],
  ['The baker’s boat sinks in the Old Lock at Tarn.', false],
  ['Boat Sinks', false],
  ['THE BOAT SINKS IN THE LOCK', false],
])('“%s” is a headline: %s', (words, expected) => {
  const text = `It stood under the headline “${words}” on Friday.`;
  const quotation = { ...makeQuotation(text, words), kind: 'full' as const };
  const article = makeArticle({ id: 'a', text, quotations: [quotation] });
  expect(isHeadline(quotation, article)).toBe(expected);
});
