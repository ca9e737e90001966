import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** How an article names each person, place and thing. */
const namesIn = (text: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null }).entities.map(
    ({ label, names }) => `${label}: ${names.map((name) => name.text).join(' | ')}`,
  );

test.each([
  [
    'President Lin Ha-bo spoke on Monday. Lin Da-mo, a spokesman, left. Lin, who took office in May, said no.',
    ['Lin Ha-bo: President Lin Ha-bo', 'Lin Da-mo: Lin Da-mo'],
  ],
  [
    'President Rho Ha-bo spoke on Monday. Rho Da-mo, a pilot, left. A Rho aide came, and Rho said no.',
    ['Rho Ha-bo: President Rho Ha-bo', 'Rho Da-mo: Rho Da-mo'],
  ],
])('a family name in front that two people have, said alone, is nobody’s: %s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('with the title of one of them, or for one whom the article names more often, it is his', () => {
  expect(namesIn('President Lin Ha-bo spoke. Lin Da-mo, a spokesman, left. President Lin said no.')).toEqual([
    'Lin Ha-bo: President Lin Ha-bo | President Lin',
    'Lin Da-mo: Lin Da-mo',
  ]);
  expect(
    namesIn('President Lin Ha-bo spoke. Lin Da-mo, a spokesman, left. Lin Ha-bo sat down. Lin said no.'),
  ).toEqual(['Lin Ha-bo: President Lin Ha-bo | Lin Ha-bo | Lin', 'Lin Da-mo: Lin Da-mo']);
});
