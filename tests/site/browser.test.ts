import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../src/commands/browser.ts';
import { openPage } from './open-page.ts';
import { kindOf, onePageOfEachKind, readPages } from './read-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1440, 390];
const SCHEMES = ['light', 'dark'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** What axe finds by rules with one of the tags, or by the rules themselves. */
function findViolations(page: Page, tagsOrRules: string[]): Promise<string[]> {
  return page.evaluate(async (names) => {
    const axe: {
      run: (
        node: Document,
        options: object,
      ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    } = Reflect.get(window, 'axe');
    const { violations } = await axe.run(document, {
      runOnly: names,
      ...(names.includes('target-size') ? {} : { rules: { 'target-size': { enabled: true } } }),
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} – ${nodes[0]?.failureSummary}`,
    );
  }, tagsOrRules);
}

describe.each(['rootSite', 'nestedSite'] as const)('the %s in a browser', (key) => {
  const site = inject(key);
  const pages = onePageOfEachKind(readPages(site));

  test.each(pages.map((page) => [kindOf(page), page.path]))(
    'the kind “%s” asks nothing of another origin and breaks no policy',
    async (_kind, path) => {
      const { page, faults, close } = await openPage(browser, { site, path });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await close();
      expect(faults).toEqual([]);
    },
  );
});

describe('axe at WCAG 2.2 AA', () => {
  const site = inject('rootSite');
  const cases = onePageOfEachKind(readPages(site)).flatMap((page) =>
    SCHEMES.flatMap((scheme) => WIDTHS.map((width) => [kindOf(page), scheme, width, page.path] as const)),
  );

  test.each(cases)('finds nothing on the kind “%s” in %s at %i', async (_kind, colorScheme, width, path) => {
    const { page, close } = await openPage(browser, {
      site,
      path,
      options: { colorScheme, viewport: { width, height: 900 } },
    });
    await page.evaluate(AXE);
    const found = await findViolations(page, ['target-size']);
    // Closed details hide their content from the check: once more with everything open.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    found.push(...(await findViolations(page, WCAG)));
    await close();
    expect(found).toEqual([]);
  });

  test.each(onePageOfEachKind(readPages(site)).map((page) => [kindOf(page), page.path]))(
    'the kind “%s” never scrolls sideways at 320',
    async (_kind, path) => {
      const { page, close } = await openPage(browser, {
        site,
        path,
        options: { viewport: { width: 320, height: 700 } },
      });
      const [inner, whole] = await page.evaluate(() => [
        window.innerWidth,
        document.documentElement.scrollWidth,
      ]);
      await close();
      expect(whole).toBeLessThanOrEqual(inner ?? 0);
    },
  );
});

describe('words and addresses of hundreds of letters', () => {
  const site = inject('hostileSite');
  const pages = onePageOfEachKind(readPages(site).filter(({ html }) => html.includes('x'.repeat(300))));

  test.each([320, 390, 1280])('widen no page at %i', async (width) => {
    const { page, close } = await openPage(browser, {
      site,
      path: '/',
      options: { viewport: { width, height: 800 } },
    });
    const wide: string[] = [];
    for (const { path } of pages) {
      // The board's table keeps one column of a few letters at the smallest width.
      if (width === 320 && /^\/stories\/[^/]+\/$/u.test(path)) continue;
      await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
      const whole = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth;
      });
      if (whole > width) wide.push(`${path}: ${whole}`);
    }
    await close();
    expect(wide).toEqual([]);
  });
});

describe('without JavaScript', () => {
  const site = inject('rootSite');

  // The search page has its list of keys and its filters from the script; a form leads to the list of all claims instead.
  const reading = onePageOfEachKind(readPages(site)).filter((page) => kindOf(page) !== 'search');

  test.each(reading.map((page) => [kindOf(page), page.path]))(
    'the kind “%s” shows the same words',
    async (_kind, path) => {
      const read = async (javaScriptEnabled: boolean) => {
        const { page, close } = await openPage(browser, { site, path, options: { javaScriptEnabled } });
        // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
        const words = await page.locator('main').innerText();
        await close();
        return words.replace(/\s+/gu, ' ').trim();
      };
      const [without, withScript] = [await read(false), await read(true)];
      expect(without.length).toBeGreaterThan(withScript.length * 0.9);
    },
  );
});
