import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The forms of all names of one article with their counts, “+” where they may stand there more often. */
function countsOf(text: string, ...beside: string[]): string[] {
  const article =
    beside.length === 0
      ? makeArticle({ id: 'a', text })
      : makeArticle({
          id: 'a',
          text: [text, ...beside].join('\n'),
          kinds: ['paragraph', ...beside.map(() => 'furniture' as const)],
        });
  return annotateStory([article], { date: null }).entities.flatMap(({ names }) =>
    names.map((name) => `${name.text} ${name.count}${name.atLeast === true ? '+' : ''}`),
  );
}

test('a form is counted where it stands as whole words outside longer names of the list', () => {
  expect(
    countsOf('HWU Director Ada Lunnick left. They asked the HWU, and the HWU’s aides left Lunnick.'),
  ).toEqual(['HWU Director Ada Lunnick 1', 'Lunnick 1', 'HWU 2']);
});

test('a name that stands only inside the title of somebody is not listed', () => {
  expect(countsOf('HWU Director Ada Lunnick left.')).toEqual(['HWU Director Ada Lunnick 1']);
});

test('a name with a hyphen after it counts, as a search finds it', () => {
  expect(countsOf('They asked Ada Lunnick. Then Lunnick signed the Lunnick-Brandl pact.')).toContain(
    'Lunnick 2',
  );
});

test('a short form with a capital at the start of a sentence is one form with the other', () => {
  expect(
    countsOf('They asked the Department of Harbours. The Department said no. Then the Department slept.'),
  ).toEqual(['Department of Harbours 1', 'The Department 2']);
});

test.each([
  ['a caption has it too', ['They asked Ada Lunnick. Then Lunnick left.', 'Lunnick at the quay']],
  [
    'a heading has it in capitals',
    ['They asked Ada Lunnick. Then Lunnick left, and LUNNICK IS GONE, they read.'],
  ],
])('where %s, the count is the lower one and says so', (_, [text = '', ...beside]) => {
  expect(countsOf(text, ...beside)).toContain('Lunnick 1+');
});

test.each([
  'They asked the HWU. They saw the quay. | HWU Photo',
  'They asked the HWU. They saw the quay. Jo Brandl/HWU',
  'They asked the HWU. OLDPORT (HWU) – It rained.',
])('who took a picture or sent the text is not counted: “%s”', (text) => {
  expect(countsOf(text).find((one) => one.startsWith('HWU'))).toBe('HWU 1+');
});

test('letters are no form of somebody whose name has them in small', () => {
  expect(
    countsOf('President Lin Jo Un left. They asked the UN about Un.').filter((one) => one.startsWith('UN')),
  ).toEqual([]);
});

test('a word before a place makes no other place of it', () => {
  expect(countsOf('They slept in Independent Ohio, and left Northern Ohio.')).toEqual(['Ohio 1+']);
});
