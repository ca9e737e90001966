import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What some articles call whom. */
const namesIn = (...texts: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    annotateStory(
      texts.map((text, index) => makeArticle({ id: `a${index}`, text })),
      { date: null },
    ).entities.map(({ label, names }) => [label, names.map((name) => name.text)]),
  );

test('a surname without “Jr.” is not the son’s where an article calls him by it and his father by an office', () => {
  expect(
    namesIn(
      'Otto Lunn Jr. sold the ferry. Lunn Jr. said the pier was sound. Mayor Lunn did not answer. Lunn had been at sea.',
    ),
  ).toEqual({
    'Otto Lunn Jr.': ['Otto Lunn Jr.', 'Lunn Jr.'],
    Lunn: ['Mayor Lunn', 'Lunn'],
  });
});

test('“the younger Mr. Lunn” is the son, and Mayor Lunn is not', () => {
  expect(
    namesIn(
      'Mayor Lunn’s son, Otto Lunn Jr., sold the ferry. The younger Mr. Lunn said so. Mayor Lunn left.',
    ),
  ).toEqual({
    'Otto Lunn Jr.': ['Otto Lunn Jr.', 'Mr. Lunn'],
    Lunn: ['Mayor Lunn'],
  });
});

test('in another article Mayor Lunn stays himself', () => {
  const names = namesIn(
    'Otto Lunn Jr. sold the ferry. Lunn Jr. said the pier was sound. Mayor Lunn did not answer.',
    'Mayor Lunn opened the pier. Otto Lunn Jr. was there, and Lunn Jr. spoke.',
  );
  expect(names.Lunn).toEqual(['Mayor Lunn', 'Mayor Lunn']);
});

test('one who is called “Jr.” once stays one with what he is called without it', () => {
  expect(
    Object.keys(namesIn('Otto Lunn Jr. sold the ferry. Mr. Lunn said so. Lunn had been at sea.')),
  ).toEqual(['Otto Lunn Jr.']);
});
