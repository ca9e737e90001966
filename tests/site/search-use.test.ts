import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, openPage, searchAsLargeSite, waitForResults } from './open-page.ts';
import { findElements, onePageOfEachKind, readPages, readProperty } from './read-site.ts';

const site = inject('rootSite');
const SEARCH_PATH = `${site.base}search/`;
const toPath = (query: string): string => `${SEARCH_PATH}?q=${encodeURIComponent(query)}`;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

type ReadXml = {
  fault: string | null;
  root: string;
  texts: Record<string, string>;
  urls: { type: string | null; template: string | null }[];
};

/** An XML file as the browser's own parser reads it, on a page without a policy. */
async function readXml(file: string): Promise<ReadXml> {
  const page = await browser.newPage();
  const read = await page.evaluate(
    (text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const root = document.documentElement;
      return {
        fault: document.querySelector('parsererror')?.textContent ?? null,
        root: `${root.namespaceURI} ${root.localName}`,
        texts: Object.fromEntries(
          [...root.children].map((child) => [child.localName, child.textContent ?? '']),
        ),
        urls: [...root.querySelectorAll('Url')].map((url) => ({
          type: url.getAttribute('type'),
          template: url.getAttribute('template'),
        })),
      };
    },
    readFileSync(file, 'utf8'),
  );
  await page.close();
  return read;
}

const countResults = (page: Page): Promise<number> => page.locator('#search-results > li').count();

