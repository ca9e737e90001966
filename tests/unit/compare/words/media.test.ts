import { expect, test } from 'vitest';
import { findMedia, MEDIUM_RULES } from '../../../../src/compare/words/media.ts';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';

const mediaOf = (text: string): string[] => {
  const article = makeArticle({ text });
  return findMedia({ start: 0, end: text.length }, article).map(({ where }) => where);
};

test.each(MEDIUM_RULES)('$id: the example says where it was said', ({ where, example }) => {
  expect(mediaOf(example)).toEqual([where]);
});

test.each(MEDIUM_RULES)('$id: the counter-example does not', ({ counter }) => {
  expect(mediaOf(counter)).toEqual([]);
});

test('quoted words say nothing of where they were said', () => {
  const text = 'Ada Stone said: “I wrote it in a letter to the board.”';
  const quotations = [makeQuotation(text, '“I wrote it in a letter to the board.”')];
  expect(findMedia({ start: 0, end: text.length }, makeArticle({ text, quotations }))).toEqual([]);
});

test('a statement can be a post', () => {
  expect(mediaOf('Bo Velde wrote in a post that eels swim.')).toEqual(
    mediaOf('Bo Velde said in a statement that eels swim.'),
  );
});

test('the mark that ends a sentence is no part of whom somebody told', () => {
  const text = '“Eels swim,” Bo Velde told Harbour Radio.';
  const [medium] = findMedia({ start: 0, end: text.length }, makeArticle({ text }));
  expect(medium && text.slice(medium.span.start, medium.span.end)).toBe('told Harbour Radio');
});
