import { describe, expect, test } from 'vitest';
import { toParagraphs } from '../../../../src/read/document/pdf-layout.ts';
import { type PdfItem, type PdfLine, toLines } from '../../../../src/read/document/pdf-lines.ts';

/** A line of letters of ten points at a height. */
const lineAt = (y: number, text: string, rest: Partial<PdfLine> = {}): PdfLine => ({
  ...{ text, left: 50, right: 300, y, size: 10 },
  ...rest,
});

/** A piece of letters of ten points, each six wide. */
const pieceAt = (left: number, y: number, str: string, height = 10): PdfItem => ({
  ...{ str, height, width: str.length * 6, transform: [10, 0, 0, 10, left, y] },
});

describe('pieces of a page are one line', () => {
  const linesOf = (...items: PdfItem[]): string[] => toLines(items).map(({ text }) => text);

  test.each([
    ['up to four tenths of their size apart in height', pieceAt(80, 704, 'quay'), ['Five quay']],
    ['and no more', pieceAt(80, 704.1, 'quay'), ['Five', 'quay']],
    ['without a space up to an eighth of their size', pieceAt(75.1, 700, 'quay'), ['Fivequay']],
    ['with a space from there on', pieceAt(75.3, 700, 'quay'), ['Five quay']],
    ['up to twice their size and a little', pieceAt(95.9, 700, 'quay'), ['Five quay']],
    ['and from there on columns', pieceAt(96.1, 700, 'quay'), ['Five', 'quay']],
    ['where one is printed over the end of the other', pieceAt(64.1, 700, 'quay'), ['Fivequay']],
    ['but not where it begins anew to the left', pieceAt(63.9, 700, 'quay'), ['Five', 'quay']],
  ])('%s', (_, piece, expected) => {
    expect(linesOf(pieceAt(50, 700, 'Five'), piece)).toEqual(expected);
  });

  test('a space that is printed is not set twice, and lines of spaces are none', () => {
    expect(linesOf(pieceAt(50, 700, 'Five '), pieceAt(85, 700, 'quays'), pieceAt(50, 650, '  '))).toEqual([
      'Five quays',
    ]);
    expect(linesOf(pieceAt(50, 700, 'Five'), pieceAt(80, 700, ' quays'))).toEqual(['Five quays']);
  });

  test('the size is that of the letters, where the file gives none that of its scale; a line has the largest', () => {
    expect(toLines([pieceAt(50, 700, 'Five', 0)])[0]?.size).toBe(10);
    expect(toLines([pieceAt(50, 700, 'Five', 8), pieceAt(76, 700, 'quays', 9)])[0]).toMatchObject({
      size: 9,
      left: 50,
      right: 106,
    });
  });
});

describe('two lines are one paragraph', () => {
  const read = (y: number, second: Partial<PdfLine> = {}, first: Partial<PdfLine> = {}): string[] =>
    toParagraphs([[lineAt(700, 'The quay is', first), lineAt(y, 'shut now.', second)]]);
  const ONE = ['The quay is shut now.'];
  const TWO = ['The quay is', 'shut now.'];

  test('up to seven quarters of their size apart; farther apart only where a block ends in the middle of a sentence', () => {
    expect([read(682.5), read(682.4), read(678.1), read(678)]).toEqual([ONE, TWO, TWO, ONE]);
  });

  test('where the second is indented by no more than four fifths of its size', () => {
    expect([read(688, { left: 58 }), read(688, { left: 58.1 })]).toEqual([ONE, TWO]);
    expect(read(688, { left: 59 }, { left: 59 })).toEqual(ONE);
  });

  test('where their letters differ by no more than a point', () => {
    expect([read(688, { size: 11 }), read(688, { size: 11.1 })]).toEqual([ONE, TWO]);
  });

  test('where the first ends no sentence well before the edge', () => {
    const countAfter = (right: number, text = 'The quay is shut.'): number =>
      toParagraphs([[lineAt(700, text, { right }), lineAt(688, 'It rains.')]]).length;
    expect([countAfter(262.4), countAfter(262.6), countAfter(262.4, 'The quay of')]).toEqual([2, 1, 1]);
  });

  test('a hyphen between small letters goes, another stays', () => {
    const join = (a: string, b: string) => toParagraphs([[lineAt(700, a), lineAt(688, b)]])[0];
    expect(join('The quay is clo-', 'sed now.')).toBe('The quay is closed now.');
    expect(join('The quay of Tern-', 'Oska is shut.')).toBe('The quay of Tern- Oska is shut.');
  });
});

