import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { restoreMarks, toParsedMarkdown } from '../../../../src/read/text/markdown-marks.ts';

/** The words of a Markdown text after it was parsed without the marks that open nothing. */
function readBack(source: string): string {
  const root = unified().use(remarkParse).parse(toParsedMarkdown(source));
  restoreMarks(root, source);
  const words: string[] = [];
  visit(root, (node) => {
    if ('value' in node) words.push(node.value);
  });
  return words.join('\n');
}

/** A paragraph of many lines that go on with what its first began, each without its mark. */
const lazy = (mark: string, count: number): string =>
  [`${mark} first`, ...Array.from({ length: count }, (_, index) => `goes on ${index}`)].join('\n');

describe('marks that open nothing', () => {
  test.each([
    ['brackets', '[a ', 200],
    ['stars', 'word *and ', 1000],
    ['low lines', 'word _and ', 1000],
    ['openings of comments', 'word <!-- ', 200],
  ])('%s are stand-ins from so many in a paragraph on, and come back', (_, piece, least) => {
    const [few, many] = [piece.repeat(least - 1), piece.repeat(least)];
    expect(toParsedMarkdown(few)).toBe(few);
    const parsed = toParsedMarkdown(many);
    expect(parsed).not.toBe(many);
    expect(parsed).toHaveLength(many.length);
    expect(readBack(many)).toBe(many.trim());
  });

  test.each(['-', '+', '*', '>', '1.', '1)'])(
    'a list or quotation by “%s” with a thousand lines without it',
    (mark) => {
      const [few, many] = [lazy(mark, 999), lazy(mark, 1000)];
      expect(toParsedMarkdown(few)).toBe(few);
      expect(toParsedMarkdown(many)).not.toContain(mark.slice(-1));
      expect(readBack(many)).toBe(many);
    },
  );

  test.each([
    ['an empty line ends a list', `- one\n\n${'plain\n'.repeat(1000)}`],
    ['a line that is indented is the item’s own', `- one\n${'  plain\n'.repeat(1000)}`],
    ['a line by a tab is the item’s own', `- one\n${'\tplain\n'.repeat(1000)}`],
  ])('%s', (_, source) => expect(toParsedMarkdown(source)).toBe(source));

  test('links stay links where half of the brackets are of links', () => {
    const links = '[a](https://a.example) [b '.repeat(100);
    expect(toParsedMarkdown(links)).toBe(links);
    const fewer = `${links}[c `;
    expect(toParsedMarkdown(fewer)).not.toBe(fewer);
  });

  test('emphasis stays where it is far apart', () => {
    const far = `*${'word '.repeat(4).trim()}`.repeat(1000);
    expect(toParsedMarkdown(far)).toBe(far);
  });

  test('a comment stays a comment, and so does what begins a line as one', () => {
    const closed = `<!-- hidden -->${'word <!-- '.repeat(200)}`;
    expect(toParsedMarkdown(closed)).toMatch(/^<!-- hidden -->/u);
    const lines = `  <!-- begins\n${'word <!-- '.repeat(200)}`;
    expect(toParsedMarkdown(lines)).toMatch(/^ {2}<!-- begins\n/u);
  });

  test('a text that holds a stand-in itself is parsed as it is', () => {
    for (let code = 0xe05b; code <= 0xe063; code += 1) {
      const source = `${String.fromCharCode(code)} ${'[a '.repeat(200)}`;
      expect(toParsedMarkdown(source)).toBe(source);
    }
  });

  test('stand-ins in what an image says come back', () => {
    const source = `![sea [a](x.jpg) ${'[a '.repeat(250)}`;
    const root = unified().use(remarkParse).parse(toParsedMarkdown(source));
    restoreMarks(root, source);
    expect(JSON.stringify(root)).not.toMatch(/[\uE05B-\uE063]/u);
  });
});
