import { expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Sentences in which nobody is cited for anything. */
test.each([
  'The quay was opened and the firm was promoted.',
  'Videos posted on social media showed that the quay was empty.',
  'It promises to be a hard winter.',
  'The boat crossed a creek called Long Run.',
  'People who claim money wait for months.',
  'He found the quay.',
  'The firm released a boat.',
  'The office’s earlier claim fell flat.',
  'A reported fire was out by noon.',
  'The said boat was sold.',
])('“%s” cites nobody', (text) => {
  const { attributions } = annotateArticle(makeArticle({ text }), { date: null });
  expect(attributions.filter(({ voice }) => voice !== 'own')).toEqual([]);
});
