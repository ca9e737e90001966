import { expect, test } from 'vitest';
import { isExactFigureKey, makeExcerpts } from '../../../../src/align/units/excerpts.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

const TEXT = 'Okafor sold the quay. The quay was sold.';

const wholeOf = (text: string) => ({ start: 0, end: text.length });

test('a span is read once', () => {
  const excerpts = makeExcerpts([makeArticle({ text: TEXT })]);
  const first = excerpts.of(0, spanOf(TEXT, 'The quay was sold.'));
  expect(first.words.map((word) => word.form)).toEqual(['the', 'quay', 'was', 'sold']);
  expect(excerpts.of(0, spanOf(TEXT, 'The quay was sold.'))).toBe(first);
});

test('words and runs of letters have one id in all articles', () => {
  const excerpts = makeExcerpts([makeArticle({ text: TEXT }), makeArticle({ id: 'b', text: 'The quay.' })]);
  const [a, b] = [excerpts.of(0, wholeOf(TEXT)), excerpts.of(1, wholeOf('The quay.'))];
  expect([...b.forms].every((id) => a.forms.includes(id))).toBe(true);
  expect([...b.grams.ids].every((id) => a.grams.ids.includes(id))).toBe(true);
  expect(excerpts.gramCount()).toBe(a.grams.ids.length);
});

test('the letters of a known name count half', () => {
  const text = 'Okafor';
  const name = { ...wholeOf(text), entity: 'okafor' };
  const plain = makeExcerpts([makeArticle({ text })]).of(0, wholeOf(text));
  const named = makeExcerpts([makeArticle({ text, names: [name] })]).of(0, wholeOf(text));
  expect(named.marks).toEqual([{ ...wholeOf(text), key: '@okafor', kind: 'name' }]);
  expect([...named.grams.weights]).toEqual([...plain.grams.weights].map((count) => count / 2));
});

test.each([
  ['$3', true],
  ['=99', false],
  ['=100', true],
  ['=1899', true],
  ['=1900', false],
  ['=2100', false],
  ['=2101', true],
  ['~2031', false],
  ['@2500', false],
])('%s tells by itself that two sentences are of one thing: %s', (key, expected) => {
  expect(isExactFigureKey(key)).toBe(expected);
});
