import { expect, test } from 'vitest';
import { toPassage } from '../../../src/align/passages.ts';
import { makeArticle, spanOf } from '../../build/annotated-article.ts';

/** Length of the text around a passage. */
const AROUND = 32;

const text = `The ferry sank at dawn near the old pier. Nobody was hurt, 🚢 and the crew rowed ashore at noon.`;
const article = makeArticle({ text });

test('a passage has its words, what stands around them and its sentence', () => {
  const passage = toPassage(article, spanOf(text, 'Nobody was hurt'));
  expect(passage).toMatchObject({ exact: 'Nobody was hurt', sentence: 's2', article: 'a' });
  expect(passage.prefix).toHaveLength(AROUND);
  expect(text).toContain(passage.prefix + passage.exact + passage.suffix);
});

test('what stands around it never ends in half a character', () => {
  const at = text.indexOf('🚢');
  const start = at + 1 - AROUND;
  expect(toPassage(article, { start: start - 4, end: start }).suffix.isWellFormed()).toBe(true);
});

test('at the borders of the text there is less around it', () => {
  expect(toPassage(article, { start: 0, end: text.length })).toMatchObject({ prefix: '', suffix: '' });
});

test('a span outside of all sentences is a bug', () => {
  expect(() => toPassage(makeArticle({ text: '' }), { start: 0, end: 0 })).toThrow('this is a bug');
});
