import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** What is said of an entity in an article that does not name it; undefined where it is said not to be named. */
function whyOf(label: string, ...texts: readonly string[]): string | undefined {
  const { entities } = annotateStory(
    texts.map((text, index) => makeArticle({ id: `a${index}`, text })),
    { date: null },
  );
  const entity = entities.find((one) => one.label === label);
  expect(entity, `${label} among ${entities.map((one) => one.label).join(', ')}`).toBeDefined();
  return entity?.elsewhere?.[0]?.why;
}

test.each([
  ['Oskan Council', 'They asked the Oskan Council.', 'She thanked our Council’s cooks.'],
  ['Water Department', 'They asked the Water Department.', 'A cook left with a Water Assistant.'],
  ['Oskan Navy', 'The Oskan Navy left. They asked the Oskan Navy.', 'They met Navy Capt. Ada Lunn there.'],
  ['West Virginia', 'They slept in West Virginia.', 'They met Ada Lunn (M-W.Va.) there.'],
  ['Oska Union', 'They asked the Oska Union.', 'Pilots of the OU left.'],
  ['GOP', 'They asked the GOP. The GOP left.', 'They met Oska Republicans at the pier.'],
  ['Lantern Guard', 'They asked the Lantern Guard.', 'They met retired Guards of the pier.'],
])('nothing is said of %s where a word or letters of it have a capital: %s / %s', (label, one, other) => {
  expect(whyOf(label, one, other)).toBe('part');
});

test.each([
  ['Oskan Navy', 'They asked the Oskan Navy. The Oskan Navy left.', 'She thanked a cook. Navies sail.'],
  ['Tides Department', 'They asked the Tides Department.', 'Tidal water rose.'],
  ['Oska Union', 'They asked the Oska Union.', 'Pilots of the OL left.'],
  ['Lantern Guard', 'They asked the Lantern Guard.', 'They met retired cooks.'],
  ['Oskan Council', 'They asked the Oskan Council.', 'They met the Tornic Council there.'],
  ['Oska Republican Guild', 'They asked the Oska Republican Guild.', 'They met with Republicans there.'],
  ['West Virginia', 'They slept in West Virginia.', 'They met Ada Lunn (M-Md.) there.'],
])('%s is not named where no word of it has a capital inside a sentence: %s / %s', (label, one, other) => {
  expect(whyOf(label, one, other)).toBeUndefined();
});
