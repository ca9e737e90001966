import { expect, test } from 'vitest';
import { ARTICLE_EXTENSIONS, toFormat } from '../../../../src/read/document/formats.ts';
import { isContributorLine } from '../../../../src/read/lines/head-lines.ts';
import { readHint } from '../../../../src/read/page/hints.ts';
import { readWords, toWordsOf } from '../../../build/article-file.ts';

const FORMATS = [
  ['txt', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['mhtml', 'mhtml'],
  ['mht', 'mhtml'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
] as const;

test.each(FORMATS)('a file that ends with .%s is read as %s', (ending, format) => {
  expect([toFormat(`quay.${ending}`), toFormat(`QUAY.2031.${ending.toUpperCase()}`)]).toEqual([
    format,
    format,
  ]);
});

test('a file of another ending is no article', () => {
  expect(['quay.rtf', 'quay', 'txt', 'quay.txt.zip', 'quay.jpeg'].map((name) => toFormat(name))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
  expect([...ARTICLE_EXTENSIONS].sort()).toEqual(FORMATS.map(([ending]) => `.${ending}`).sort());
});

test.each(['assistance', 'reporting', 'contributions', 'help', 'files'])(
  '“— With %s by …” names who worked on a report',
  (help) => {
    expect(isContributorLine(`— With ${help} by Ada Mills, and Bo Velde`)).toBe(true);
    expect(isContributorLine(`With ${help} from Ada Mills`)).toBe(true);
    expect(isContributorLine(`With ${help} by Ada, the crews left.`)).toBe(false);
    expect(isContributorLine(`With ${help} for Ada Mills`)).toBe(false);
  },
);

test('after a colon up to thirty lines are a list', () => {
  const toItems = (count: number): number => {
    const items = Array.from({ length: count }, (_, index) => `the ferry of pier ${index + 1}`);
    const text = `Quay shut for repairs\n\nThe council closed the quay on Monday, the mayor said.\n\nThese boats stay in port:\n${items.join('\n')}\n\nThe work ends in May, the mayor said on Monday.\n`;
    return toWordsOf(readWords(text), 'list-item').length;
  };
  expect([toItems(2), toItems(30), toItems(31)]).toEqual([2, 30, 30]);
});

test('what a box of the page is called speaks against it, not what the page itself is called', () => {
  const hintOf = (tagName: string) =>
    readHint({ type: 'element', tagName, properties: { className: ['sidebar'] }, children: [] })?.kind;
  expect(['html', 'body', 'main', 'article'].map(hintOf)).toEqual(Array.from({ length: 4 }, () => undefined));
  expect(['div', 'section', 'aside', 'nav'].map(hintOf)).toEqual(['name', 'name', 'tag', 'tag']);
});
