import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** How often each article of a story writes each form of an entity, “a HWU ×2”. */
function countsOf(label: string, ...texts: string[]): string[] {
  const articles = texts.map((text, index) => makeArticle({ id: 'abc'.charAt(index), text }));
  const entity = annotateStory(articles, { date: null }).entities.find((one) => one.label === label);
  return (entity?.names ?? []).map(({ article, text, count }) => `${article} ${text} ×${count}`).sort();
}

test.each([
  'They asked the HWU. The then-HWU director agreed.',
  'They asked the HWU. The ex-HWU pilots agreed.',
  'They asked the HWU. The House HWU met.',
  'They asked the HWU. The Norway HWU pilot left.',
  'They asked the HWU. The ferries of the HWU & ORL sank.',
])('letters are counted wherever they stand alone: %s', (text) => {
  expect(countsOf('HWU', text)).toEqual(['a HWU ×2']);
});

test.each([
  'They asked the HWU. The HWU Academy slept.',
  'They asked the HWU. “Read @HWU now,” they wrote.',
  'They asked the HWU. They slept at Lottle HWU yard.',
  'They asked the HWU. A hwu is a fish.',
  'They asked the HWU. They paid the HWUX.',
])('not inside other names: %s', (text) => {
  expect(countsOf('HWU', text)).toEqual(['a HWU ×1']);
});
