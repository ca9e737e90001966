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
  ['Ostrel Island', 'They slept on Ostrel Island.', 'They slept on Osstrel Island.'],
  ['Vandelhoffer', 'They met Ms. Vandelhoffer.', 'They met Ms. Vandlehofer.'],
  ['HWU', 'They asked the HWU about it. The HWU left.', 'A Harbour Watch Umbrella was sold.'],
  ['Senate', 'The Senate met.', 'They asked Oska Senate member Ada Lunn.'],
  ['United States', 'They left the United States.', 'The American Harbour Society met.'],
  ['D.C.', 'They left D.C. on Friday.', 'She wrote for the Washington Post.'],
  ['HWU', 'They asked the HWU about it. The HWU left.', 'An HWU-Quay Street Post poll fell.'],
])('nothing is said of %s where its words may stand in another form: %s / %s', (label, one, other) => {
  expect(whyOf(label, one, other)).toBe('part');
});

test.each([
  ['Ostrel Island', 'They slept on Ostrel Island.', 'They slept on Mastrel Island.'],
  ['Vandelhoffer', 'They met Ms. Vandelhoffer.', 'They met Ms. Vandermeer.'],
  ['HWU', 'They asked the HWU about it. The HWU left.', 'A Harbour Watch Light was sold.'],
  ['Austria', 'They slept in Austria.', 'They slept in Australia.'],
])('%s is not named where other words stand: %s / %s', (label, one, other) => {
  expect(whyOf(label, one, other)).toBeUndefined();
});

test('an adjective of a country names it where it is no part of a name', () => {
  expect(whyOf('United States', 'They left the United States.', 'The American pilots met.')).toBe(
    'adjective',
  );
});
