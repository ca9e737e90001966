import { expect, test } from 'vitest';
import { toNormalText, toOriginalSpan } from '../../../src/model/normal-text.ts';

test.each([
  ['“no\u00ADtable…”', '"notable..."'],
  ['it‘s ‚so‘', "it's 'so'"],
  ["''Choke!'' he said", '"Choke!" he said'],
  ["``Choke!'' he said", '"Choke!" he said'],
  ['one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
  ['the har-\nbour, a har-\r\nbour', 'the harbour, a harbour'],
  ['a well-\nknown har\u00AD\nbour', 'a well-known harbour'],
  ['a – b — c -- d', 'a - b - c - d'],
  ['ﬁre oﬃce', 'fire office'],
  ['oﬀ ﬂat baﬄe \uFB05ill fa\uFB06', 'off flat baffle still fast'],
  ['cafe\u0301', 'café'],
  ['10\u00A0days', '10 days'],
  ['a\u200Bb\u202Ec\uFEFF', 'abc'],
])('%j is matched as %j', (original, normal) => {
  expect(toNormalText(original).text).toBe(normal);
});

test('a span of the copy leads back to the words of the original', () => {
  const original = 'a “ma\u00ADjor step…” b';
  const normal = toNormalText(original);
  const start = normal.text.indexOf('major step...');
  const span = toOriginalSpan(normal, { start, end: start + 'major step...'.length });
  expect(original.slice(span.start, span.end)).toBe('ma\u00ADjor step…');
});

test('an empty text and an empty span give empty spans', () => {
  expect(toNormalText('').text).toBe('');
  expect(toOriginalSpan(toNormalText(''), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  expect(toOriginalSpan(toNormalText('ab'), { start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
});

test('what reaches beyond the copy ends where the original ends', () => {
  const normal = toNormalText('no\u00ADtable');
  expect(toOriginalSpan(normal, { start: 2, end: 99 })).toEqual({ start: 3, end: 8 });
  expect(toOriginalSpan(normal, { start: 7, end: 7 })).toEqual({ start: 8, end: 8 });
});

test('an empty span of the normal copy is an empty span of the original', () => {
  const normal = toNormalText('no\u00ADtable ﬁre');
  expect(toOriginalSpan(normal, { start: 3, end: 3 })).toEqual({ start: 4, end: 4 });
  expect(toOriginalSpan(normal, { start: 3, end: 2 })).toEqual({ start: 4, end: 4 });
});
