import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/annotate/quotations/quotations.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** Marks that open and close no words of anybody. */
test.each([
  'The sailors’ boat and the mayor’s house burned.',
  'It was 6\' 2" high and 5′ 7″ wide.',
  'In the ’90s rock ’n’ roll was loud.',
  'O’Neill’s sister’s boat sank.',
])('no quotation stands in “%s”', (text) => {
  expect(findQuotations(makeArticle({ text }))).toEqual([]);
});
