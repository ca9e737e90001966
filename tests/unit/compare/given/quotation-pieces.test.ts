import { expect, test } from 'vitest';
import { withoutRepeated } from '../../../../src/compare/given/matching-words.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

test('a piece that an article quotes at length in another place says nothing of how it quotes the words', () => {
  const text = 'She asked if it was “closed or sold”. “Look whether the quay was closed or sold,” she said.';
  const [piece, whole] = ['closed or sold', 'Look whether the quay was closed or sold'].map((words) =>
    makeQuotation(text, words),
  );
  if (piece === undefined || whole === undefined) throw new Error('two quotations');
  const story = toStoryArticles([makeArticle({ id: 'a', text, quotations: [piece, whole] })]);
  const readings = [piece, whole].map(({ id }, index) => ({
    kind: 'quotation' as const,
    article: 'a',
    passage: 'p1',
    key: ['closed or sold', 'look whether the quay was closed or sold'][index] ?? '',
    ...spanOf(text, 'quay'),
    quotation: id,
  }));
  expect(withoutRepeated(readings, story).map(({ quotation }) => quotation)).toEqual([whole.id]);
  expect(withoutRepeated(readings.slice(1), story)).toHaveLength(1);
});
