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
