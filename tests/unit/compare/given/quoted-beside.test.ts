import { describe, expect, test } from 'vitest';
import { toApparatus } from '../../../../src/compare/rows/apparatus.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';

/** An article whose every “…” is quoted, also where the last mark is not closed. */
const quoting = (id: string, text: string) =>
  makeArticle({
    id,
    text,
    quotations: [...text.matchAll(/“([^”]+)/gu)].map(([, words = ''], index) => ({
      ...makeQuotation(text, words),
      id: `q${index}`,
    })),
  });

/** The keys of the quotations that articles are said to differ in; the passage of an article ends at “|”. */
function findOtherwise(...texts: string[]): string[][] {
  const articles = texts.map((text, index) => quoting('abcd'.charAt(index), text.replace('|', '')));
  const passages = articles.map((article, index) => makePassage(article, texts[index]?.split('|')[0] ?? ''));
  return toApparatus(passages, toStoryArticles(articles))
    .filter(({ kind, differs }) => kind === 'quotation' && differs)
    .map(({ readings }) => readings.map(({ article, key }) => `${article} ${key}`));
}

describe('quoted words differ', () => {
  test('where two articles quote other words of one utterance', () => {
    expect(findOtherwise('He called it “a rotten old pier”.', 'He called it “a rotten rusty pier”.')).toEqual(
      [['a rotten old pier', 'b rotten rusty pier']],
    );
  });

  test('not where a third quotes words like them in its sentence, beside its passage', () => {
    const [one, other] = ['He called it “a rotten old pier”.', 'He called it “a rotten rusty pier”.'];
    expect(findOtherwise(one, other, 'He spoke of gulls| and of herons.')).toHaveLength(1);
    expect(findOtherwise(one, other, 'He spoke of gulls| and of “a rotten old pier”.')).toEqual([]);
  });

  test('not where a closing mark is missing: nobody knows where the words end', () => {
    expect(findOtherwise('He called it “a rotten old pier”.', 'He called it “a rotten rusty pier')).toEqual(
      [],
    );
  });

  test('with one form for articles that quote the same words, the one a word more', () => {
    const [entry = []] = findOtherwise(
      'Bell saw “grave sluice gate trouble”.',
      'Bell “has grave sluice gate trouble”, it says.',
      'Bell saw “grave sluice ladder trouble”.',
    );
    expect(entry.filter((one) => one.endsWith('grave sluice gate trouble'))).toHaveLength(2);
  });
});
