import { describe, expect, test } from 'vitest';
import { toArticleViews } from '../../../../src/view/articles.ts';
import { toMatrixView } from '../../../../src/view/story/matrix.ts';
import { toRowView } from '../../../../src/view/story/matrix-row.ts';
import { compareSentences } from '../../../build/compared-texts.ts';
import { makeArticle, makeClaim, makeComparison, makePassage } from '../../../build/comparison.ts';
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
    expect(row?.carried).toEqual({ asked: [true, true], apart: ['A'], atLeast: false });
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
    expect(row?.differs.map(({ kind }) => kind)).toEqual(['timeframe', 'attribution']);
  });

  test.each([
    ['one alone gives a time', 'The quay opens on March 8.', 'The quay opens.', []],
    ['each gives another', 'The quay opens on March 8.', 'The quay opens on March 19.', ['timeframe']],
    ['one alone gives a figure', 'The quay cost $61 million.', 'The quay cost much.', []],
    [
      'of the figures two are others, and one alone gives a time',
      'The quay opens on March 8 for $61 million.',
      'The quay opens for $78 million.',
      ['figure'],
    ],
    ['one is exact and one is not', 'The quay cost $61 million.', 'The quay cost about $61 million.', []],
    ['they are far apart', 'The quay fed at least 24 gulls.', 'The quay fed 60 gulls.', ['figure']],
    [
      'it ends on two days',
      'The quay is shut until March 8, 2019.',
      'The quay is shut until late March 2019.',
      ['timeframe'],
    ],
    [
      'one names the day, one the hours of it',
      'The quay opens on March 8, 2019.',
      'The quay opens on the evening of March 8, 2019.',
      [],
    ],
    ['both give the same', 'The quay opens on March 8.', 'On March 8 the quay opens.', []],
  ])('articles do not differ in what not all give: %s', (_name, one, other, expected) => {
    const { claim, comparison } = compareSentences(one, other);
    const row = toRowView(claim, comparison, toArticleViews(comparison));
    const kinds = row.differs.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'attribution')).toEqual(expected);
  });

  test('a row counts what stands apart, in all respects together', () => {
    // One time of three stands apart; of two voices that differ, both do.
    expect(row?.oddCount).toBe(3);
  });

  test('the claims that most articles report stand first, equal ones in the order of the text', () => {
    const words = ['A gull sat.', 'A crane fell.', 'A boat sank.', 'A bell rang.'];
    const all = ['one', 'two', 'three'].map((id) => makeArticle(id, words));
    const claims = [2, 3, 2, 3].map((count, index) => {
      const passages = all.slice(0, count).map((article) => makePassage(article, words[index] ?? ''));
      return makeClaim(passages, { id: `c${index}`, of: 3 });
    });
    const [group] = toMatrixView(makeComparison(all, { claims })).groups;
    expect(group?.rows.map(({ id }) => id)).toEqual(['c1', 'c3', 'c0', 'c2']);
  });

  test('a row says that the editor aligned it where a link or the topic is the editor’s', () => {
    const [, claim] = harbour.claims;
    if (claim === undefined) throw new Error('the test story has changed');
    const isByEditor = (changed: typeof claim) =>
      toMatrixView({ ...harbour, claims: [changed] }).groups[0]?.rows[0]?.byEditor;
    expect(isByEditor(claim)).toBe(false);
    expect(isByEditor({ ...claim, topicBy: 'editor' })).toBe(true);
    expect(isByEditor({ ...claim, links: claim.links.map((link) => ({ ...link, by: 'editor' })) })).toBe(
      true,
    );
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

  test('a cell that stands apart in naming no source says so; one that marks a source does not', () => {
    const unsourced = row?.cells.map((cell) => cell.kind === 'carried' && cell.isUnsourced);
    expect(unsourced).toEqual([false, false, true]);
  });

  test('what an article prints twice stands once in its cell', () => {
    const twice = makeArticle('one', ['A boat sank.', 'A boat sank.']);
    const other = makeArticle('two', ['A boat sank.']);
    const first = makePassage(twice, 'A boat sank.');
    const second = { ...first, id: 'again', start: first.end + 1, end: 2 * first.end + 1 };
    const claim = makeClaim([first, second, makePassage(other, 'A boat sank.')], { of: 2 });
    const [group] = toMatrixView(makeComparison([twice, other], { claims: [claim] })).groups;
    const counts = group?.rows[0]?.cells.map((cell) => cell.kind === 'carried' && cell.passages.length);
    expect(counts).toEqual([1, 1]);
  });

  test('another spelling of a name is neither marked nor counted where the row does not say that names differ', () => {
    const [, ferry] = harbour.claims;
    const [passage] = ferry?.passages ?? [];
    if (ferry === undefined || passage === undefined) throw new Error('the test story has changed');
    const names = ['a', 'b'].map((key, index) => ({
      kind: 'name' as const,
      article: ferry.passages[index]?.article ?? '',
      passage: ferry.passages[index]?.id ?? '',
      key,
      start: ferry.passages[index]?.start ?? 0,
      end: (ferry.passages[index]?.start ?? 0) + 3,
      entity: 'ferry',
    }));
    const spelled = { kind: 'name' as const, differs: true, compatible: true, without: [], readings: names };
    const [group] = toMatrixView({ ...harbour, claims: [{ ...ferry, apparatus: [spelled] }] }).groups;
    expect(group?.rows[0]?.oddCount).toBe(0);
    expect(
      group?.rows[0]?.cells.flatMap((cell) =>
        cell.kind === 'carried'
          ? cell.passages.flatMap(({ segments }) => segments.flatMap(({ mark }) => mark ?? []))
          : [],
      ),
    ).toEqual([]);
  });
});
