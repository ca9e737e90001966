import { expect, test } from 'vitest';
import { findOtherOccasions } from '../../../src/align/occasions.ts';
import type { AnnotatedArticle, Entity } from '../../../src/model/article.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

const LONG = 'The crews worked on. '.repeat(9).trim();

const ENTITIES: readonly Entity[] = [{ id: 'marlow', kind: 'place', label: 'Marlow', names: [] }];

const withDay = (id: string, day: string): AnnotatedArticle => {
  const text = `It began on a day in May. ${LONG}`;
  return makeArticle({ id, text, timeframes: [{ ...spanOf(text, 'on a day in May'), from: day, to: day }] });
};
const withWeekday = (id: string): AnnotatedArticle => {
  const text = `It began in Marlow on Tuesday after 30 days. ${LONG}`;
  return makeArticle({
    id,
    text,
    timeframes: [spanOf(text, 'on Tuesday')],
    figures: [{ ...spanOf(text, '30 days'), value: 30, unit: 'day' }],
    names: [{ ...spanOf(text, 'Marlow'), entity: 'marlow' }],
  });
};
const withoutDay = (id: string): AnnotatedArticle => makeArticle({ id, text: LONG });

const find = (...articles: AnnotatedArticle[]): string[] => findOtherOccasions(articles, ENTITIES);

test('an article of another day that shares no figure or quotation with the rest may report another occasion', () => {
  const [a, b] = [withDay('a', '2031-05-06'), withDay('b', '2031-05-06')];
  expect(find(a, b, withDay('c', '2031-07-01'))).toEqual(['c']);
});

test('to share little is not enough: an article without a day, or of a day in the same week, is not set apart', () => {
  const [a, b] = [withDay('a', '2031-05-06'), withDay('b', '2031-05-06')];
  expect(find(a, b, withoutDay('c'))).toEqual([]);
  expect(find(a, b, withDay('c', '2031-05-09'))).toEqual([]);
});

test('an article that names neither the weekday nor the place of all the others may report another occasion', () => {
  const rest = ['a', 'b', 'c'].map((id) => withWeekday(id));
  expect(find(...rest, withoutDay('d'))).toEqual(['d']);
  expect(find(...rest, withWeekday('d'))).toEqual([]);
});

test('of two articles the second may report another occasion, where it gives another day', () => {
  expect(find(withDay('a', '2031-05-06'), withDay('b', '2031-07-01'))).toEqual(['b']);
  expect(find(withDay('a', '2031-05-06'), withoutDay('b'))).toEqual([]);
});

test('articles that share nothing at all cannot tell, nor a short one', () => {
  expect(find(withoutDay('a'), withoutDay('b'), withoutDay('c'))).toEqual([]);
  const text = 'It began on 1 July.';
  const days = [{ ...spanOf(text, 'on 1 July'), from: '2031-07-01', to: '2031-07-01' }];
  const short = makeArticle({ id: 'c', text, timeframes: days });
  expect(find(withDay('a', '2031-05-06'), withDay('b', '2031-05-06'), short)).toEqual([]);
});
