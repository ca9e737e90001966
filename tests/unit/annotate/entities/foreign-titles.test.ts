import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The names of people of a story of one article, with the forms of each. */
const peopleOf = (text: string): string[][] =>
  annotateStory([makeArticle({ text })], { date: null })
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ names }) => names.map((name) => name.text).sort());

test.each([
  ['Ida Brolet and Jon Brolet own the mill. Mme Brolet spoke.', 'Mme Brolet'],
  ['Ida Starnitz and Jon Starnitz own the mill. Frau Starnitz spoke.', 'Frau Starnitz'],
  ['Ida Colvera and Jon Colvera own the mill. Señora Colvera spoke.', 'Señora Colvera'],
  ['Ida Bandrini and Jon Bandrini own the mill. Signora Bandrini spoke.', 'Signora Bandrini'],
  ['Ida Verhoof and Jon Verhoof own the mill. Mevrouw Verhoof spoke.', 'Mevrouw Verhoof'],
])('a woman’s title of another language is no man’s: %s', (text, form) => {
  expect(
    peopleOf(text)
      .find((forms) => forms.includes(form))
      ?.join(),
  ).toContain('Ida ');
});

test.each([
  ['Ida Brolet and Jon Brolet own the mill. Monsieur Brolet spoke.', 'Monsieur Brolet'],
  ['Ida Starnitz and Jon Starnitz own the mill. Herr Starnitz spoke.', 'Herr Starnitz'],
  ['Ida Colvera and Jon Colvera own the mill. Señor Colvera spoke.', 'Señor Colvera'],
  ['Ida Bandrini and Jon Bandrini own the mill. Signor Bandrini spoke.', 'Signor Bandrini'],
  ['Ida Verhoof and Jon Verhoof own the mill. Meneer Verhoof spoke.', 'Meneer Verhoof'],
])('nor a man’s a woman’s: %s', (text, form) => {
  expect(
    peopleOf(text)
      .find((forms) => forms.includes(form))
      ?.join(),
  ).toContain('Jon ');
});
