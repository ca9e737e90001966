import { expect, test } from 'vitest';
import type { Comparison } from '../../../../src/model/comparison.ts';
import { toSharedWordingView } from '../../../../src/view/pair/shared-wording.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';

const RUN = 'the old ferry sank off the eastern quay of Oskarby';
const [a, b] = ['a', 'b'].map((id) => makeArticle(id, [`Pilots say that ${RUN} on Monday.`, 'Gulls flew.']));

/** Two articles that share a run of words, of which some words are published. */
function view(published: string, ratio = 0.4) {
  if (a === undefined || b === undefined) throw new Error('no article');
  const start = a.text.value?.indexOf(RUN) ?? 0;
  const run = { aStart: start, aEnd: start + RUN.length, bStart: start, bEnd: start + RUN.length };
  const passages = [a, b].map((article) => makePassage(article, published));
  const articles = [a, b].map((article) => {
    const { value: _, ...text } = article.text;
    return { ...article, publish: 'passages' as const, text };
  });
  const sharedWording: Comparison['sharedWording'] = [
    { a: 'a', b: 'b', ratio, runs: ratio === 0 ? [] : [run] },
  ];
  const { shared, hasWithheld } = toSharedWordingView(
    makeComparison(articles, { claims: [makeClaim(passages, { of: 2 })], sharedWording }),
  );
  return { runs: shared.map(({ runs }) => runs.map(({ a: one }) => one.words)), hasWithheld };
}

test('a run that two articles share is given in their words where these are published', () => {
  expect(view(`Pilots say that ${RUN} on Monday.`)).toEqual({ runs: [[RUN]], hasWithheld: false });
});

test('where they are not it is known that there are such', () => {
  expect(view('Gulls flew.')).toEqual({ runs: [], hasWithheld: true });
  expect(view('Gulls flew.', 0)).toEqual({ runs: [], hasWithheld: false });
});
