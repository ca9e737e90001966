import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import OpenClaims from '../../../src/components/story/OpenClaims.astro';
import { toOpenClaims } from '../../../src/view/story/open-claims.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../build/comparison.ts';

const container = await AstroContainer.create();
const here = makeArticle('one', ['Geese slept on the pond.']);
const there = makeArticle('two', ['The pond had geese on it.']);
const asleep = makeClaim([makePassage(here, 'Geese slept on the pond.')], { id: 'geese', of: 2 });
const near = { article: there.id, ...makeSpan(there, 'The pond had geese on it.') };
const [claim] = toOpenClaims(
  makeComparison([here, there], {
    claims: [
      {
        ...asleep,
        coverage: { ...asleep.coverage, kind: 'perhaps-elsewhere', perhaps: [there.id] },
        possiblyRelated: [{ ...near, exact: 'The pond had geese on it.', score: 0.7, shown: true }],
      },
    ],
  }),
);
if (claim === undefined) throw new Error('the claim is not left open');

const render = (count: number, isMost: boolean): Promise<string> =>
  container.renderToString(OpenClaims, {
    props: { story: 'pond', claims: Array.from({ length: count }, () => claim), isMost },
  });

const summaryOf = (html = ''): string | null => /<summary[^>]*>(.*?)<\/summary>/u.exec(html)?.[1] ?? null;

test.each([
  [1, 1, null],
  [3, 3, null],
  [4, 3, '1 more'],
  [9, 3, '6 more'],
  [50, 3, '37 more'],
])(
  'of %i claims left open, more than are counted in several articles, the first %i are read at once',
  async (count, first, more) => {
    const html = await render(count, true);
    const [shown = '', folded] = html.split('<details');
    expect(shown.split('<li').length - 1).toBe(first);
    expect(summaryOf(folded)).toBe(more);
    expect(html.includes('All claims of this story')).toBe(count > 40);
  },
);

test('of fewer than are counted none is', async () => {
  const [shown = '', folded] = (await render(5, false)).split('<details');
  expect(shown.includes('<li')).toBe(false);
  expect(summaryOf(folded)).toContain('5 claims left open');
});

test('none are no list', async () => {
  expect((await render(0, true)).includes('left open')).toBe(false);
});
