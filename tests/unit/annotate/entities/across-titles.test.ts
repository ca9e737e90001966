import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** How often each article of a story names an entity, “a: FBI ×2”. */
function countsOf(label: string, ...texts: string[]): string[] {
  const articles = texts.map((text, index) => makeArticle({ id: 'abc'.charAt(index), text }));
  const entity = annotateStory(articles, { date: null }).entities.find((one) => one.label === label);
  return (entity?.names ?? []).map(({ article, text, count }) => `${article}: ${text} ×${count}`);
}

test.each([
  ['HWU', 'They asked the HWU. They met HWU Director Ada Cole.', ['a: HWU ×2']],
  [
    'Harbour Council',
    'They asked the Harbour Council. A Harbour Council spokeswoman, Ada Cole, and Harbour Council Director Jon Lunn left.',
    ['a: Harbour Council ×3'],
  ],
  ['U.S.', 'They left for the U.S. and met U.S. Secretary Ada Cole.', ['a: U.S. ×2']],
  [
    'HWU',
    'They asked the HWU. The then-HWU Director Ada Cole and ex-HWU Director Jon Lunn left.',
    ['a: HWU ×3'],
  ],
  ['Norway', 'They asked Norway. They met then-Norway coach Ada Cole.', ['a: Norway ×2']],
  [
    'National Security Agency',
    'They asked the National Security Agency. They met former NSA Director Ada Cole.',
    ['a: National Security Agency ×1', 'a: NSA ×1'],
  ],
  ['Norway', 'They left for Norway and met former Norway coach Ada Cole.', ['a: Norway ×2']],
  [
    'Jon Lunn',
    'They asked Jon Lunn. They met former Lunn campaign adviser Ada Cole.',
    ['a: Jon Lunn ×1', 'a: Lunn campaign ×1'],
  ],
])('%s inside the title of a person is counted: “%s”', (label, text, counts) => {
  expect(countsOf(label, text)).toEqual(counts);
});

test('a name that one article has in a title only is named there', () => {
  expect(countsOf('HWU', 'They asked the HWU.', 'They met HWU Director Ada Cole.')).toEqual([
    'a: HWU ×1',
    'b: HWU ×1',
  ]);
});

test.each([
  ['Marrow', 'They slept in Marrow near Marrow.', 'They met Marrow Harbour Council Director Ada Cole.'],
  ['House', 'They asked the House.', 'They met White House Secretary Ada Cole.'],
])('%s is not counted where a longer name goes on in the title: “%s”, “%s”', (label, naming, titled) => {
  expect(countsOf(label, naming, titled).some((count) => count.startsWith('b'))).toBe(false);
});
