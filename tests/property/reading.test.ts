import { readdirSync, readFileSync } from 'node:fs';
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { findSentences, sentenceSpans } from '../../src/annotate/sentences/sentences.ts';
import { type ReadArticle, ReadArticleSchema } from '../../src/model/article.ts';
import { toNormalText } from '../../src/model/normal-text.ts';
import { prepareFile, readArticle } from '../../src/read/article.ts';
import { makeFile } from '../build/article-file.ts';
import { makeDocx, makePdf } from '../build/documents.ts';
import fc, { oncePerDraw } from '../build/properties.ts';

const FOLDER = new URL('../../content/stories/us-security-guarantees-for-ukraine/articles/', import.meta.url);
const ARTICLES = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

const RUNS = { numRuns: 150 };

/** Pieces that the rules look at, in any order. */
const marked = fc
  .array(
    fc.constantFrom(
      ...". … ... . . . ! ? “ ” ‘ ’ \" '' ( ) [ ] | — – - -- : ; , \n \n\n \r\n \t \u00a0 \u200b \u00ad \ufeff \u202e U.S. Mr. p.m. No. 7 20 Jr. (AP) Reuters By Jane Doe WASHWOOD a The He said asked Also read @name http://a.b <p> </p> <div> # - * > --- &amp; © Ã± 7 p.m. 2025-03-04".split(
        ' ',
      ),
      ' ',
      ' ',
      '\n',
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

/** A real article with a piece cut out, doubled, or replaced by marks. */
const mutation = fc
  .record({
    index: fc.nat(ARTICLES.length - 1),
    from: fc.nat(9000),
    size: fc.nat(400),
    at: fc.nat(9000),
    insert: marked,
  })
  .map(({ index, from, size, at, insert }) => {
    const text = ARTICLES[index] ?? '';
    const cut = text.slice(0, from) + text.slice(from + size);
    return cut.slice(0, at) + insert + cut.slice(at);
  });

/** Words as a document writes them in XML: without what XML cannot hold. */
const toXml = (text: string): string =>
  text.replace(/[&<>]/gu, ' ').replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu, ' ');

/** A page in an archive as browsers save it. */
function makeMhtml(page: string, encoding: string): string {
  const bytes = new TextEncoder().encode(page);
  const quoted = [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  const body =
    encoding === 'base64'
      ? btoa(String.fromCharCode(...bytes))
      : encoding === 'quoted-printable'
        ? quoted.join('').replace(/(.{72})/gu, '$1=\r\n')
        : page;
  return [
    'Content-Type: multipart/related; boundary="edge-of-a-part"',
    '',
    '--edge-of-a-part',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '--edge-of-a-part--',
  ].join('\r\n');
}

const inputs = fc.oneof(anyText, marked, mutation);
const kinds = fc.constantFrom('a.txt', 'a.md', 'a.html');

/** Fails unless the blocks are the text, each character in one, white space in blocks of its own. */
function expectPartition({ text, blocks }: ReadArticle): void {
  let offset = 0;
  for (const { start, end, kind } of blocks) {
    expect(start).toBe(offset);
    expect(end).toBeGreaterThan(start);
    if (kind === 'space') expect(text.slice(start, end).trim()).toBe('');
    else expect(text.slice(start, end).trim()).not.toBe('');
    offset = end;
  }
  expect(offset).toBe(text.length);
}

/** Reads a file of some words and a name. */
const read = oncePerDraw((content: string, path: string) => {
  const file = makeFile(content, path);
  return { file, article: readArticle(file) };
});

/** Fails unless what was read is whole; what cannot be read has a fatal message. */
function expectRead({ file, article }: { file: VFile; article: ReadArticle | undefined }): void {
  if (article === undefined) expect(file.messages.some(({ fatal }) => fatal === true)).toBe(true);
  else expectPartition(article);
}

describe('reading any input', () => {
  test('gives every character of the text exactly one block, or a fatal message', () => {
    fc.assert(
      fc.property(inputs, kinds, (content, path) => expectRead(read(content, path))),
      RUNS,
    );
  });

  test('does so for pages in archives, however they are written', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('quoted-printable', 'base64', '8bit'), (content, encoding) => {
        expectRead(read(makeMhtml(`<h1>Harbour fire</h1><p>${content}</p>`, encoding), 'a.mhtml'));
      }),
      RUNS,
    );
  });

  test('does so for documents of word processors and PDF files', async () => {
    const lines = fc.array(
      fc.oneof(
        marked,
        mutation.map((text) => text.slice(0, 400)),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('a.docx', 'a.pdf'), async (words, path) => {
        const bytes =
          path === 'a.docx'
            ? makeDocx(words.map((text) => ['', toXml(text)]))
            : makePdf([
                words.map((text, index) => [72, 720 - index * 14, 11, text.replace(/[^ -~]/gu, ' ')]),
              ]);
        const file = await prepareFile(makeFile(bytes, path));
        expectRead({ file, article: readArticle(file) });
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  test('gives parts that are words of the text, in the contract’s form', () => {
    fc.assert(
      fc.property(inputs, kinds, (content, path) => {
        const { article } = read(content, path);
        if (article === undefined) return;
        ReadArticleSchema.parse(article);
        const { headline, standfirst, byline, dateline, credit, outlet, published } = article;
        for (const part of [headline, standfirst, byline, dateline, credit, outlet, published]) {
          if (part !== null && 'start' in part)
            expect(article.text.slice(part.start, part.end)).toBe(part.text);
        }
      }),
      RUNS,
    );
  });

  test('keeps the text of a .txt file as it is', () => {
    fc.assert(
      fc.property(inputs, (content) => {
        const { article } = read(content, 'a.txt');
        if (article !== undefined)
          expect(article.text).toBe(
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(content)),
          );
      }),
      RUNS,
    );
  });
});

describe('sentences of any input', () => {
  test('are ordered, disjoint and without white space at their ends, and lose nothing but white space', () => {
    fc.assert(
      fc.property(inputs, (text) => {
        let offset = 0;
        for (const { start, end } of sentenceSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(offset);
          expect(text.slice(offset, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          offset = end;
        }
        expect(text.slice(offset).trim()).toBe('');
      }),
      RUNS,
    );
  });

  test('stay inside their blocks', () => {
    fc.assert(
      fc.property(inputs, kinds, (content, path) => {
        const { article } = read(content, path);
        if (article === undefined) return;
        for (const { start, end, block } of findSentences(article)) {
          const around = article.blocks[block];
          expect(around !== undefined && around.start <= start && end <= around.end).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

test('every unit of a normal copy leads back into the original, in order', () => {
  fc.assert(
    fc.property(inputs, (text) => {
      const { text: normal, starts, ends } = toNormalText(text);
      expect([starts.length, ends.length]).toEqual([normal.length, normal.length]);
      for (let unit = 0; unit < normal.length; unit += 1) {
        expect((starts[unit] ?? 0) < (ends[unit] ?? 0) && (ends[unit] ?? 0) <= text.length).toBe(true);
        if (unit > 0) expect((starts[unit] ?? 0) >= (starts[unit - 1] ?? 0)).toBe(true);
      }
    }),
    RUNS,
  );
});