describe('columns', () => {
  const column = (left: number, right: number, words: readonly string[]): PdfLine[] =>
    words.map((text, index) => lineAt(700 - index * 12, text, { left, right }));
  const LEFT = ['The quay', 'is shut for', 'all crews.'];
  const RIGHT = ['It rained', 'on the two', 'old piers.'];
  const read = (left: readonly string[], right: readonly string[], from: number): string[] =>
    toParagraphs([[...column(50, 200, left), ...column(from, 360, right)]]);

  test('are read one after the other where eight points part them, and not where fewer do', () => {
    expect(read(LEFT, RIGHT, 208)).toEqual([
      'The quay is shut for all crews.',
      'It rained on the two old piers.',
    ]);
    expect(read(LEFT, RIGHT, 207.9)).not.toContain('The quay is shut for all crews.');
  });

  test('have three lines or more, each', () => {
    expect(read(LEFT.slice(0, 2), RIGHT, 208)).not.toContain('It rained on the two old piers.');
    expect(read(LEFT, RIGHT.slice(0, 2), 208)).not.toContain('The quay is shut for all crews.');
  });
});

describe('heads and feet', () => {
  const page = (number: number, texts: readonly string[], foot = 'Printed at the old mill'): PdfLine[] => [
    ...[lineAt(770, `Courier, issue ${number}`), lineAt(750, 'Harbour')],
    ...texts.map((text, index) => lineAt(700 - index * 30, text)),
    ...[lineAt(60, foot), lineAt(30, 'All words are free')],
  ];

  test('are the two outer lines, above and below, that pages have in common', () => {
    expect(toParagraphs([page(1, ['One.', 'Same.']), page(2, ['Two.', 'Same.'])])).toEqual([
      ...['One.', 'Same.', 'Two.', 'Same.'],
    ]);
  });

  test('stay where one page alone has them', () => {
    expect(toParagraphs([page(1, ['One.'], 'Rain is due.'), page(2, ['Two.'], 'Fog is due.')])).toEqual([
      ...['One.', 'Rain is due.', 'Two.', 'Fog is due.'],
    ]);
    expect(toParagraphs([page(1, ['One.'])])).toContain('Printed at the old mill');
  });

  test.each(['7', 'Page 7', 'page 7 of 90', '7 / 90', '- 7 -'])('“%s” is the number of a page', (foot) => {
    expect(toParagraphs([[lineAt(700, 'The quay is shut.'), lineAt(30, foot)]])).toEqual([
      'The quay is shut.',
    ]);
  });

  test.each(['Pier 7', '7 boats', '12345'])('“%s” is none', (foot) => {
    expect(toParagraphs([[lineAt(700, 'The quay is shut.'), lineAt(30, foot)]])).toHaveLength(2);
  });
});

test('a sentence that a page or a column breaks goes on in the next; one that is over does not', () => {
  const read = (end: string, start: string) => toParagraphs([[lineAt(40, end)], [lineAt(700, start)]]);
  expect(read('The crews left,', 'and the quay shut.')).toEqual(['The crews left, and the quay shut.']);
  expect(read('The crews left.', 'and the quay shut.')).toHaveLength(2);
  expect(read('The crews of', 'Oskarby left.')).toHaveLength(2);
});
