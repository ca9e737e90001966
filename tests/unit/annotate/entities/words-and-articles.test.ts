import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const entitiesOf = (text: string) => annotateStory([makeArticle({ text })], { date: null }).entities;

/** The forms of the name that some words are the label of. */
const formsOf = (text: string, label: string): string[] | undefined =>
  entitiesOf(text)
    .find((entity) => entity.label === label)
    ?.names.map((name) => name.text);

test.each([
  ['The Harbour Ferry Board met. It was the Harbour and the hills.', 'Harbour Ferry Board'],
  ['The Garden Workers Union met. They sat in the Garden room.', 'Garden Workers Union'],
  ['The Winter Relief Committee met. They like the Winter games.', 'Winter Relief Committee'],
  ['The Border Safety Agency met. They read of the Border fence.', 'Border Safety Agency'],
  ['The Orchard Tenants Society met. They liked the Orchard lamps.', 'Orchard Tenants Society'],
])('a word of the language is no short form of the body that it opens: %s', (text, label) => {
  expect(formsOf(text, label)).toEqual([label]);
});

test.each([
  ['The Tolvik Workers Union met. Later they joined the Tolvik.', 'Tolvik Workers Union'],
  [
    'The Student Loan Council met. They told the Student Loan Council and the Council.',
    'Student Loan Council',
  ],
])('a word of its own, and the head, are: %s', (text, label) => {
  expect(formsOf(text, label)).toHaveLength(2);
});

const kindsOf = (text: string, words: string): string[] =>
  entitiesOf(text)
    .filter(({ label }) => label.includes(words))
    .map(({ kind }) => kind);

test.each([
  ['They slept at Les Ormeaux. Les Ormeaux was full.', 'Ormeaux'],
  ['They slept in La Borda. La Borda was full.', 'Borda'],
  ['They slept in El Travon. El Travon was full.', 'Travon'],
  ['They slept at Los Ardenos. Los Ardenos was full.', 'Ardenos'],
  ['They slept in Al Sorif. Al Sorif was full.', 'Sorif'],
])('an article of another language is no given name by itself: %s', (text, words) => {
  expect(kindsOf(text, words)).not.toContain('person');
});

test('somebody of that given name is a person by what stands beside it', () => {
  expect(kindsOf('They asked Les Ormeaux, 43, about it.', 'Ormeaux')).toEqual(['person']);
});

test.each([
  'Georgia Treasurer',
  'Virginia Lantern',
  'Kansas Farmhand',
  'Montana Riverside',
  'Indiana Picnic',
])('%s is no person by a given name that is a state as well', (name) => {
  expect(kindsOf(`They read of ${name} again, and of ${name}.`, name)).not.toContain('person');
});

test('who says something is', () => {
  expect(kindsOf('“No,” Georgia Lunn said.', 'Georgia Lunn')).toEqual(['person']);
});
