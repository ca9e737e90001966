import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAYLOADS } from './hostile-payloads.ts';
import { connectBrowser, openPage, waitForResults } from './open-page.ts';
import { findElements, kindOf, listFiles, type Page, readPages, readProperty } from './read-site.ts';

const site = inject('hostileSite');
const pages = readPages(site);

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** The story that a page belongs to, or that it belongs to the site. */
const storyOf = ({ path }: Page): string => /^\/stories\/([^/]+)\//u.exec(path)?.[1] ?? 'the site';

/** Kinds of page that show what other pages of their story show: without some articles, in a frame (with no script at all), two articles side by side. */
const REPEATING = ['without', 'embed', 'compare'];

/**
 * The pages that a browser opens: all, but of the kinds that repeat others the first and the last of a story, which for pairs are two without an
 * article in common. What the HTML of every page holds is read below and by the tests of markup and links.
 */
function toOpened(own: readonly Page[]): Page[] {
  const repeating = REPEATING.flatMap((kind) => {
    const all = own.filter((page) => kindOf(page) === kind);
    return all.filter((_, index) => index === 0 || index === all.length - 1);
  });
  return [...own.filter((page) => !REPEATING.includes(kindOf(page))), ...repeating];
}

/** What runs does so on the smallest screen, too, of which less has to be painted. */
const SMALL = { viewport: { width: 200, height: 100 } };

const POLICIES = new Set(
  [...pages, ...readPages(inject('rootSite'))].flatMap(({ tree }) =>
    findElements(tree, 'meta')
      .filter((meta) => String(readProperty(meta, 'httpEquiv')).toLowerCase() === 'content-security-policy')
      .map((meta) => readProperty(meta, 'content') ?? ''),
  ),
);

test('the method page of a site that compares words alone says so, and no other does', () => {
  const said = (all: readonly Page[]): boolean =>
    all
      .filter(({ path }) => path === '/method/')
      .flatMap(({ tree }) => findElements(tree, 'p'))
      .some((one) => readProperty(one, 'dataAlignment') === 'words');
  expect(said(pages)).toBe(true);
  expect(said(readPages(inject('rootSite')))).toBe(false);
});

describe('stories made of attacks', () => {
  test('have at least eighty attacks and every kind of page', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(80);
    expect(new Set(pages.map(kindOf))).toEqual(new Set(readPages(inject('rootSite')).map(kindOf)));
  });

  test.each([...POLICIES].map((policy) => [policy]))(
    'the policy “%s” has no weakness that is known',
    (policy) => {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      // “'self' can be problematic if you host JSONP or uploaded files” is no weakness of a site that hosts neither.
      expect(findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)).toEqual([]);
    },
  );

  test.each([...new Set(pages.map(storyOf))].map((story) => [story]))(
    'no page of %s runs one',
    async (story) => {
      const own = toOpened(pages.filter((page) => storyOf(page) === story));
      const { page, faults, close } = await openPage(browser, {
        site,
        path: own[0]?.path ?? '/',
        options: SMALL,
      });
      for (const { path: pagePath } of own) {
        await page.goto(new URL(pagePath, site.url).href, { waitUntil: 'load' });
        const pwned = await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          for (const element of document.querySelectorAll<HTMLElement>('main *'))
            if (element.tabIndex >= 0 || element.hasAttribute('tabindex'))
              element.focus({ preventScroll: true });
          return '__pwn' in window;
        });
        expect([pagePath, pwned, faults]).toEqual([pagePath, false, []]);
      }
      await close();
    },
  );

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
    for (const name of files.filter((one) => one.endsWith('.csv'))) {
      const csv = readFileSync(path.join(site.folder, name), 'utf8');
      expect(csv.match(/(?:^|,)"?\s*[=+@＝]/gmu), name).toBe(null);
    }
    const feed = readFileSync(path.join(site.folder, 'feed.xml'), 'utf8');
    expect(feed).not.toMatch(/<script|\]\]>/u);
  });

  test('finds itself by search without running anything', async () => {
    const { page, faults, close } = await openPage(browser, {
      site,
      path: '/search/?q=%3Cscript%3Ewindow.__pwn%20harbour',
    });
    await waitForResults(page);
    expect(await page.evaluate(() => '__pwn' in window)).toBe(false);
    await close();
    expect(faults).toEqual([]);
  });
});
