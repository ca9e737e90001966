import { describe, expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const namesOf = (text: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null }).entities.map(({ label }) => label);

const formsOf = (text: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null }).entities.flatMap(({ kind, names }) =>
    kind === 'person' ? names.map((name) => name.text) : [],
  );

describe('a piece of a longer name is no name', () => {
  test.each([
    ['She runs the Ferry and Quay Safety Program.', 'Quay Safety Program'],
    ['He chairs the Fishing and the Moorings Committee.', 'Moorings Committee'],
    ['They founded the Dredger Association for Fairness.', 'Dredger Association'],
    ['She left the Museum of Lowland Rope and Canvas in June.', 'Museum of Lowland Rope'],
    ['They voted for the Fairness for Skippers Act.', 'Skippers Act'],
    ['It was the Institute of Tidal Power and Drainage that asked.', 'Institute of Tidal Power'],
  ])('%s', (text, piece) => {
    expect(namesOf(text)).not.toContain(piece);
  });

  test.each([
    ['Wardens and the Moorings Committee met.', 'Moorings Committee'],
    ['They founded the Dredger Association for fairness.', 'Dredger Association'],
    ['She read the Herald and the Quay Times.', 'Quay Times'],
    ['She met Wim Roos of the Dredger Association.', 'Dredger Association'],
  ])('but a whole one beside others is: %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });
});

describe('the title before a name is shown whole or not at all', () => {
  test.each([
    ['They met former Secretary of State Ada Brandt.', 'former Secretary of State Ada Brandt'],
    ['She asked the Lowland Secretary of State Ada Brandt.', 'Lowland Secretary of State Ada Brandt'],
    ['He wrote to interim President Wim Roos.', 'interim President Wim Roos'],
    ['They heard National Alliance for Pilots President Wim Roos.', 'Wim Roos'],
    ['They asked the Council for the Region of Norwich Judge Orrin Vell.', 'Judge Orrin Vell'],
    ['Asked about it, Secretary of State Ada Brandt left.', 'Secretary of State Ada Brandt'],
  ])('%s', (text, form) => {
    expect(formsOf(text)).toContain(form);
  });
});

describe('a kind is published where more speaks for it than for others', () => {
  const kindOf = (text: string, label: string): string | undefined =>
    annotateStory([makeArticle({ text })], { date: null }).entities.find((entity) => entity.label === label)
      ?.kind;

  test.each([
    ['They saw “Peter Roos” twice, a play, and “Peter Roos” again.', 'Peter Roos'],
    ['They signed the 1951 Fishing Convention.', 'Fishing Convention'],
    ['The crowd filled the Dredger Center.', 'Dredger Center'],
    ['They saw Peter Harbour Classics.', 'Peter Harbour Classics'],
    ['They bought the Quay Partnership.', 'Quay Partnership'],
  ])('of a name none: %s', (text, label) => {
    expect([undefined, 'other']).toContain(kindOf(text, label));
  });

  test.each([
    ['They met Peter Roos, a pilot.', 'Peter Roos', 'person'],
    ['The Dredger Center denied it.', 'Dredger Center', 'body'],
    ['She is director of the Dredger Center, a charity.', 'Dredger Center', 'body'],
    ['They asked the Dredger Committee.', 'Dredger Committee', 'body'],
  ])('of a name one: %s', (text, label, kind) => {
    expect(kindOf(text, label)).toBe(kind);
  });
});
