import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The names that a story of some articles is said to have. */
function namesIn(...texts: readonly string[]): string[] {
  const { entities } = annotateStory(
    texts.map((text, index) => makeArticle({ id: `a${index}`, text })),
    { date: null },
  );
  return entities.flatMap(({ names }) => names.map(({ text }) => text));
}

test.each([
  ['Tide Committee', 'They asked the Tide Committee.', 'The Harbour Tide Committee met.'],
  ['Soup Commission', 'They asked the Soup Commission.', 'The Tornic Soup Commission met.'],
  ['Lantern Act', 'They read the Lantern Act.', 'They read the Fair Lantern Act.'],
  ['Pilots Agency', 'They asked the Pilots Agency. The Marrow Pilots Agency met.', 'It rained.'],
  ['Ferry Foundation', 'They asked the Ferry Foundation.', 'The Lilt Ferry Foundation met.'],
])('%s is no row beside a name that ends so: %s / %s', (name, ...texts) => {
  expect(namesIn(...texts)).not.toContain(name);
});

test.each([
  ['Tide Committee', 'They asked the Tide Committee.', 'The Harbour Tides met.'],
  [
    'Tide Committee',
    'They asked the Tide Committee. The Harbour Tide Committee met.',
    'The Tide Committee left.',
  ],
  ['Lantern Party', 'They asked the Lantern Party.', 'The Tornic Lantern Party met.'],
])('%s is a row: %s / %s', (name, ...texts) => {
  expect(namesIn(...texts)).toContain(name);
});

test.each([
  ['They slept in Washington, D.C., on Friday.'],
  ['Pilots of Washington, D.C., left.'],
  ['“We left Washington, D.C.,” she said.'],
  ['A cook in Washington, D.C. won.'],
  ['They met in Washington, DC, on Friday.'],
])('a town and its district are one name: %s', (text) => {
  const names = namesIn(text);
  expect(names).toContain('Washington');
  expect(names.filter((name) => /^D\.?C/u.test(name))).toEqual([]);
});

test.each([
  ['Oldport Post. All rights kept.', 'part'],
  ['Write to the Oldport Lantern, Pier 4.', 'part'],
  ['© Oldport Herald', 'part'],
  ['Printed by Oldport Press', 'part'],
  ['More from the Oldport Gazette', 'part'],
  ['A pier of Oldport', 'beside'],
])('a town in the name of a paper beside the text is not said to be beside it: %s', (line, why) => {
  const { entities } = annotateStory(
    [
      makeArticle({ id: 'a', text: 'They slept in Oldport. In Oldport it rained.' }),
      makeArticle({ id: 'b', text: `A pilot left.\n${line}`, kinds: ['paragraph', 'furniture'] }),
    ],
    { date: null },
  );
  expect(entities.find(({ label }) => label === 'Oldport')?.elsewhere?.[0]?.why).toBe(why);
});
