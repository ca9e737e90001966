import { expect, test } from 'vitest';
import { withAccessDate } from '../../../src/components/claim/access-date.ts';

const DAY = '2025-01-07';

test('what has an address gets the day on which it was read, in BibTeX and in CSL-JSON', () => {
  const bibtex =
    '@online{a,\n  title = {{A}},\n  url = {https://news.example/},\n}\n\n@article{b,\n  title = {{B}},\n}';
  expect(withAccessDate(bibtex, 'BibTeX', DAY)).toBe(bibtex.replace('/},', `/},\n  urldate = {${DAY}},`));
  const csl = JSON.stringify([{ id: 'a', URL: 'https://news.example/' }, { id: 'b' }]);
  expect(JSON.parse(withAccessDate(csl, 'CSL-JSON', DAY))).toEqual([
    { id: 'a', URL: 'https://news.example/', accessed: { 'date-parts': [[2025, 1, 7]] } },
    { id: 'b' },
  ]);
});

test('other texts stay as they are', () => {
  expect(withAccessDate('  url = x', 'link', DAY)).toBe('  url = x');
});
