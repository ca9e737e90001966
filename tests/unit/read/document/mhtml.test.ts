import { describe, expect, test } from 'vitest';
import { readMhtml, toFilePlaces } from '../../../../src/read/document/mhtml.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...all: string[]): Uint8Array => toBytes(all.join('\r\n'));

/** The page of an archive as text, and what the file holds where each of its bytes stands. */
function readPage(file: Uint8Array) {
  const page = readMhtml(file);
  if (page === undefined) return undefined;
  const places = [...page.offsets].map((offset) => String.fromCharCode(file[offset] ?? 0)).join('');
  return { text: new TextDecoder().decode(page.bytes), places, charset: page.charset };
}

const part = (headers: readonly string[], body: string): string[] => ['--edge', ...headers, '', body];
const html = (body: string, ...headers: string[]): string[] =>
  part(['Content-Type: text/html; charset="utf-8"', ...headers], body);
const archive = (headers: readonly string[], ...parts: string[][]): Uint8Array =>
  lines('From: a browser', ...headers, '', ...parts.flat(), '--edge--', '');

const MIXED = 'Content-Type: multipart/related;\r\n\tboundary="edge"';

describe('the page of an archive', () => {
  test('is the first part that is HTML, whatever stands before it', () => {
    const file = archive([MIXED], part(['Content-Type: image/png'], 'x'), html('<p>one'), html('<p>two'));
    expect(readPage(file)?.text.trim()).toBe('<p>one');
    expect(readPage(file)?.charset).toBe('utf-8');
  });

  test('is the part at the address that the file was saved from', () => {
    const file = archive(
      [MIXED, 'Snapshot-Content-Location: https://quay.example/b'],
      html('<p>one', 'Content-Location: https://quay.example/a'),
      html('<p>two', 'Content-Location: https://quay.example/b'),
    );
    expect(readPage(file)?.text.trim()).toBe('<p>two');
  });

  test('is the part that the file says it starts with', () => {
    const file = archive(
      ['Content-Type: multipart/related; boundary=edge; start=<b@x>'],
      html('<p>one', 'Content-ID: <a@x>'),
      html('<p>two', 'Content-ID: <b@x>'),
    );
    expect(readPage(file)?.text.trim()).toBe('<p>two');
  });

  test('is all of a file that is one page, also as XHTML', () => {
    expect(readPage(lines('Content-Type: text/html', '', '<p>one'))?.text).toBe('<p>one');
    expect(readPage(lines('Content-Type: application/xhtml+xml', '', '<p>two'))?.text).toBe('<p>two');
  });

  test('is none where no part is HTML, or where nothing parts headers from words', () => {
    expect(readMhtml(archive([MIXED], part(['Content-Type: text/plain'], 'x')))).toBeUndefined();
    expect(readMhtml(lines('Content-Type: text/html', '<p>one'))).toBeUndefined();
  });

  test('a part without an empty line after its headers is passed over', () => {
    expect(
      readPage(archive([MIXED], ['--edge', 'Content-Type: text/html'], html('<p>two')))?.text.trim(),
    ).toBe('<p>two');
  });

  test('is decoded where it is quoted-printable: escapes in both cases, lines that go on, and what is no escape', () => {
    const body = 'caf=C3=A9 f=c3=a9te so=\r\nft ha=\nrd 5=zz =4 end';
    const file = lines('Content-Type: text/html', 'Content-Transfer-Encoding: Quoted-Printable', '', body);
    expect(readPage(file)).toEqual({
      text: 'café féte soft hard 5zz 4 end',
      places: 'caf== f==te soft hard 5zz 4 end',
      charset: undefined,
    });
  });

  test('is decoded where it is base64, its places counted from its start', () => {
    const code = Buffer.from('<p>quay and pier').toString('base64');
    const file = lines('Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', code);
    const page = readMhtml(file);
    expect(new TextDecoder().decode(page?.bytes)).toBe('<p>quay and pier');
    const start = new TextDecoder().decode(file).indexOf(code);
    expect([...(page?.offsets ?? [])].slice(0, 5).map((offset) => offset - start)).toEqual([0, 1, 2, 4, 5]);
  });

  test('is decoded where base64 is broken over lines and ends in the middle', () => {
    const code = Buffer.from('<p>quay').toString('base64').replaceAll('=', '');
    const file = lines(
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      `${code.slice(0, 4)}\r\n${code.slice(4, 9)}`,
    );
    expect(readPage(file)?.text).toBe('<p>qua');
  });
});

describe('places in the archive', () => {
  const placesOf = (body: string, charset: string, text: string) => {
    const file = lines(
      `Content-Type: text/html; charset=${charset}`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      body,
    );
    const page = readMhtml(file);
    if (page === undefined) throw new Error('the archive has no page');
    const from = new TextDecoder().decode(file).indexOf(body);
    return toFilePlaces([{ start: 0, end: text.length, fileStart: 0 }], text, page).map(
      ({ start, end, fileStart }) => [
        text.slice(start, end),
        body.slice(fileStart - from).slice(0, end - start),
      ],
    );
  };

  test.each([
    ['one stretch of plain letters is one entry', 'quay', 'utf-8', 'quay', [['quay', 'quay']]],
    [
      'a letter of two bytes',
      'a=C3=A9b',
      'utf-8',
      'aéb',
      [
        ['aé', 'a='],
        ['b', 'b'],
      ],
    ],
    [
      'a letter of three bytes',
      'a=E2=80=94b',
      'utf-8',
      'a—b',
      [
        ['a—', 'a='],
        ['b', 'b'],
      ],
    ],
    [
      'a sign of four bytes',
      'a=F0=9F=8C=8Ab',
      'UTF8',
      'a🌊b',
      [
        ['a\uD83C', 'a='],
        ['\uDF0A', '='],
        ['b', 'b'],
      ],
    ],
    [
      'a letter of one byte in an old encoding',
      'a=E9b',
      'iso-8859-1',
      'aéb',
      [
        ['aé', 'a='],
        ['b', 'b'],
      ],
    ],
    [
      'a line that goes on',
      'so=\r\nft',
      'utf-8',
      'soft',
      [
        ['so', 'so'],
        ['ft', 'ft'],
      ],
    ],
    ['a byte order mark that is not in the text', '=EF=BB=BFab', 'utf-8', 'ab', [['ab', 'ab']]],
  ])('%s', (_, body, charset, text, expected) => expect(placesOf(body, charset, text)).toEqual(expected));
});
