import { describe, expect, test } from 'vitest';
import { toMatrixView } from '../../../../src/view/story/matrix.ts';
import { harbour } from '../../../build/harbour.ts';

const { articles, groups } = toMatrixView(harbour);
const row = groups[0]?.rows[0];

describe('the coverage matrix', () => {
  test('topics stand in the editor’s order, then what no topic gathers', () => {
    expect(groups.map(({ topic, rows }) => [topic?.title ?? null, rows.length])).toEqual([
      ['The ferry', 1],
      ['Nothing', 0],
      [null, 0],
    ]);
  });

  test('claims of one article alone are counted by article, not given a row', () => {
    expect(groups[2]?.onlyHere.map(({ count }) => count)).toEqual([0, 0, 1]);
  });

  test('a row has a cell for each article, in their order, with the article’s own words', () => {
    expect(row?.carried).toEqual([true, true, true]);
    expect(row?.cells.map(({ article }) => article.letter)).toEqual(['A', 'B', 'C']);
    const words = row?.cells.map((cell) =>
      cell.kind === 'carried' ? cell.passages[0]?.segments.map(({ text }) => text).join('') : null,
    );
    expect(words?.[1]).toBe('the ferry would resume within 10 days');
  });

  test('only what stands apart from more than half is marked, and the row says in what the articles differ', () => {
    const marks = row?.cells.map((cell) =>
      cell.kind === 'carried' ? cell.passages[0]?.segments.flatMap(({ mark }) => mark ?? []) : [],
    );
    expect(marks).toEqual([['timeframe'], [], []]);
    expect(row?.differs).toEqual(['timeframe', 'attribution']);
  });

  test('the label is verbatim words with their place', () => {
    expect(row?.label).toMatchObject({
      text: 'The ferry resumes within 7 to 10 days',
      passage: { article: 'one', letter: 'A', start: 0, end: 37 },
    });
  });

  test('an article that may report another occasion says so', () => {
    expect(articles.map(({ otherOccasion }) => otherOccasion)).toEqual([true, false, false]);
  });
});
