import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from '../../../src/read/decode.ts';
import { findButtonRows } from '../../../src/read/furniture/button-rows.ts';
import {
  areHyphenated,
  findPageEdges,
  joinHyphenatedLines,
} from '../../../src/read/text/hyphenated-lines.ts';
import { readWords, toProblems } from '../../build/article-file.ts';

/** The lines of a text as spans. */
function linesOf(source: string): Span[] {
  let start = 0;
  return source.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
const textsOf = (source: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => source.slice(start, end));

describe('lines that are a row of buttons', () => {
  const rowOf = (...texts: string[]): number[] =>
    findButtonRows(['Quay shut', ...texts].map((text) => ({ text, isFree: true })));

  test.each([
    [
      ['Share', 'Port', 'Crews', 'The quay of the town is shut.'],
      [1, 2, 3],
    ],
    [['Share', 'Port', 'The quay of the town is shut.'], []],
    [
      ['The quay of the town is shut.', 'Port', 'Crews', 'Share'],
      [2, 3, 4],
    ],
    [['Share', 'Port crews', 'Port crews strike'], []],
    [
      ['Share', `P${'o'.repeat(19)}`, 'Crews'],
      [1, 2, 3],
    ],
    [['Share', `P${'o'.repeat(20)}`, 'Crews'], []],
    [
      ['Port', 'Crews', 'Boats', 'The quay is shut.', 'Port', 'Crews', 'Boats'],
      [1, 2, 3, 5, 6, 7],
    ],
    [['Port', 'Crews', 'Boats', 'The quay is shut.', 'Port', 'Crews', 'Rope'], []],
  ])('%j', (texts, found) => {
    expect(rowOf(...texts)).toEqual(found);
  });

  test('the first line of a file is in none, nor is what the page’s markup explains', () => {
    expect(findButtonRows(['Share', 'Port', 'Crews'].map((text) => ({ text, isFree: true })))).toEqual([]);
    const free = ['Quay shut', 'Share', 'Port', 'Crews'].map((text) => ({ text, isFree: text !== 'Port' }));
    expect(findButtonRows(free)).toEqual([]);
  });
});

describe('lines whose words a program broke', () => {
  test.each([
    ['The har-\nbour and the coun-\ncil', true],
    ['The har-\nbour and the\ncouncil', false],
    ['The har-\nbour and the coun-\nCil', false],
    ['The har-\nbour and the COUN-\ncil', false],
  ])('%j', (source, are) => {
    expect(areHyphenated(source, linesOf(source))).toBe(are);
  });

  test('are joined, with those that are full and not closed', () => {
    const source = [
      '0123456789',
      'open six',
      'open si',
      'short',
      'closed it.',
      'then cou-',
      'ncil went',
      'on',
    ].join('\n');
    expect(textsOf(source, joinHyphenatedLines(source, linesOf(source)))).toEqual([
      '0123456789\nopen six\nopen si\nshort',
      'closed it.',
      'then cou-\nncil went\non',
    ]);
  });

  test.each([
    ['12', '3', 'number of a page'],
    ['Page 3 of 12', '', 'number of a page'],
    ['– 3 –', '', 'number of a page'],
    ['12345', '', undefined],
    ['3 boats', '', undefined],
  ])('“%s” between two lines is the number of a page, or none', (line, _, reason) => {
    const source = `The quay is shut.\nIt was old.\n${line}\nThe crews left.`;
    const spans = linesOf(source);
    expect(findPageEdges(source, spans).get(spans[2] ?? { start: 0, end: 0 })).toBe(reason);
  });

  test.each([
    ['a b c d e f g h i j', true],
    ['a b c d e f g h i j k', false],
    ['The quay is shut.', false],
  ])('“%s” beside it is the head of a page: %s', (head, isHead) => {
    const source = `The quay is shut.\nIt was old.\n3\n${head}`;
    expect([...findPageEdges(source, linesOf(source)).values()].includes('head of a page')).toBe(isHead);
  });

  test('one of the first two lines is no number of a page', () => {
    const source = '1\n2\n3';
    expect(textsOf(source, [...findPageEdges(source, linesOf(source)).keys()])).toContain('3');
    expect(findPageEdges('1\n2', linesOf('1\n2')).size).toBe(0);
  });
});

describe('characters that hardly anybody wrote', () => {
  const LEAD = 'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks.';
  const problemsOf = (words: string): string[] =>
    toProblems(`Quillmouth closes quay\n\n${LEAD}\n\n${words}\n`)
      .map((problem) => problem.split(' ').slice(1, 3).join(' '))
      .filter((problem) => /read:(?:control|mojibake|mixed|invisible)/u.test(problem));

  test.each([
    ['The qua\u0007y', 'error read:control-character'],
    ['The quay\u007F', 'error read:control-character'],
    ['The cafÃ© is shut.', 'warning read:mojibake'],
    ['The p\u0438er is shut.', 'warning read:mixed-script'],
    ['The qu\u200Bay is shut.', 'warning read:invisible-character'],
    ['The qu\uFEFFay is shut.', 'warning read:invisible-character'],
  ])('%j is reported', (words, problem) => {
    expect(new Set(problemsOf(words))).toEqual(new Set([problem]));
  });

  test.each(['The café\tis shut.', 'The Пирс is shut.', 'The PÃO quay is shut.'])('%j is not', (words) => {
    expect(problemsOf(words)).toEqual([]);
  });

  test('five are reported, and of more how many they are', () => {
    const problems = (count: number): string[] =>
      toProblems(`Quillmouth closes quay\n\n${LEAD}\n\n${'The qu\u200Bay. '.repeat(count)}\n`).filter(
        (problem) => problem.includes('invisible'),
      );
    expect([4, 5, 6].map((count) => problems(count).length)).toEqual([4, 5, 5]);
    expect([5, 6].map((count) => problems(count)[0]?.includes(`one of ${count}`))).toEqual([false, true]);
  });
});

describe('a file', () => {
  const rulesOf = (content: string | Uint8Array, path?: string): (string | undefined)[] =>
    toProblems(content, path).map((problem) => /read:\S+/u.exec(problem)?.[0]);

  test('may have so many bytes and characters, and none more', () => {
    expect(rulesOf(new Uint8Array(MAX_FILE_BYTES))).toEqual(['read:binary']);
    expect(rulesOf(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual(['read:too-large']);
    expect(rulesOf('a'.repeat(MAX_TEXT_LENGTH))).not.toContain('read:too-large');
  });

  test('whose first byte is not UTF-8 is an error there', () => {
    expect(toProblems(new Uint8Array([0xff, 65, 66]))).toEqual([
      '1:1 error read:encoding The file is not UTF-8: byte 0xFF at offset 0',
    ]);
  });

  test.each([
    ['- a', '2:1'],
    ['title: Quay\nauthor: *a', '2:1'],
    ['title: Quay\nbyline: Ann Lee\ntitle: Pier', '4:1'],
  ])('whose front matter is %j tells where it cannot be read', (yaml, place) => {
    expect(toProblems(`---\n${yaml}\n---\n\nQuay shut\n\nThe quay is shut.\n`, 'quay.md')[0]).toMatch(
      new RegExp(`^${place} warning read:front-matter The front matter is not read`, 'u'),
    );
  });

  test('may have front matter of 20,000 characters', () => {
    const withMatter = (length: number) =>
      rulesOf(`---\ntitle: ${'a'.repeat(length - 7)}\n---\n\nQuay shut\n\nThe quay is shut.\n`, 'quay.md');
    expect(withMatter(19_999)).not.toContain('read:front-matter');
    expect(withMatter(20_001)).toContain('read:front-matter');
  });
});

describe('lines that a program wrapped are one paragraph', () => {
  /** How many paragraphs four lines are read as, of which each but the last is so long. */
  const countBlocks = (width: number, lines = 4): number => {
    const line = `${'Quay '.repeat(width).slice(0, width - 1)}y`;
    const body = [...Array.from({ length: lines - 1 }, () => line), 'Shut.'].join('\n');
    return readWords(`Quay shut\n\n${body}\n`).blocks.filter(
      ({ kind }) => kind !== 'space' && kind !== 'headline',
    ).length;
  };

  test.each([
    [39, 4, 4],
    [40, 4, 1],
    [40, 3, 3],
    [100, 4, 1],
    [101, 4, 4],
  ])('of %i characters, %i of them', (width, lines, blocks) => {
    expect(countBlocks(width, lines)).toBe(blocks);
  });
});
