import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The places that some articles name, each with its forms. */
function placesIn(...texts: string[]): string[] {
  const articles = texts.map((text, index) => makeArticle({ id: 'abc'.charAt(index), text }));
  return annotateStory(articles, { date: null })
    .entities.filter(({ kind }) => kind === 'place')
    .map(({ label, names }) => `${label}: ${[...new Set(names.map(({ text }) => text))].join(' | ')}`);
}

test.each([
  [
    ['The mayor of South Sudan came. They left South Sudan, and talks with the South go on in the South.'],
    ['South Sudan: South Sudan | South'],
  ],
  [
    ['They slept in Lisbon and left Lisbon for Lisbon.', 'They slept in Lisboon.'],
    ['Lisbon: Lisbon | Lisboon'],
  ],
])('short and misspelt forms of one place are joined: %s', (texts, expected) => {
  expect(placesIn(...texts)).toEqual(expected);
});

test.each([
  // two places that begin so
  ['They left South Sudan and South Africa. Talks with the South go on in the South.', 'South'],
  // no country
  ['They left South Carolina and South Carolina. Talks with the South go on in the South.', 'South'],
])('the short form of two places, or of no country, stays apart: %s', (text, place) => {
  expect(placesIn(text)).toContain(`${place}: ${place}`);
});

test('an article that does not name the country does not mean it', () => {
  const found = placesIn(
    'They left South Sudan for South Sudan.',
    'They slept in the South. Talks with the South go on.',
  );
  expect(found).toContain('South: South');
});

test('two chambers joined by a hyphen are no name', () => {
  expect(
    annotateStory([makeArticle({ text: 'They asked the House-Senate panel of the town.' })], { date: null })
      .entities,
  ).toEqual([]);
});
