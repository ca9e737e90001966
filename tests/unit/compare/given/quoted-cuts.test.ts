import { expect, test } from 'vitest';
import { toApparatus } from '../../../../src/compare/rows/apparatus.ts';
import { toStoryArticles } from '../../../../src/compare/words/story-articles.ts';
import { makePassage } from '../../../build/aligned-claim.ts';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';

/** Whether two articles differ in the words that they quote: of each the quotations, in their order. */
function differ(one: readonly string[], other: readonly string[]): boolean {
  const quoting = (id: string, words: readonly string[]) => {
    const text = `${words.map((each) => `“${each}”`).join(' and ')}, the keeper said.`;
    return makeArticle({ id, text, quotations: words.map((each) => makeQuotation(text, each)) });
  };
  const articles = [quoting('a', one), quoting('b', other)];
  return toApparatus(
    articles.map((article) => makePassage(article, article.text)),
    toStoryArticles(articles),
  ).some(({ kind, differs }) => kind === 'quotation' && differs);
}

test.each([
  ['fewer words', ['leaking'], ['The lock was leaking for a whole winter']],
  ['the end alone', ['to mend the lock by May'], ['We promised the bargemen to mend the lock by May']],
  ['a word in brackets for another', ['[The keepers] will mend the lock'], ['They will mend the lock']],
  ['words put in', ['Their vote (that of the board) was late'], ['Their vote was late']],
  ['“it is” for “it’s”', ['It is not enough to mend locks'], ['It’s not enough to mend locks']],
  ['the letter of a capital in brackets', ['[T]he lock was leaking'], ['the lock was leaking']],
  [
    'words left out with an ellipsis',
    ['The lock … will be mended'],
    ['The lock, an old one, will be mended'],
  ],
  ['words left out with three full stops', ['We ask ... for patience'], ['We ask all bargemen for patience']],
  ['pieces of the whole', ['a cold lock', 'a warm heart'], ['It takes a cold lock and a warm heart to keep']],
  [
    'another cut of one sentence',
    ['The lock was leaking for a whole winter before'],
    ['was leaking for a whole winter before anybody came'],
  ],
  [
    '“the” and “that” set or not',
    ['We hope that the lock holds until May'],
    ['We hope lock holds until May'],
  ],
  ['another order', ['The old lock leaked, the new one froze'], ['The new one froze, the old lock leaked']],
  [
    'a word more that is not left out with a mark',
    ['The old wooden lock leaked badly'],
    ['The old lock leaked badly'],
  ],
])('%s: no difference in the words quoted', (_, one, other) => {
  expect(differ(one, other)).toBe(false);
  expect(differ(other, one)).toBe(false);
});

test.each([
  ['another word', ['The lock was leaking all winter'], ['The lock was broken all winter']],
  ['a “not” more', ['We did not drain the old lock'], ['We did drain the old lock']],
  ['another word in a piece', ['a cold lock and a warm heart'], ['It takes a cold lock and a calm heart']],
])('%s: other words quoted', (_, one, other) => {
  expect(differ(one, other)).toBe(true);
  expect(differ(other, one)).toBe(true);
});
