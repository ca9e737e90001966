import { describe, expect, test } from 'vitest';
import { toArticlePairs, toPairChoices } from '../../../../src/view/pair/pair-choices.ts';
import { type ParallelItem, toParallelView } from '../../../../src/view/pair/parallel.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';

const a = makeArticle('one', ['Alpha burns.', 'Beta waits.', 'Gamma sleeps.']);
const b = makeArticle('two', ['Gamma sleeps now.', 'Alpha burns.', 'Delta left.', 'Beta waits.']);
const claim = (left: string, right: string, id: string) =>
  makeClaim([makePassage(a, left), makePassage(b, right)], { id, of: 2 });
const comparison = makeComparison([a, b], {
  claims: [
    claim('Alpha burns.', 'Alpha burns.', 'c1'),
    claim('Beta waits.', 'Beta waits.', 'c2'),
    claim('Gamma sleeps.', 'Gamma sleeps now.', 'c3'),
  ],
});
const view = toParallelView(comparison, { left: 'one', right: 'two' });
const words = (items: readonly ParallelItem[]) =>
  items.map((item) =>
    item.kind === 'stub' ? `(${item.words.text})` : item.segments.map(({ text }) => text).join(''),
  );

describe('two articles in parallel', () => {
  test('rows follow the left article; sentences without a counterpart stand in their place', () => {
    expect(view.rows.map((row) => [row.kind, words(row.left), words(row.right)])).toEqual([
      ['apart', [], ['(Gamma sleeps now.)']],
      ['pair', ['Alpha burns.'], ['Alpha burns.']],
      ['apart', [], ['Delta left.']],
      ['pair', ['Beta waits.'], ['Beta waits.']],
      ['pair', ['Gamma sleeps.'], ['Gamma sleeps now.']],
    ]);
  });

  test('a pair that breaks the order says where it stands, and its place says where it is shown', () => {
    const moved = view.rows.find((row) => row.kind === 'pair' && row.movedTo !== null);
    expect(moved).toMatchObject({ movedTo: { place: 'paragraph 1 of 4', id: 's1' } });
    expect(view.rows[0]?.right[0]).toMatchObject({
      kind: 'stub',
      beside: 'paragraph 3 of 3',
      besideId: 's3',
    });
  });

  test('every sentence of both articles is set once', () => {
    const set = view.rows
      .flatMap(({ left, right }) => [...left, ...right])
      .filter(({ kind }) => kind === 'sentence');
    expect(set).toHaveLength(7);
    expect(view).toMatchObject({ leftPaired: 3, rightPaired: 3, leftCount: 3, rightCount: 4, movedCount: 1 });
  });

  test('word differences are marked in the article’s own offsets', () => {
    const marked = view.rows
      .flatMap(({ right }) => right)
      .flatMap((item) => (item.kind === 'sentence' ? item.segments : []))
      .filter(({ marks }) => marks.length > 0);
    expect(marked).toMatchObject([{ text: 'now', start: 13, end: 16, marks: [{ kind: 'changed' }] }]);
  });
});

describe('which articles have a page in parallel', () => {
  const many = Array.from({ length: 13 }, (_, index) => makeArticle(`x${index}`, ['Alpha burns.']));

  test('all pairs up to twelve articles', () => {
    expect(toArticlePairs(makeComparison(many.slice(0, 12)))).toHaveLength(66);
  });

  test('above that only pairs with at least three claims in common', () => {
    const [first, second] = many;
    const claims = ['c1', 'c2', 'c3'].map((id) =>
      makeClaim(
        [first, second].flatMap((article) => (article ? [makePassage(article, 'Alpha')] : [])),
        { id, of: 13 },
      ),
    );
    const pairs = toArticlePairs(makeComparison(many, { claims }));
    expect(pairs.map((pair) => [pair.a.id, pair.b.id])).toEqual([['x0', 'x1']]);
    expect(toArticlePairs(makeComparison(many, { claims: claims.slice(1) }))).toEqual([]);
  });

  test('either side can be exchanged in one click, so any pair is two clicks away', () => {
    const story = makeComparison(many.slice(0, 3));
    const choices = toPairChoices(story, toArticlePairs(story), { out: 'x0', stays: 'x1' });
    expect(choices.map(({ article, current, href }) => [article.id, current, href])).toEqual([
      ['x0', true, null],
      ['x2', false, '/stories/harbour/compare/x1/x2/'],
    ]);
  });
});
