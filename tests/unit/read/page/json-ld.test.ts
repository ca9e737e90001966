import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { decodeReferences, findJsonLdArticle } from '../../../../src/read/page/json-ld.ts';

const toScript = (value: string): Element => ({
  type: 'element',
  tagName: 'script',
  properties: { type: 'application/ld+json' },
  children: [{ type: 'text', value }],
});

const PAGE = { title: 'Pilots stop the ferries', url: 'https://sound.example/pilots' };

const find = (blocks: readonly unknown[], page: { title: string; url: string | null } = PAGE) =>
  findJsonLdArticle(
    blocks.map((block) => toScript(typeof block === 'string' ? block : JSON.stringify(block))),
    page,
  );

const ARTICLE = { '@type': 'NewsArticle', headline: 'Pilots stop the ferries' };

describe('what a block says of the article', () => {
  test('is read with all its fields', () => {
    const found = find([
      {
        ...ARTICLE,
        author: [{ name: 'Ida Holm' }, 'Per Lund', { '@id': '#third' }],
        publisher: { name: 'Sound Post' },
        datePublished: '2025-03-04T10:00:00Z',
        dateModified: '2025-03-05',
        inLanguage: 'en',
        articleSection: ['Ports', 'Work'],
        description: 'All boats stay in.',
        articleBody: 'The pilots stopped.',
        url: PAGE.url,
      },
      { '@id': '#third', '@type': 'Person', name: 'Eva Dahl' },
    ]);
    expect(found).toMatchObject({
      headline: 'Pilots stop the ferries',
      authors: ['Ida Holm', 'Per Lund'],
      publisher: 'Sound Post',
      published: '2025-03-04T10:00:00Z',
      modified: '2025-03-05',
      language: 'en',
      section: 'Ports',
      description: 'All boats stay in.',
      body: 'The pilots stopped.',
      address: PAGE.url,
    });
  });

  test('names by reference are those of the same block', () => {
    const graph = [
      { ...ARTICLE, author: { '@id': '#third' } },
      { '@id': '#third', '@type': 'Person', name: 'Eva Dahl' },
    ];
    expect(find([{ '@graph': graph }])?.authors).toEqual(['Eva Dahl']);
  });

  test('a headline is else the name, a creator stands for an author, and the day of making for that of publication', () => {
    const other = {
      '@type': 'BlogPosting',
      name: 'Pilots stop',
      creator: 'Ida Holm',
      dateCreated: '2025-03-04',
    };
    expect(find([other])).toMatchObject({
      headline: 'Pilots stop',
      authors: ['Ida Holm'],
      published: '2025-03-04',
    });
    expect(
      find([{ ...other, headline: 'Boats', author: 'Per Lund', datePublished: '2025-03-06' }]),
    ).toMatchObject({
      headline: 'Boats',
      authors: ['Per Lund'],
      published: '2025-03-06',
    });
  });

  test.each([
    ['its own address', { url: 'https://sound.example/a' }, 'https://sound.example/a'],
    [
      'that of the page that it is the main part of',
      { mainEntityOfPage: { '@id': 'https://sound.example/b' } },
      'https://sound.example/b',
    ],
    ['the same as words', { mainEntityOfPage: 'https://sound.example/c' }, 'https://sound.example/c'],
    ['none', {}, undefined],
  ])('its address is %s', (_, part, address) =>
    expect(find([{ ...ARTICLE, ...part }])?.address).toBe(address),
  );

  test('a name of more than 120 letters and an empty one are none', () => {
    const authors = ['a'.repeat(120), 'b'.repeat(121), ' ', 7];
    expect(find([{ ...ARTICLE, author: authors }])?.authors).toEqual(['a'.repeat(120)]);
  });
});

describe('which node is the article', () => {
  test.each([
    ['a node of a list', [[{ '@type': 'VideoObject' }, ARTICLE]]],
    ['a node of a graph', [{ '@graph': [{ '@type': 'WebSite' }, ARTICLE] }]],
    ['what a page is mainly about', [{ '@type': 'WebPage', mainEntity: ARTICLE }]],
    [
      'a node with several types',
      [{ '@type': ['Thing', 'ReportageNewsArticle'], headline: ARTICLE.headline }],
    ],
  ])('%s', (_, blocks) => expect(find(blocks)?.headline).toBe(ARTICLE.headline));

  test.each([
    ['a video', [{ '@type': 'VideoObject', headline: 'A film' }]],
    ['what a thing that is no page is about', [{ '@type': 'Event', mainEntity: ARTICLE }]],
    ['no JSON', ['{ broken']],
    ['a string', ['"words"']],
    ['a node too deep', [[[[[[[[ARTICLE]]]]]]]]],
  ])('%s is none', (_, blocks) => expect(find(blocks)).toBeUndefined());

  test('of several the one at the page’s address', () => {
    const other = {
      ...ARTICLE,
      headline: 'Pilots stop the ferries again',
      url: 'https://sound.example/again',
    };
    const own = { ...ARTICLE, headline: 'Another headline', url: PAGE.url };
    expect(find([other, own])?.headline).toBe('Another headline');
    expect(find([other, own], { ...PAGE, url: null })?.headline).toBe('Pilots stop the ferries again');
  });

  test('else the one whose headline is nearest to the title, or the first', () => {
    const [first, near] = [
      { ...ARTICLE, headline: 'Weather' },
      { ...ARTICLE, headline: 'Pilots stop ferries' },
    ];
    expect(find([first, near])?.headline).toBe('Pilots stop ferries');
    expect(find([first, near], { title: 'Nothing of both', url: null })?.headline).toBe('Weather');
  });
});

describe('JSON as pages write it', () => {
  const json = JSON.stringify(ARTICLE);
  test.each([
    ['in a comment', `<!-- ${json} -->`],
    ['in CDATA', `<![CDATA[${json}]]>`],
    ['in CDATA behind a script’s comment', `// <![CDATA[\n${json}\n// ]]>`],
    ['in CDATA inside comments', `/* <![CDATA[ */${json}/* ]]> */`],
    ['with a semicolon', `${json};`],
    ['with a comma too much', json.replace('}', ', }')],
    ['with a line end inside a string', json.replace('the ', 'the\n')],
  ])('%s', (_, text) => expect(find([text])?.headline).toBe(ARTICLE.headline));
});

describe('references in words', () => {
  test.each([
    ['&amp; &quot;a&quot; &apos; &lsquo;b&rsquo; &ldquo;c&rdquo;', '& "a" \' ‘b’ “c”'],
    ['1&ndash;2 &mdash; and &hellip; &NBSP;', '1–2 — and …  '],
    ['&#8217; &#x2019; &#X2019; &#32;', '’ ’ ’  '],
    [
      '&lt;b&gt; &#31; &#x1F; &#xD800; &#xDFFF; &#x110000; &#1114112;',
      '&lt;b&gt; &#31; &#x1F; &#xD800; &#xDFFF; &#x110000; &#1114112;',
    ],
    ['&#x10FFFF;', '\u{10FFFF}'],
  ])('%s', (text, expected) => expect(decodeReferences(text)).toBe(expected));
});
