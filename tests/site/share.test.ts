import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, follow, openPage } from './open-page.ts';
import { findElements, kindOf, listFiles, readPages, readProperty } from './read-site.ts';

const site = inject('rootSite');
const pages = readPages(site);

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('pictures beside a link', () => {
  test('a story and each of its claims have one of 1200 by 630 pixels, told in the page', () => {
    const shown = pages.filter(
      (page) => kindOf(page) === 'story' || /\/claims\/[0-9a-f]{10}\//u.test(page.file),
    );
    expect(shown.length).toBeGreaterThan(50);
    const sizes = shown.map(({ tree, file }) => {
      const meta = findElements(tree, 'meta').find((each) => readProperty(each, 'property') === 'og:image');
      const address = meta && readProperty(meta, 'content');
      if (address === undefined) return `${file} tells none`;
      const png = readFileSync(`${site.folder}${new URL(address).pathname}`);
      return `${png.readUInt32BE(16)} by ${png.readUInt32BE(20)}`;
    });
    expect(new Set(sizes)).toEqual(new Set(['1200 by 630']));
  });

  test('two builds from clean give the same bytes', () => {
    const other = inject('nestedSite').folder;
    const pictures = listFiles(site.folder).filter((name) => name.endsWith('share.png'));
    expect(pictures.length).toBeGreaterThan(10);
    const changed = pictures.filter(
      (name) => !readFileSync(`${site.folder}/${name}`).equals(readFileSync(`${other}/${name}`)),
    );
    expect(changed).toEqual([]);
  });
});

test.each(['claim', 'topics'])(
  'a page of the kind “%s” has the lines that show it elsewhere',
  async (kind) => {
    const path = pages.find((page) => kindOf(page) === kind && page.html.includes('&lt;iframe'))?.path ?? '';
    const { page, close } = await openPage(browser, { site, path, options: { javaScriptEnabled: false } });
    const snippet = (await page.locator('pre', { hasText: '<iframe' }).textContent()) ?? '';
    const source = /src="([^"]+)"/u.exec(snippet)?.[1] ?? '';
    expect(snippet).not.toContain('<script');
    await follow(page, page.getByRole('link', { name: 'what they show' }));
    expect(new URL(page.url()).pathname).toBe(new URL(source).pathname);
    await page.locator('.answer summary').first().click();
    await page.locator('.answer p .words').first().waitFor();
    await close();
  },
);
