import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { type Metadata, readMetadata } from '../../../../src/read/page/metadata.ts';

function readHead(head: string): Metadata {
  const source = `<html><head>${head}</head><body><p>The quay is shut.</p></body></html>`;
  return readMetadata(source, unified().use(rehypeParse).parse(source));
}
const meta = (key: string, value: string): string => `<meta name="${key}" content="${value}">`;

describe('what a page states of its article is read by every name that publishers use for it', () => {
  test.each(['og:title', 'twitter:title', 'dc.title', 'citation_title'])('its title as %s', (key) => {
    expect(readHead(meta(key, 'Quay shut')).title?.text).toBe('Quay shut');
  });

  test.each(['og:url', 'twitter:url', 'parsely-link'])('its address as %s', (key) => {
    expect(readHead(meta(key, 'https://quay.example/a')).url).toBe('https://quay.example/a');
  });

  test.each(['content-language', 'language', 'og:locale', 'dc.language'])('its language as %s', (key) => {
    expect(readHead(meta(key, 'en')).language).toBe('en');
  });

  test.each(['article:section', 'parsely-section', 'section'])('its section as %s', (key) => {
    expect(readHead(meta(key, 'Opinion')).section).toBe('Opinion');
  });

  test.each(['og:description', 'description', 'twitter:description', 'dc.description'])(
    'what it is about as %s',
    (key) => {
      expect(readHead(meta(key, 'A quay is shut.')).description).toBe('A quay is shut.');
    },
  );

  test.each([
    ...['parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor'],
    ...['citation_author', 'article:author', 'og:article:author', 'author', 'byl', 'cxenseparse:author'],
  ])('who wrote it as %s', (key) => {
    expect(readHead(meta(key, 'Ada Stone')).authors.map(({ run, from }) => [run.text, from])).toEqual([
      ['Ada Stone', `meta ${key}`],
    ]);
  });

  test.each([
    ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished'],
    ...['parsely-pub-date', 'cxenseparse:recs:publishtime', 'publish-date', 'publishdate', 'publish_date'],
    ...['published_at', 'pubdate', 'ptime', 'article.published', 'sailthru.date', 'dc.date.issued'],
    ...['dcterms.created', 'dcterms.issued', 'dcterms.date', 'dc.date', 'citation_publication_date'],
    ...['citation_date', 'date'],
  ])('when it was published as %s', (key) => {
    expect(readHead(meta(key, '2031-05-12')).published.map(({ run }) => run.text)).toEqual(['2031-05-12']);
  });

  test.each(['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher'])(
    'its outlet as %s',
    (key) => {
      expect(readHead(meta(key, 'Eastmere Courier')).outlet?.run.text).toBe('Eastmere Courier');
    },
  );

  test('the name of a tag may be a property or an item, too', () => {
    for (const attribute of ['property', 'name', 'itemprop'])
      expect(readHead(`<meta ${attribute}="og:title" content="Quay shut">`).title?.text).toBe('Quay shut');
  });

  test('a date with its time precedes one without, whichever is stated first', () => {
    const head = meta('date', '2031-05-12') + meta('dc.date', '2031-05-12T08:00:00Z');
    expect(readHead(head).published.map(({ run }) => run.text)).toEqual([
      ...['2031-05-12T08:00:00Z', '2031-05-12'],
    ]);
  });
});

test('what is stated has its place in the file, however the file writes it', () => {
  const placeOf = (head: string): string | undefined => {
    const source = `<html><head>${head}</head></html>`;
    const start = readHead(head).title?.fileStart;
    return start === undefined ? undefined : source.slice(start, start + 4);
  };
  expect(placeOf(meta('og:title', 'Quay shut'))).toBe('Quay');
  expect(placeOf(meta('og:title', 'Quay &amp; pier shut'))).toBe('Quay');
  const script = (title: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`;
  expect(placeOf(script('Quay “shut”'))).toBe('Quay');
  expect(placeOf(script('Quay \\"shut\\"'))).toBe('Quay');
  expect(placeOf(script('Quay shut 5\\/12'))).toBe('Quay');
});
