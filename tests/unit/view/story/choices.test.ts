import { expect, test } from 'vitest';
import { listLeftOut, toChoiceView } from '../../../../src/view/story/choices.ts';
import { makeArticle, makeComparison } from '../../../build/comparison.ts';

const makeStory = (count: number) =>
  makeComparison(Array.from({ length: count }, (_, index) => makeArticle(`n${index}`, ['Rain fell.'])));

test.each([
  [2, 0],
  [3, 3],
  [5, 25],
  [6, 6],
  [12, 12],
  [13, 0],
])('a story of %i articles has %i pages without some of them', (count, pages) => {
  expect(listLeftOut(makeStory(count))).toHaveLength(pages);
});

test('every way leads to a page that is built, or back to the whole story', () => {
  const story = makeStory(4);
  const built = new Set(listLeftOut(story).map((ids) => `/stories/harbour/without/${ids.join('/')}/`));
  for (const out of [[], ...listLeftOut(story)]) {
    const { leave, restore } = toChoiceView(story, out);
    for (const { href } of [...leave, ...restore])
      expect(href === '/stories/harbour/' || built.has(href)).toBe(true);
    expect(restore.map(({ article }) => article.id)).toEqual(out);
  }
});

test('an article keeps its letter’s colour where others are left out', () => {
  const story = makeStory(4);
  const left = { ...story, articles: story.articles.slice(2) };
  expect(toChoiceView(left, []).leave).toEqual([]);
  expect(toChoiceView(story, []).leave[2]?.article).toMatchObject({ letter: 'C', colour: 2 });
});
