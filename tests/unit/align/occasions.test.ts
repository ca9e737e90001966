import { expect, test } from 'vitest';
import { findOtherOccasions } from '../../../src/align/occasions.ts';
import type { AnnotatedArticle } from '../../../src/model/article.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

const LONG = 'The crews worked on. '.repeat(9).trim();

const withDay = (id: string, to: string): AnnotatedArticle => {
  const text = `It began on Tuesday. ${LONG}`;
  return makeArticle({ id, text, timeframes: [{ ...spanOf(text, 'on Tuesday'), to }] });
};
const withoutDay = (id: string): AnnotatedArticle => makeArticle({ id, text: LONG });

test('an article that shares no day, figure or quotation with the rest may report another occasion', () => {
  expect(
    findOtherOccasions([withDay('a', '2031-05-06'), withDay('b', '2031-05-06'), withoutDay('c')]),
  ).toEqual(['c']);
  expect(
    findOtherOccasions([withDay('a', '2031-05-06'), withDay('b', '2031-05-06'), withDay('c', '2031-07-01')]),
  ).toEqual(['c']);
});

test('two articles cannot tell, nor can articles that share nothing at all, nor a short one', () => {
  expect(findOtherOccasions([withDay('a', '2031-05-06'), withoutDay('b')])).toEqual([]);
  expect(findOtherOccasions([withoutDay('a'), withoutDay('b'), withoutDay('c')])).toEqual([]);
  const short = makeArticle({ id: 'c', text: 'The crews worked on.' });
  expect(findOtherOccasions([withDay('a', '2031-05-06'), withDay('b', '2031-05-06'), short])).toEqual([]);
});
