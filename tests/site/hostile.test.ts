import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../src/commands/browser.ts';
import { openPage } from './open-page.ts';
import { findElements, kindOf, listFiles, readPages, readProperty } from './read-site.ts';

const site = inject('hostileSite');
const pages = readPages(site);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('a story made of attacks', () => {
  test('has every kind of page', () => {
    expect(new Set(pages.map(kindOf))).toEqual(new Set(readPages(inject('rootSite')).map(kindOf)));
  });

  test.each(pages.map((page) => [page.path]))('%s runs none of them', async (pagePath) => {
    const { page, faults, close } = await openPage(browser, { site, path: pagePath });
    const pwned = await page.evaluate(() => '__pwn' in window);
    await close();
    expect(pwned).toBe(false);
    expect(faults).toEqual([]);
  });

  test('makes no element that the site would not write', () => {
    const made = pages.flatMap(({ file, tree }) =>
      findElements(tree, 'iframe', 'object', 'embed', 'base', 'video', 'math', 'template', 'style')
        // A page for a frame lets its links open beside the frame; it moves no address.
        .filter((element) => element.tagName !== 'base' || readProperty(element, 'href') !== undefined)
        .map(({ tagName }) => `${file}: ${tagName}`),
    );
    expect(made).toEqual([]);
    const links = pages.flatMap(({ tree }) =>
      findElements(tree, 'a').map((link) => readProperty(link, 'href') ?? ''),
    );
    expect(links.filter((href) => /^\s*(?:javascript|data|vbscript):/iu.test(href))).toEqual([]);
  });

  test('leaves its tables, feed and data well formed', () => {
    const files = listFiles(site.folder);
    for (const name of files.filter((one) => one.endsWith('.json'))) {
      expect(() => JSON.parse(readFileSync(path.join(site.folder, name), 'utf8')), name).not.toThrow();
    }
    const csv = readFileSync(path.join(site.folder, 'data/stories/constructor/claims.csv'), 'utf8');
    expect(csv).not.toMatch(/(?:^|,)"\s*[=+@＝]/mu);
    const feed = readFileSync(path.join(site.folder, 'feed.xml'), 'utf8');
    expect(feed).not.toMatch(/<script|\]\]>/u);
  });

  test('finds itself by search without running anything', async () => {
    const { page, faults, close } = await openPage(browser, {
      site,
      path: '/search/?q=%3Cscript%3Ewindow.__pwn%20harbour',
    });
    await page.waitForFunction(() => document.querySelectorAll('#search-results mark').length > 0);
    expect(await page.evaluate(() => '__pwn' in window)).toBe(false);
    await close();
    expect(faults).toEqual([]);
  });
});
