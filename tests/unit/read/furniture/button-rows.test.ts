import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/read/article.ts';
import { findButtonRows } from '../../../../src/read/furniture/button-rows.ts';
import { makeFile } from '../../../build/article-file.ts';

const PROSE = 'The mayor of Oskarby left the quay on Monday, and nobody knows why she did so.';
const toLines = (text: string) => text.split('\n').map((line) => ({ text: line, isFree: true }));
const findWords = (text: string) => findButtonRows(toLines(text)).map((index) => text.split('\n')[index]);

describe('rows of buttons in a text without markup', () => {
  test.each([
    ['a row with a word of a button', `Gazette\n${PROSE}\nHarbourly\nOskagram\nShare\n${PROSE}`],
    ['a button of two words', `Gazette\nHarbourly\nOskagram\nCopy link\n${PROSE}`],
    [
      'a row above and below the text',
      `Gazette\nHarbourly\nOskagram\nQuaynet\n${PROSE}\nHarbourly\nOskagram\nQuaynet`,
    ],
    ['labels of two words', `Gazette\n${PROSE}\nHarbour News\nOskagram\nPrint`],
    ['a long row', `Gazette\n${PROSE}\nTweet\nHarbourly\nOskagram\nQuaynet\nEmail`],
    ['a row at the end', `Gazette\n${PROSE}\nHarbourly\nShare\nOskagram`],
  ])('%s', (_, text) => {
    expect(findWords(text)).toEqual(text.split('\n').filter((line) => line !== PROSE && line !== 'Gazette'));
  });

  test.each([
    ['a list of names that stands once', `Gazette\n${PROSE}\nAda Velde\nBo Mills\nCid Stone`],
    ['two labels', `Gazette\n${PROSE}\nShare\nHarbourly\n${PROSE}`],
    ['the masthead', `Share\nHarbourly\nOskagram`],
    ['lines with marks', `Gazette\nAda Velde: 3\nBo Mills, 2\nShare.`],
    ['results', `Gazette\nOskarby 3\nAarau 2\nQuay 1\nOskarby 3\nAarau 2\nQuay 1`],
  ])('not %s', (_, text) => {
    expect(findWords(text)).toEqual([]);
  });

  test('they are furniture with their reason, and the text stays', () => {
    const text = `The Oskarby Gazette\n\nMayor Leaves The Quay After Nine Years\n\nHarbourly\nOskagram\nShare\n\n${PROSE}\n\n${PROSE}`;
    const article = readArticle(makeFile(text));
    const furniture = article?.blocks.filter(({ kind }) => kind === 'furniture') ?? [];
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Harbourly',
      'Oskagram',
      'Share',
    ]);
    expect(furniture[0]?.reason).toBe('one of several labels in a row, as buttons are');
  });
});
