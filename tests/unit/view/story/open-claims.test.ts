import { expect, test } from 'vitest';
import type { Claim } from '../../../../src/model/comparison.ts';
import { toOpenClaims } from '../../../../src/view/story/open-claims.ts';
import { makeArticle, makeClaim, makeComparison, makePassage, makeSpan } from '../../../build/comparison.ts';

const a = makeArticle('one', ['Seals lay on the quay.', 'Rain fell all night.', 'The lamp went out.']);
const b = makeArticle('two', ['On the quay were seals.', 'It rained.', 'Nobody lit the lamp.']);
const c = makeArticle('three', ['A seal was seen.', 'The night was wet.']);

type Near = { article: typeof a; words: string; shown?: boolean; exact?: string };

/** A claim of one sentence of an article, left open in others beside a sentence of each. */
function leaveOpen(id: string, [article, words]: [typeof a, string], ...near: readonly Near[]): Claim {
  const claim = makeClaim([makePassage(article, words)], { id, of: 3 });
  return {
    ...claim,
    coverage: {
      ...claim.coverage,
      kind: 'perhaps-elsewhere',
      perhaps: near.map((one) => one.article.id),
    },
    possiblyRelated: near.map((one) => ({
      article: one.article.id,
      ...makeSpan(one.article, one.words),
      exact: one.exact ?? one.words,
      score: 0.7,
      shown: one.shown ?? true,
    })),
  };
}

const list = (...claims: Claim[]): string[] =>
  toOpenClaims(makeComparison([a, b, c], { claims })).map(
    ({ label, places }) =>
      `${label.text}: ${places.map((one) => `${one.mark.letter} ${one.segments.map(({ text }) => text).join('')}`).join(', ')}`,
  );

test('claims with sentences in more articles come first', () => {
  expect(
    list(
      leaveOpen('rain', [a, 'Rain fell all night.'], { article: b, words: 'It rained.' }),
      leaveOpen(
        'seals',
        [a, 'Seals lay on the quay.'],
        { article: c, words: 'A seal was seen.' },
        { article: b, words: 'On the quay were seals.' },
      ),
    ),
  ).toEqual([
    'Seals lay on the quay.: B On the quay were seals., C A seal was seen.',
    'Rain fell all night.: B It rained.',
  ]);
});

test('two claims that are each other’s sentence are listed once, another sentence beside one of them is not lost', () => {
  const seals = leaveOpen('seals', [a, 'Seals lay on the quay.'], {
    article: b,
    words: 'On the quay were seals.',
  });
  const others = leaveOpen('others', [b, 'On the quay were seals.'], {
    article: a,
    words: 'Seals lay on the quay.',
  });
  expect(list(seals, others)).toEqual(['Seals lay on the quay.: B On the quay were seals.']);
  const third = leaveOpen('third', [b, 'On the quay were seals.'], { article: c, words: 'A seal was seen.' });
  expect(list(seals, third)).toHaveLength(2);
});

test('a sentence that is not near enough, that is not published or that is in an article without the claim is not listed', () => {
  const near = { article: b, words: 'It rained.' };
  expect(list(leaveOpen('rain', [a, 'Rain fell all night.'], { ...near, shown: false }))).toEqual([]);
  expect(list(leaveOpen('rain', [a, 'Rain fell all night.'], { ...near, exact: '' }))).toEqual([]);
  const open = leaveOpen('rain', [a, 'Rain fell all night.'], near);
  expect(list({ ...open, coverage: { ...open.coverage, perhaps: [] } })).toEqual([]);
});

test('a claim of several articles stands in the table and is not listed', () => {
  const open = leaveOpen('rain', [a, 'Rain fell all night.'], { article: b, words: 'It rained.' });
  expect(list({ ...open, coverage: { ...open.coverage, count: 2 } })).toEqual([]);
});
