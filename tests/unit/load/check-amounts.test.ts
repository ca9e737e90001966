import { describe, expect, test } from 'vitest';
import {
  AMOUNTS,
  findUnread,
  MOST_READ,
  MOST_TOGETHER,
  withoutTooMuch,
} from '../../../src/load/check-amounts.ts';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { compareFiles } from '../../../src/load/story.ts';
import { makeArticle } from '../../build/annotated-article.ts';

const toText = (piece: string, count: number): string => piece.repeat(count).trimEnd();

/** Pieces that hold one of what is counted each, and nothing else of it. */
const PIECES: Record<string, string> = {
  characters: 'a',
  sentences: 'Oars rot. ',
  'quotation marks': 'oar “ ',
  numbers: 'oar 12 ',
  'capitalised words': 'Oar bay ',
};

describe('an article that is compared', () => {
  test.each(AMOUNTS)('has at most $most $what', ({ what, most, count }) => {
    const ofCount = (wanted: number) => makeArticle({ text: toText(PIECES[what] ?? '', wanted) });
    expect([most, most + 1].map((wanted) => count(ofCount(wanted)))).toEqual([most, most + 1]);
    expect(withoutTooMuch([ofCount(most)], () => 'x.txt').diagnostics).toEqual([]);
    const { articles, diagnostics } = withoutTooMuch([ofCount(most + 1)], () => 'x.txt');
    expect(articles).toEqual([]);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      `x.txt:1:1 error story:too-much\n  The article has ${most + 1} ${what}; one with more than ${most} is not compared.\n  Save the article alone, without the rest of the page, or split the file.`,
    ]);
  });

  test('counts numbers and capitalised words, not their signs', () => {
    const counts = (text: string) => AMOUNTS.slice(2).map(({ count }) => count(makeArticle({ text })));
    expect(counts('“We,” NATO said: 1,234 of 56 McVeldes. 7')).toEqual([2, 4, 3]);
  });

  test('is compared where another of its story is not', () => {
    const toFile = (name: string, text: string) => ({
      path: `harbour/${name}`,
      name,
      bytes: new TextEncoder().encode(text),
    });
    const { comparison, diagnostics } = compareFiles({
      folder: 'harbour',
      id: 'harbour',
      settings: undefined,
      diagnostics: [],
      articles: [
        toFile('a.txt', 'Ferry strands off Oskarby\n\nThe ferry ran aground on Monday, Velde said.\n'),
        toFile('b.txt', `Ferry strands off Oskarby\n\n${toText('oar “ ', 4001)}\n`),
      ],
    });
    expect(comparison?.articles.map(({ file }) => file)).toEqual(['a.txt']);
    expect(diagnostics.map(({ file, ruleId }) => `${file} ${ruleId}`)).toContain('harbour/b.txt too-much');
  });
});

describe('the articles of a story', () => {
  const ofCount = (file: string, count: number) => makeArticle({ file, text: toText('Oars rot. ', count) });
  const check = (...counts: number[]) => {
    const articles = counts.map((count, index) => ofCount(`${index + 1}.txt`, count));
    const { articles: kept, diagnostics } = withoutTooMuch(articles, ({ file }) => file);
    return { kept: kept.map(({ file }) => file), said: diagnostics.map(formatDiagnostic) };
  };

  test('have at most 8000 sentences together, in the order of their names', () => {
    expect(check(3000, 3000, MOST_TOGETHER - 6000)).toEqual({ kept: ['1.txt', '2.txt', '3.txt'], said: [] });
    expect(check(3000, 3000, MOST_TOGETHER - 5999, 1)).toEqual({
      kept: ['1.txt', '2.txt'],
      said: [
        `3.txt:1:1 error story:too-much\n  With this article the story has more than ${MOST_TOGETHER} sentences; neither it nor those after it are compared.\n  Make two stories of the folder, or take away what is longer than an article.`,
      ],
    });
  });

  test('are counted without those that are too long themselves', () => {
    const { kept, said } = check(3001, 3000, 3000, MOST_TOGETHER - 6000);
    expect(kept).toEqual(['2.txt', '3.txt', '4.txt']);
    expect(said).toHaveLength(1);
  });
});

test('a story with an article of more than 500 different sentences is compared by words alone', () => {
  const ofCount = (count: number) =>
    makeArticle({ text: Array.from({ length: count }, (_, index) => `Oar ${index} broke.`).join(' ') });
  const twice = makeArticle({ text: toText('Oars rot. ', 2 * MOST_READ) });
  expect(findUnread([ofCount(MOST_READ), twice], () => 'x.txt')).toEqual([]);
  expect(findUnread([ofCount(MOST_READ + 1)], () => 'x.txt').map(formatDiagnostic)).toEqual([
    'x.txt:1:1 warning story:words-alone\n  The article has 501 different sentences; with more than 500 the story is compared by words alone, without the encoder.\n  Save the article alone, without the rest of the page, or split the file.',
  ]);
});
