import { expect, test } from 'vitest';
import { prepareFile, readArticle } from '../../../../src/read/article.ts';
import { toFileOffset } from '../../../../src/read/tree/tree.ts';
import { makeFile, toKinds, toProblems, toWordsOf } from '../../../build/article-file.ts';
import { makeDocx, makePdf } from '../../../build/documents.ts';

const HEADLINE = 'Quillmouth to close its north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';

async function read(bytes: Uint8Array | string, name: string) {
  const file = await prepareFile(makeFile(bytes, name));
  const article = readArticle(file);
  if (article === undefined) throw new Error(file.messages.map(String).join('\n'));
  return article;
}

test('a .docx document is read with its headline, byline and paragraphs', async () => {
  const article = await read(
    makeDocx([
      ['Title', HEADLINE],
      ['Subtitle', 'Crews will moor at the south pier'],
      ['', 'By Mirela Voss'],
      ['', LEAD],
      ['Heading1', 'What it costs'],
      ['', END],
    ]),
    'quay.docx',
  );
  expect([
    ...[article.format, article.headline?.text],
    ...[article.standfirst?.text, article.byline?.text],
  ]).toEqual(['docx', HEADLINE, 'Crews will moor at the south pier', 'Mirela Voss']);
  expect(toWordsOf(article, 'paragraph')).toEqual([LEAD, END]);
  expect(toWordsOf(article, 'crosshead')).toEqual(['What it costs']);
});

test('a .pdf document is read by columns, with hyphens joined and heads and feet of pages left out', async () => {
  const column = (x: number, words: readonly string[]) =>
    words.map((line, index): [number, number, number, string] => [x, 640 - index * 12, 10, line]);
  const page = (number: number, left: readonly string[], right: readonly string[], head: string) =>
    [
      [50, 760, 8, 'Eastmere Courier, March 2'],
      [50, 700, 20, head],
      ...column(50, left),
      ...column(330, right),
      [300, 30, 8, String(number)],
    ] as [number, number, number, string][];
  const article = await read(
    makePdf([
      page(
        1,
        [
          'The harbour council of Quillmouth voted on Mon-',
          'day to close the north quay for eleven weeks,',
          'after divers found cracks in four of its piles.',
        ],
        [
          'The council meets again on the first Monday',
          'of April, and the slipway stays open until the',
          'work on the first of the piles has begun, it said.',
        ],
        'Quillmouth to close its north quay',
      ),
      page(
        2,
        [
          'The work will cost about 2.4 million crowns, and',
          'half of it will be paid by the county of East-',
          'mere, which owns the quay and the dock beside it.',
        ],
        [
          'Eastmere last closed a quay in 1998, after a',
          'storm had broken the light at its end, and the',
          'repair took the county the whole of that winter.',
        ],
        'What it costs',
      ),
    ]),
    'quay.pdf',
  );
  expect(toKinds(article).filter(([kind]) => kind !== 'furniture')).toEqual([
    ['headline', 'Quillmouth to close its north quay'],
    [
      'paragraph',
      'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its piles.',
    ],
    [
      'paragraph',
      'The council meets again on the first Monday of April, and the slipway stays open until the work on the first of the piles has begun, it said.',
    ],
    ['crosshead', 'What it costs'],
    [
      'paragraph',
      'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere, which owns the quay and the dock beside it.',
    ],
    [
      'paragraph',
      'Eastmere last closed a quay in 1998, after a storm had broken the light at its end, and the repair took the county the whole of that winter.',
    ],
  ]);
});

test('a document that cannot be opened, or that is pictures, is an error with the edit to make', async () => {
  const problems = async (bytes: Uint8Array | string, name: string) => {
    const file = await prepareFile(makeFile(bytes, name));
    expect(readArticle(file)).toBeUndefined();
    return file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
  };
  expect(await problems('no document', 'a.docx')).toEqual([
    'document: The file is not a .docx document that can be read',
  ]);
  expect(await problems('%PDF-1.4 cut', 'a.pdf')).toEqual([
    'document: The file is not a .pdf document that can be read',
  ]);
  expect(await problems(makePdf([[]]), 'a.pdf')).toEqual([
    'document: The .pdf document has no text layer: its pages are pictures',
  ]);
});

const PAGE = `<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1><p>${LEAD}</p><p>“The piles won’t hold,” he said, and left the hall.</p><p>${END}</p></body></html>`;

/** A page as quoted-printable writes it, in lines of 60 letters. */
const toQuoted = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/((?:=..|[^=]){60})/gu, '$1=\r\n');

test('an .mhtml file gives the page that it holds, with every word’s place in the file', async () => {
  const file = [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://courier.example/quay',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--edge--"',
    '',
    '----edge--',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '----edge--',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://courier.example/quay',
    '',
    toQuoted(PAGE),
    '----edge----',
  ].join('\r\n');
  const article = await read(file, 'quay.mhtml');
  expect(toWordsOf(article, 'paragraph')).toEqual([
    LEAD,
    '“The piles won’t hold,” he said, and left the hall.',
    END,
  ]);
  for (const words of ['divers', 'piles', 'crowns'])
    expect(
      file
        .slice(toFileOffset(article.sourceMap, article.text.indexOf(words)))
        .replace(/=\r\n/u, '')
        .startsWith(words),
    ).toBe(true);
});

test('a page in any encoding that it names is read, and a guess is reported', async () => {
  const toLatin = (text: string): Uint8Array =>
    Uint8Array.from(text, (char) =>
      char === '“' ? 0x93 : char === '”' ? 0x94 : char === '’' ? 0x92 : char.charCodeAt(0),
    );
  const named = PAGE.replace('<head>', '<head><meta charset="windows-1252">');
  expect(toWordsOf(await read(toLatin(named), 'quay.htm'), 'paragraph')[1]).toContain(
    '“The piles won’t hold,”',
  );
  expect(toProblems(toLatin(named), 'quay.html')).toEqual([]);
  expect(toProblems(toLatin(PAGE), 'quay.html')).toEqual([
    '1:1 warning read:encoding-guessed The page does not say its encoding; it was read as windows-1252',
  ]);
});

test('a file that is no text is named for what it is', () => {
  expect(toProblems('%PDF-1.7 …', 'quay.html')[0]).toContain('it begins like a PDF document; name it .pdf');
  expect(toProblems(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'quay.html')[0]).toContain(
    'a picture',
  );
});

test.each([
  ['GIF89a', 'a picture'],
  ['\u00FF\u00D8\u00FF\u00E0 quay', 'a picture'],
  ['PK\u0003\u0004 quay', 'name a document .docx'],
  ['\u001F\u008B\u0008 quay', 'a compressed file; unpack it'],
])('a file that begins with %j is named for what it is', (start, expected) => {
  const bytes = Uint8Array.from(start, (sign) => sign.charCodeAt(0));
  expect(toProblems(bytes, 'quay.html')[0]).toContain(expected);
});
