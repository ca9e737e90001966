import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadPages } from '../../../src/bench/pages/data.ts';
import { isSamePart, scoreMetadata } from '../../../src/bench/pages/metadata-score.ts';

test.each([
  ['byline', 'By Ada Stone', 'Ada Stone', true],
  ['byline', 'ADA STONE & MILO HART', 'Ada Stone and Milo Hart', true],
  ['byline', 'By Ada Stone | Staff reporter', 'Ada Stone', true],
  ['byline', 'Ada Stone', 'Milo Hart', false],
  ['byline', 'Ada Stone', null, false],
  ['outlet', 'The Oldport Post', 'Oldport', false],
  ['published', '2024/06/19T05:50:00Z', '2024-06-19', true],
  ['published', '2024-06-19', '2024-06-20', false],
  ['published', 'June 19, 2024, 07:47 PM EST', '2024-06-19T19:47:00-05:00', true],
] as const)('%s “%s” read as “%s”: %s', (part, noted, found, isSame) => {
  expect(isSamePart(part, noted, found)).toBe(isSame);
});

test('a part is counted where it is noted, and what was found elsewhere apart', () => {
  const none = { byline: null, outlet: null, published: null };
  const pages = [
    { noted: { ...none, byline: 'Ada Stone' }, found: { ...none, byline: 'Ada Stone' } },
    { noted: { ...none, byline: 'Ada Stone' }, found: none },
    { noted: none, found: { ...none, byline: 'Milo Hart' } },
  ];
  expect(scoreMetadata('byline', pages)).toEqual({ stated: 2, right: 1, nothing: 0, added: 1 });
});

test('what the rules of choice call nothing is counted apart where nothing was read', () => {
  const none = { byline: null, outlet: null, published: null };
  const noted = [
    { ...none, byline: 'By webadmin' },
    { ...none, byline: 'Oldport Post', outlet: 'The Oldport Post' },
    { ...none, byline: 'Oldport Post', outlet: 'Oldport Post' },
  ];
  const pages = noted.map((one) => ({ noted: one, found: none }));
  expect(scoreMetadata('byline', pages)).toEqual({ stated: 3, right: 0, nothing: 2, added: 0 });
  const day = { ...none, published: '0001-01-01T00:00:00Z' };
  expect(scoreMetadata('published', [{ noted: day, found: none }])).toMatchObject({ right: 0, nothing: 1 });
});

test('a folder of pages with what they state beside them is read', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  mkdirSync(path.join(folder, 'quay'));
  writeFileSync(path.join(folder, 'quay', 'source.html'), '<p>Words</p>');
  writeFileSync(path.join(folder, 'quay', 'expected-metadata.json'), '{"byline":"Ada Stone","dir":null}');
  expect(await loadPages(folder)).toMatchObject([
    { id: 'quay', metadata: { byline: 'Ada Stone', outlet: null, published: null } },
  ]);
});
