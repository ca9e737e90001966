import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const namesIn = (text: string) =>
  annotateStory([makeArticle({ id: 'a', text })], { date: null }).entities.map(({ label, kind, names }) => ({
    label,
    kind,
    forms: names.map((name) => name.text),
  }));

/** What an article calls Ada Lunn. */
const formsIn = (text: string): string[] =>
  namesIn(text)
    .filter(({ label }) => label === 'Ada Lunn')
    .flatMap(({ forms }) => forms);

test.each([
  ['Given President Ada Lunn’s letter, the ferry will sail.', 'President Ada Lunn'],
  ['“Mock Senator Ada Lunn if you must,” the pilot said.', 'Senator Ada Lunn'],
  ['They asked the Harbours and Tides Chairman Ada Lunn.', 'Chairman Ada Lunn'],
  ['They asked the Piers and Lanterns Committee Chairman Ada Lunn.', 'Chairman Ada Lunn'],
  ['The pilots asked rival Senator Ada Lunn.', 'Senator Ada Lunn'],
])('a word that only has a capital by its place is no part of a title: %s', (text, form) => {
  expect(formsIn(text)).toEqual([form]);
});

test.each([
  ['Club President Ada Lunn said the ferry will sail.', 'Club President Ada Lunn'],
  ['Ohio Senator Ada Lunn said the ferry will sail.', 'Ohio Senator Ada Lunn'],
  ['Harbour Secretary Ada Lunn said the ferry will sail.', 'Harbour Secretary Ada Lunn'],
  ['They met Otto Brandl and Harbour Secretary Ada Lunn.', 'Harbour Secretary Ada Lunn'],
])('the whole title is shown where nothing speaks against it: %s', (text, form) => {
  expect(formsIn(text)).toEqual([form]);
});

test('nouns that a committee shares are no names before its chairman', () => {
  const labels = namesIn('As Harbours and Tides chairman, Ada Lunn spoke of Tides and Harbours.').map(
    ({ label }) => label,
  );
  expect(labels).toEqual(['Ada Lunn']);
});

test('the field of an office is no part of the name of a body', () => {
  const bodies = namesIn('The HWU Communications Director spoke. The HWU said so.').filter(
    ({ kind }) => kind === 'body',
  );
  expect(bodies.map(({ label, forms }) => [label, forms])).toEqual([['HWU', ['HWU']]]);
});
