import { expect, test } from 'vitest';
import { readWords } from '../../../build/article-file.ts';

const HEADLINE = 'Quillmouth to close its north quay for eleven weeks';
const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about 2.4 million crowns, and half of it will be paid by the county of Eastmere.';

const page = (above: string, below = '', head = ''): string =>
  `<html><head><title>${HEADLINE}</title>${head}</head><body><article><h1>${HEADLINE}</h1>${above}<p>${LEAD}</p><p>${END}</p>${below}</article></body></html>`;
const read = (above: string, below = '', head = '') => readWords(page(above, below, head), 'quay.html');

test.each([
  ['By Richard (R.J.) Oskar', 'Richard (R.J.) Oskar'],
  ['By Ada “Addie” Stone', 'Ada “Addie” Stone'],
  ['By Ada Stone (with Bo Velde)', 'Ada Stone'],
  ['Par Ada Stone (avec Bo Velde et Lena Holm)', 'Ada Stone'],
  ['By Ada Stone, MD', 'Ada Stone'],
  ['By Ada Stone, PhD', 'Ada Stone'],
  ['Reuters, Quillmouth', 'Reuters'],
])('the byline “%s” names %s, and no outlet', (line, names) => {
  const article = read(`<p class="byline">${line}</p>`);
  expect([article.byline?.text, article.outlet, article.standfirst]).toEqual([names, null, null]);
});

test.each([
  ['sailthru.author', ['Ada Stone,Bo Velde'], 'Ada Stone, Bo Velde'],
  ['citation_author', ['Stone, Ada', 'Velde, Bo van der'], 'Ada Stone, Bo van der Velde'],
  ['author', ['Ada Stone, Quillmouth'], 'Ada Stone'],
  ['author', ['Ada Stone, MD'], 'Ada Stone, MD'],
])('the names under “%s”, %j, are %s', (key, values, names) => {
  const tags = values.map((value) => `<meta name="${key}" content="${value}">`).join('');
  expect(read('', '', tags).byline?.text).toBe(names);
});

test('an author and a publisher that only microdata names are read by their names', () => {
  const article = read(
    '<div itemprop="author" itemscope><span itemprop="name">Ada Stone</span><span itemprop="jobTitle">Port correspondent</span></div>' +
      '<div itemprop="author" itemscope><span itemprop="name">Bo Velde</span></div>' +
      '<div itemprop="publisher" itemscope><meta itemprop="name" content="Eastmere Courier"></div>',
  );
  expect(article.byline?.text).toBe('Ada Stone, Bo Velde');
  expect(article.outlet).toMatchObject({ text: 'Eastmere Courier', from: 'microdata' });
});

test('the author in the colophon below an article is read, but not one in a box beside it', () => {
  const time = '<time itemprop="datePublished" datetime="2026-05-04">2026-05-04</time>';
  const author = '<span itemprop="author"><span itemprop="name">Ada Stone</span> —</span>';
  const colophon = read('', `<footer><p>${author} ${time} — in <a href="/c">Port</a></p></footer>`);
  expect([colophon.byline?.text, colophon.published?.date]).toEqual(['Ada Stone', '2026-05-04']);
  expect(read('', `<aside><p>More by ${author}</p></aside>`).byline).toBeNull();
});

test('an agency that the page’s head calls the author does not hide who wrote its copy', () => {
  const script = (name: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, author: { name } })}</script>`;
  const article = read('<p>By ADA STONE, Associated Press</p>', '', script('Associated Press'));
  expect([article.byline?.text, article.credit?.text]).toEqual(['ADA STONE', 'Associated Press']);
  expect(read('', '', script('Associated Press')).byline?.text).toBe('Associated Press');
});

test('a line whose parts state the outlet, dates and the author is read part by part', () => {
  const article = read(
    '<p>The Eastmere Courier | 4 May 2026 | Updated 5 May 2026 | By Ada Stone (with Bo Velde)</p>',
  );
  expect(article.outlet?.text).toBe('The Eastmere Courier');
  expect(article.byline?.text).toBe('Ada Stone');
  expect([article.published?.date, article.updated?.date]).toEqual(['2026-05-04', '2026-05-05']);
  expect(article.standfirst).toBeNull();
});

test.each([
  'Reviewed by Hanna D. Velde, PhD',
  'Photographs by Bo Velde',
  'Illustration by Bo Velde for the Courier',
  'Fact-checked by Lena Holm',
])('“%s” below the byline is no standfirst', (line) => {
  const article = read(`<p>By Ada Stone</p><p>${line}</p>`);
  expect([article.byline?.text, article.standfirst]).toEqual(['Ada Stone', null]);
});

test.each(['[Ada Stone, Bo Velde]', '\n  - Ada Stone\n  - name: Bo Velde'])(
  'front matter may list its authors: %s',
  (authors) => {
    const source = `---\ntitle: ${HEADLINE}\nauthor: ${authors}\n---\n\n${LEAD}\n\n${END}\n`;
    expect(readWords(source, 'quay.md').byline?.text).toBe('Ada Stone, Bo Velde');
  },
);
