import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/read/article.ts';
import { makeFile, toKinds } from '../../../build/article-file.ts';

const ADDRESS = 'https://gazette.example/harbour/fire';
const PROSE =
  'The mayor of Oskarby left the quay on Monday, and nobody in the harbour, not even the pilots, knows why she did so.';

/** What is furniture of a page that has a link among its paragraphs. */
function findFurniture(link: string): string[] {
  const page = `<html><head><title>Mayor leaves the quay</title><link rel="canonical" href="${ADDRESS}"></head><body><article><h1>Mayor leaves the quay</h1>
<p>${PROSE}</p><p>${PROSE}</p><p>${link}</p><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
  const article = readArticle(makeFile(page, 'fire.html'));
  if (article === undefined) throw new Error('not read');
  return toKinds(article).flatMap(([kind, words]) =>
    kind === 'furniture' && words !== 'Mayor leaves the quay' ? [words] : [],
  );
}

test.each([
  `https://harbourly.example/share?u=${encodeURIComponent(ADDRESS)}`,
  `https://oskagram.example/post?text=Mayor+leaves&amp;url=${ADDRESS}`,
  `https://oskagram.example/post?text=${encodeURIComponent(`Mayor leaves ${ADDRESS}/?from=share`)}`,
  'harbourly://send?text=https%3A%2F%2Fwww.gazette.example%2Fharbour%2Ffire',
  `mailto:?subject=Mayor&amp;body=${ADDRESS}`,
])('“%s” shares the page', (href) => {
  expect(findFurniture(`<a href="${href}">Oskagram</a>`)).toContain('Oskagram');
});

test.each([
  'https://harbourly.example/mayor',
  'https://harbourly.example/go?to=https%3A%2F%2Fother.example%2Fpage',
  `${ADDRESS}?page=2&amp;back=${encodeURIComponent(ADDRESS)}`,
  'mailto:mayor@oskarby.example?subject=Quay',
])('“%s” does not', (href) => {
  expect(findFurniture(`<a href="${href}">The quay was closed by her.</a>`)).toEqual([]);
});

test('a sentence with such a link in it is text', () => {
  const link = `<a href="https://harbourly.example/share?u=${encodeURIComponent(ADDRESS)}">sent</a>`;
  expect(findFurniture(`The pilots ${link} the news round the harbour in an hour.`)).toEqual([]);
});
