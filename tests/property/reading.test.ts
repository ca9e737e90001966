import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences, sentenceSpans } from '../../src/annotate/sentences/sentences.ts';
import { ReadArticleSchema } from '../../src/model/article.ts';
import { toNormalText } from '../../src/model/normal-text.ts';
import { readArticle } from '../../src/read/article.ts';
import { makeFile } from '../build/article-file.ts';

const FOLDER = new URL('../../content/stories/us-security-guarantees-for-ukraine/articles/', import.meta.url);
const ARTICLES = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

const RUNS = { numRuns: 150, seed: 20250818 };

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

const inputs = fc.oneof(anyText, marked, mutation);
const kinds = fc.constantFrom('a.txt', 'a.md', 'a.html');

describe('reading any input', () => {
  test('gives every character of the text exactly one block, or a fatal message', () => {
    fc.assert(
      fc.property(inputs, kinds, (content, path) => {
        const file = makeFile(content, path);
        const article = readArticle(file);
        if (article === undefined) {
          expect(file.messages.some(({ fatal }) => fatal === true)).toBe(true);
          return;
        }
        let offset = 0;
        for (const { start, end, kind } of article.blocks) {
          expect(start).toBe(offset);
          expect(end).toBeGreaterThan(start);
          if (kind === 'space') expect(article.text.slice(start, end).trim()).toBe('');
          else expect(article.text.slice(start, end).trim()).not.toBe('');
          offset = end;
        }
        expect(offset).toBe(article.text.length);
      }),
      RUNS,
    );
  });

  test('gives parts that are words of the text, in the contract’s form', () => {
    fc.assert(
      fc.property(inputs, kinds, (content, path) => {
        const article = readArticle(makeFile(content, path));
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
        const article = readArticle(makeFile(content));
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
        const article = readArticle(makeFile(content, path));
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
