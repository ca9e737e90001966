import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The names of some articles, each with its forms. */
const namesIn = (...texts: readonly string[]): string[][] =>
  annotateStory(
    texts.map((text, index) => makeArticle({ id: `a${index}`, text })),
    { date: null },
  ).entities.map(({ names }) => [...new Set(names.map((name) => name.text))].sort());

test.each([
  ['The Harbour Department shut the pier.', 'The Harbour Dept shut it.'],
  ['The New Lunn Times wrote so.', 'The NL Times wrote so.'],
  ['The Florida Tribune wrote so.', 'The Fla Tribune wrote so.'],
  ['The Tornic Corporation shut the pier.', 'The Tornic Corp. shut it.'],
])('a name with one word shortened is the same: %s / %s', (long, short) => {
  expect(namesIn(long, short)).toHaveLength(1);
});

test.each([
  ['The Harbour Department shut the pier.', 'The Harbour Post shut it.'],
  ['The Tornic Board shut the pier.', 'The Tornic Bureau shut it.'],
  ['The New Lunn Times and the Near Lunn Times wrote so.', 'The NL Times wrote so.'],
])('names that may be two are not joined: %s / %s', (one, other) => {
  expect(namesIn(one, other).length).toBeGreaterThan(1);
});

test.each([
  ['The ex-New Oska City mayor spoke.', 'Oska City'],
  ['They asked the Oska Center for Tides and Justice.', 'Oska Center for Tides'],
  ['They read a Harbour Post-Lilt School survey.', 'Harbour Post-Lilt School'],
  ['They met in Oldwick, Fla., on Friday.', 'Fla.'],
])('a piece of a name is none: %s', (text, piece) => {
  expect(namesIn(text).flat()).not.toContain(piece);
});

test('letters of a state are shown where another article writes the state out', () => {
  expect(
    namesIn('They met in Oldwick, Fla., on Friday.', 'They met in Florida.').map((forms) => forms.join(', ')),
  ).toContain('Fla., Florida');
});