describe('results', () => {
  test.each(['Trump', 'security guarantees', 'Selenskyj'])(
    'no claim stands twice among those of “%s”',
    async (query) => {
      const { page, close } = await openPage(browser, { site, path: toPath(query) });
      await waitForResults(page);
      while (await page.locator('#search-more').isVisible()) {
        const before = await countResults(page);
        await page.locator('#search-more').click();
        await page.waitForFunction(
          (count) => document.querySelectorAll('#search-results > li').length > count,
          before,
        );
      }
      const links = await page
        .locator('#search-results a.claim')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.length).toBeGreaterThan(1);
      expect(new Set(links).size).toBe(links.length);
      await close();
    },
  );

  test.each([
    ['ten', /^(?:ten|10)$/iu],
    ['tone', /^tone$/iu],
    ['$90bn', /^90 billion$/iu],
    ['"major step forward"', /^major step forward$/iu],
    ['Kiev', /^Kyiv$/iu],
    ['meetings', /^(?:meet|meets|met|meeting|meetings)$/iu],
  ])('marks of “%s” stand on nothing else', async (query, expected) => {
    const { page, close } = await openPage(browser, { site, path: toPath(query) });
    await waitForResults(page);
    const marks = await page.locator('#search-results mark').allTextContents();
    expect(marks.filter((mark) => !expected.test(mark))).toEqual([]);
    await close();
  });

  test('a passage leads to its sentence, which is marked on arrival', async () => {
    const { page, close } = await openPage(browser, { site, path: toPath('hungary') });
    await waitForResults(page);
    await page.locator('#search-results .passage a, #search-results .named a').first().click();
    await page.waitForURL(/\/articles\/[^#]+#/u);
    await page.locator('.sentence:target').waitFor();
    const backgrounds = await page.evaluate(() =>
      ['.sentence:target', '.sentence:not(:target)'].map((selector) => {
        const sentence = document.querySelector(selector);
        return sentence === null ? undefined : getComputedStyle(sentence).backgroundColor;
      }),
    );
    expect(new Set(backgrounds).size).toBe(2);
    expect(backgrounds).not.toContain(undefined);
    await close();
  });

  test('an empty box offers where to start, a query puts that away', async () => {
    const { page, close } = await openPage(browser, { site, path: SEARCH_PATH });
    expect(await page.locator('#search-start a').count()).toBeGreaterThan(2);
    await page.getByRole('searchbox').fill('hungary');
    await waitForResults(page);
    await page.locator('#search-start').waitFor({ state: 'hidden' });
    await close();
  });

  test('what occurs nowhere is said, with what was tried', async () => {
    const { page, close } = await openPage(browser, { site, path: toPath('Irann') });
    await page.locator('#search-notes', { hasText: 'Tried:' }).waitFor();
    expect(await page.locator('#search-notes').textContent()).toContain('No passage says “Irann”.');
    expect(await countResults(page)).toBe(0);
    await close();
  });

  test.each(['topic', 'article', 'speaker', 'is', 'story'])(
    'an unknown %s in the address is said',
    async (name) => {
      const { page, faults, close } = await openPage(browser, {
        site,
        path: `${SEARCH_PATH}?q=hungary&${name}=nobody`,
      });
      await page.locator('#search-notes', { hasText: '“nobody”' }).waitFor();
      expect(await countResults(page)).toBe(0);
      await close();
      expect(faults).toEqual([]);
    },
  );

  test('the choices beside the box are operators with counts, and stand in the address', async () => {
    const { page, close } = await openPage(browser, { site, path: toPath('trump') });
    await waitForResults(page);
    const choice = page.locator('#in-is option[value=figure]', { hasText: /\(\d+\)/u });
    const count = Number(/\((\d+)\)/u.exec((await choice.textContent()) ?? '')?.[1]);
    await page.locator('#in-is').selectOption('figure');
    await page.waitForFunction(
      (most) => document.querySelectorAll('#search-results > li').length === most,
      Math.min(10, count),
    );
    await page.waitForURL(({ searchParams }) => searchParams.get('is') === 'figure');
    await close();
  });
});

describe('the way there', () => {
  test('a result that has the focus keeps it when the others come', async () => {
    const { page, close } = await openPage(browser, { site, path: SEARCH_PATH });
    const others = Promise.withResolvers<void>();
    await searchAsLargeSite(page);
    await page.route(/\/data\/search\/claims\//u, async (route) => {
      if ((await countResults(page)) > 0) await others.promise;
      await route.continue();
    });
    await page.getByRole('searchbox').fill('ukraine');
    await page.locator('#search-results a.claim').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('#search-results > li:first-child a.claim:focus').waitFor();
    others.resolve();
    await waitForResults(page);
    expect(
      await page.evaluate(() => document.activeElement?.matches('#search-results > li:first-child a.claim')),
    ).toBe(true);
    await close();
  });

  test('script and index are fetched side by side, and that it searches is said meanwhile', async () => {
    const asked = { script: Promise.withResolvers<void>(), index: Promise.withResolvers<void>() };
    const held = Promise.withResolvers<void>();
    const { page, close } = await openPage(browser, {
      site,
      path: toPath('hungary'),
      prepare: (page) =>
        page.route(/search-session|\/data\/search\//u, async (route) => {
          (route.request().url().includes('/data/') ? asked.index : asked.script).resolve();
          await held.promise;
          await route.continue();
        }),
    });
    // Both are asked for while neither has come.
    await Promise.all([asked.script.promise, asked.index.promise]);
    await page.locator('#search-status', { hasText: 'Searching…' }).waitFor();
    held.resolve();
    await page.locator('#search-status', { hasText: /\d claims? found/u }).waitFor();
    await close();
  });

  test('no script of a page carries the schemas with it', () => {
    const folder = path.join(site.folder, '_astro');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.some((name) => name.startsWith('search-session'))).toBe(true);
    expect(
      scripts.filter((name) => /ZodError|_zod\b/u.test(readFileSync(path.join(folder, name), 'utf8'))),
    ).toEqual([]);
  });

  test('“/” goes to the search from every kind of page', async () => {
    const pages = onePageOfEachKind(readPages(site)).filter(({ file }) => !/embed|404/u.test(file));
    expect(pages.length).toBeGreaterThan(8);
    const { page, close } = await openPage(browser, { site, path: site.base });
    for (const { path } of pages) {
      await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
      await page.keyboard.press('/');
      await page.locator('input[type=search]:focus').waitFor();
    }
    await close();
  });

  test('every page names the site as a search engine, which a browser reads and whose address searches', async () => {
    const pages = readPages(site).filter(({ file }) => !file.includes('embed/'));
    const without = pages.filter(
      ({ tree }) =>
        !findElements(tree, 'link').some(
          (link) => readProperty(link, 'type') === 'application/opensearchdescription+xml',
        ),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
    const { fault, root, texts, urls } = await readXml(path.join(site.folder, 'opensearch.xml'));
    expect([fault, root]).toEqual([null, 'http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription']);
    // What OpenSearch 1.1 demands: a short name of 16 characters at most, a description of 1,024, an address with its type.
    expect(texts['ShortName']).toMatch(/^[^<>]{1,16}$/u);
    expect(texts['Description']).toMatch(/^[^<>]{1,1024}$/u);
    expect(texts['InputEncoding']).toBe('UTF-8');
    const template = urls.find(({ type }) => type === 'text/html')?.template ?? '';
    expect(template.match(/\{[^}]*\}/gu)).toEqual(['{searchTerms}']);
    const { pathname, search } = new URL(template.replace('{searchTerms}', 'hungary'));
    const { page, close } = await openPage(browser, { site, path: pathname + search });
    await waitForResults(page);
    await close();
  });
});
