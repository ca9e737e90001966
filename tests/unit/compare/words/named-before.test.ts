import { expect, test } from 'vitest';
import { findNamedBefore } from '../../../../src/compare/words/named-before.ts';
import { makeArticle, spanOf } from '../../../build/annotated-article.ts';

/** Whom the words name right before the first of these verbs; names are the words with a capital. */
function find(text: string): string[] {
  const names = Array.from(text.matchAll(/\p{Lu}\p{Ll}+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    entity: word,
  }));
  return findNamedBefore(spanOf(text, 'closed').start, makeArticle({ text, names }));
}

test.each([
  ['Stone closed the quay.', ['Stone']],
  ['Stone has also closed the quay.', ['Stone']],
  ['Stone had formally closed the quay.', ['Stone']],
  ['Stone has since closed the quay.', []],
  ['Stone then later swiftly closed the quay.', []],
  ['Stone was closed.', []],
  ['Stone, closed since May, stood empty.', []],
  ['closed by Stone', []],
  ['Bo told Stone closed quays are cheap.', ['Stone']],
  ['the office in Tern closed', []],
  ['the office in the Tern closed', []],
  ['the office near Tern closed', []],
  ['Bo and Tern closed the quay', []],
  ['the within Tern closed', ['Tern']],
])('%s', (text, expected) => expect(find(text)).toEqual(expected));

test('no verb has nobody before it', () => {
  expect(findNamedBefore(undefined, makeArticle({ text: 'Stone closed it.' }))).toEqual([]);
});

test('a name that ends where the verb begins stands before it, one that reaches into it does not', () => {
  const text = 'Stone closed it.';
  const name = (start: number, end: number, entity: string) => ({ start, end, entity });
  const of = (...names: ReturnType<typeof name>[]) => findNamedBefore(6, makeArticle({ text, names }));
  expect(of(name(0, 5, 'stone'))).toEqual(['stone']);
  expect(of(name(0, 5, 'stone'), name(4, 7, 'other'))).toEqual(['stone']);
});
