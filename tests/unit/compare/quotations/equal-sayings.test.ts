import { expect, test } from 'vitest';
import { makeArticle, makeQuotation } from '../../../build/annotated-article.ts';
import { quoting, utterancesOf } from '../../../build/quoting-articles.ts';

test.each([
  ['a cold and heartless blow to fishermen', 1],
  ['cruel and needless harm', 1],
  ['open waters', 2],
  ['too little, too late', 2],
])('the same words of nobody known by name, in two articles: “%s”', (words, count) => {
  const one = quoting('a', `The guild's man spoke of “${words}”.`, [words], null);
  const other = quoting('b', `A man of the guild said “${words}” at the quay.`, [words], null);
  expect(utterancesOf([one, other])).toHaveLength(count);
});

test.each([
  ['while the board holds such a bitter grudge', 1],
  ['with such a bitter grudge', 2],
])('the same words of one known by name and one who is not: “%s”', (words, count) => {
  const one = quoting('a', `Velde said they met “${words}”.`, [words]);
  const other = quoting('b', `Her man said they met “${words}”.`, [words], null);
  expect(utterancesOf([one, other])).toHaveLength(count);
});

test('pieces in an order of their own are fewer words, not other ones', () => {
  const whole = 'We shall row out at dawn and we shall sing all the way to the island';
  const told = '“All the way to the island,” she said, and “row out at dawn”.';
  const found = utterancesOf([
    quoting('a', `“${whole},” she said.`, [whole]),
    makeArticle({
      id: 'b',
      text: told,
      quotations: [
        makeQuotation(told, 'All the way to the island', 'velde'),
        makeQuotation(told, 'row out at dawn', 'velde'),
      ],
    }),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('b cut');
});
