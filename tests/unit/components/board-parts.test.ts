import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import BoardLegend from '../../../src/components/board/BoardLegend.astro';
import BoardVersion from '../../../src/components/board/BoardVersion.astro';
import Sigla from '../../../src/components/marks/Sigla.astro';
import StoryClaims from '../../../src/components/story/StoryClaims.astro';
import { toArticleViews } from '../../../src/view/articles.ts';
import { harbour } from '../../build/harbour.ts';

const container = await AstroContainer.create();
const articles = toArticleViews(harbour);
const [a, b, c] = articles;
if (!a || !b || !c) throw new Error('the test story has changed');

const textOf = (html: string): string => html.replace(/<[^<>]*>/gu, '');

describe('the legend of the board', () => {
  const render = async (count: number, apart: readonly (typeof a)[] = []) =>
    textOf(await container.renderToString(BoardLegend, { props: { count, isCards: false, apart } }));

  test('of two articles speaks of no majority', async () => {
    expect(await render(2)).not.toMatch(/most|all differ/u);
    expect(await render(2)).toContain('they differ');
  });

  test('of more has the word of every shade, and how to open what was not found', async () => {
    const words = await render(5);
    for (const word of ['same', 'in whole or in part', 'differs', 'all differ', 'not found', 'left open'])
      expect(words).toContain(word);
    expect(words).not.toContain('apart');
  });

  test('names who stands apart, whose letter over the column of questions would make these its words', async () => {
    expect(await render(4, [a])).toMatch(/A.*stands apart: may report another occasion/u);
  });
});

describe('an answer on a card', () => {
  const toState = async (index: number, versions: object[]) => {
    const row = { versions, cells: [], absent: [], differs: [] };
    const html = await container.renderToString(BoardVersion, { props: { row, index } });
    return /data-state="(\w+)"/u.exec(html)?.[1];
  };
  const most = { articles: [a, b], isCertain: false };
  const one = { articles: [c], isCertain: true };

  test('of most in other words is not shaded as the same', async () => {
    expect(await toState(0, [most, one])).toBe('alike');
    expect(await toState(0, [{ ...most, isCertain: true }, one])).toBe('same');
    expect(await toState(1, [most, one])).toBe('differs');
  });

  test('is shaded as one of many where no answer prevails', async () => {
    expect(await toState(0, [{ articles: [a], isCertain: true }, one])).toBe('apart');
    expect(await toState(1, [{ articles: [a], isCertain: true }, one])).toBe('apart');
  });
});

test('a long list of letters is told by its number where the line asks for that', async () => {
  const short = await container.renderToString(Sigla, { props: { articles, most: 3 } });
  expect(textOf(short)).toBe('A, B and C');
  const long = await container.renderToString(Sigla, { props: { articles, most: 2 } });
  expect(textOf(long)).toBe('3 articles');
});

test('where no claim stands in more than half of the articles nothing opens to an empty list', async () => {
  const props = {
    story: 'harbour',
    common: [],
    open: [],
    parts: articles.map((article) => ({ article, claims: [] })),
  };
  const html = await container.renderToString(StoryClaims, { props });
  expect(html).not.toContain('<details');
  expect(textOf(html)).toContain('No claim was counted with one answer in more than half of the articles.');
});
