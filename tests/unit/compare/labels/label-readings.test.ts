import { expect, test } from 'vitest';
import { createLabelReader } from '../../../../src/compare/labels/label-readings.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import type { Entity } from '../../../../src/model/article.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

const VELDE: Entity = {
  id: 'velde',
  kind: 'person',
  label: 'Ada Velde',
  names: [{ text: 'Velde', article: 'a', count: 1, first: 0 }],
};

/** The words before the last sentence of a text as the heading of a claim of several articles. */
function beforeOf(text: string): string | undefined {
  const article = makeArticle({ id: 'a', text, names: [{ ...spanOf(text, 'Velde'), entity: 'velde' }] });
  const { toLabel } = createLabelReader(toStoryArticles([article]), [VELDE], () => 0);
  const own = article.sentences.at(-1);
  return own && toLabel(makePassage(article, sliceSpan(text, own))).before?.exact;
}

test.each([
  'Velde broke a rope. She asked bakers for more. Pilots turned down the request.',
  'Velde broke a rope. Her crew hoped for more. Pilots laughed off the suggestion.',
  'Velde broke a rope. But she called it old. Pilots denied the charge.',
  'Velde broke a rope. Then she sold crates. Pilots looked into the incident.',
  'Velde broke a rope. And her boat sank. Pilots backed the claim.',
])('before a heading stands no “she” of nobody, where the words before that name her: %s', (text) => {
  expect(beforeOf(text)).toMatch(/^Velde broke a rope\./u);
});

test('one sentence that names her is enough', () => {
  const text = 'Fog lay on the bay. Velde asked bakers for more. Pilots turned down the request.';
  expect(beforeOf(text)).toBe('Velde asked bakers for more.');
});
