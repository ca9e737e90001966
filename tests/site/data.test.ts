import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatBytes } from '../../src/view/data/data-index.ts';
import { connectBrowser } from './open-page.ts';
import { findElements, readPages, readProperty, textOf } from './read-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['rootSite', 'hostileSite'] as const)('data of the %s', (key) => {
  const site = inject(key);
  const pages = readPages(site);
  const read = (file: string): string => readFileSync(path.join(site.folder, file), 'utf8');

  test('the sitemap has every page that may be found and none that says noindex, each once', () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>https:\/\/news\.example\/([^<]*)<\/loc>/gu)].map(
      ([, address = '']) => `${decodeURIComponent(address)}index.html`,
    );
    expect(new Set(listed).size).toBe(listed.length);
    const open = pages.filter(
      ({ file, tree }) =>
        file !== '404.html' &&
        !findElements(tree, 'meta').some((meta) => readProperty(meta, 'name') === 'robots'),
    );
    expect(listed.toSorted()).toEqual(open.map(({ file }) => file).toSorted());
  });

  test.each([
    ['feed.xml', 'null rss'],
    ['atom.xml', 'http://www.w3.org/2005/Atom feed'],
    ['sitemap-index.xml', 'http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex'],
    ['sitemap-0.xml', 'http://www.sitemaps.org/schemas/sitemap/0.9 urlset'],
    ['opensearch.xml', 'http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription'],
  ])('a browser reads %s as XML', async (file, expected) => {
    const page = await browser.newPage();
    const root = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      return `${documentElement.namespaceURI} ${documentElement.localName}`;
    }, read(file));
    await page.close();
    expect(root).toBe(expected);
  });

  test('every file that the data page names is there, as large as it says', () => {
    const tree = pages.find(({ file }) => file === 'data/index.html')?.tree;
    if (tree === undefined) throw new Error('the site has no data page');
    const hrefs = findElements(tree, 'a').map((link) => String(readProperty(link, 'href')));
    const files = hrefs.filter((href) => /^\/data\/.*\.\w+$/u.test(href));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(path.join(site.folder, decodeURIComponent(file))))).toEqual([]);
    const sized = findElements(tree, 'li').filter((line) => /, \d+ (?:bytes|kB)$/u.test(textOf(line)));
    expect(sized.length).toBeGreaterThan(8);
    for (const line of sized) {
      const [link] = line.children.flatMap((child) => (child.type === 'element' ? [child] : []));
      const file = decodeURIComponent(String(link && readProperty(link, 'href')));
      const { size } = statSync(path.join(site.folder, file));
      expect(textOf(line).endsWith(`, ${formatBytes(size)}`), file).toBe(true);
    }
    expect(textOf(tree)).toMatch(/Version \d+ of the data/u);
  });

  test('the manifest’s icons are there', () => {
    const { icons } = JSON.parse(read('site.webmanifest'));
    const missing = icons.filter(({ src }: { src: string }) => !existsSync(path.join(site.folder, src)));
    expect(missing).toEqual([]);
    expect(existsSync(path.join(site.folder, 'apple-touch-icon.png'))).toBe(true);
  });
});

test('pages of a story with a day say when they were last changed', () => {
  const sitemap = readFileSync(path.join(inject('rootSite').folder, 'sitemap-0.xml'), 'utf8');
  const entries = sitemap.split('<url>').filter((entry) => entry.includes('/stories/'));
  expect(entries.length).toBeGreaterThan(10);
  expect(entries.filter((entry) => !/<lastmod>2025-08-18/u.test(entry))).toEqual([]);
});

test('the language of the site stands in every page, the feeds, the manifest and the search description', () => {
  const site = inject('rootSite');
  const read = (file: string): string => readFileSync(path.join(site.folder, file), 'utf8');
  expect(read('feed.xml')).toContain('<language>en</language>');
  expect(JSON.parse(read('feed.json')).language).toBe('en');
  expect(JSON.parse(read('site.webmanifest')).lang).toBe('en');
  expect(read('opensearch.xml')).toContain('<Language>en</Language>');
});
