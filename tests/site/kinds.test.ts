import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, type OpenPage, openPage } from './open-page.ts';
import { kindOf, onePageOfEachKind, readPages } from './read-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that can hold in light and not in the dark: of the same width they alone are asked again. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const site = inject('rootSite');
const kinds = onePageOfEachKind(readPages(site)).map((page) => [kindOf(page), page.path] as const);

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** What axe finds: by rules with the tags, and whether targets are large enough, which it does not ask of itself; or by the rules of colour alone. */
async function findViolations(page: Page, tagsOrRules: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const rules = tagsOrRules.includes('wcag22aa') ? { 'target-size': { enabled: true } } : {};
  return page.evaluate(
    async ({ names, more }) => {
      const axe: {
        run: (
          node: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
      } = Reflect.get(window, 'axe');
      const { violations } = await axe.run(document, {
        runOnly: names,
        rules: more,
        resultTypes: ['violations'],
        // It would fetch the style sheets again, for rules about sound and turned screens that are not asked.
        preload: false,
      });
      return violations.map(
        ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} – ${nodes[0]?.failureSummary}`,
      );
    },
    { names: tagsOrRules, more: rules },
  );
}

const readWords = async (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  (await page.locator('main').innerText()).replace(/\s+/gu, ' ').trim();

// A page is opened once, and looked at in every way in turn.
describe.each(kinds)('the kind “%s”', (kind, path) => {
  let opened: OpenPage;
  beforeAll(async () => {
    const options = { viewport: { width: 1440, height: 900 } };
    opened = await openPage(browser, { site, path, options, isOwn: true });
  });
  afterAll(() => opened?.close());

  test('does not shift while it loads', async () => {
    const shift = await opened.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });

  test('asks before anything else for the fonts that its first screen shows, and for no other', async () => {
    const { asked, shown } = await opened.page.evaluate(() => {
      const isSeen = (element: Element): boolean => {
        const { top, bottom, height, width } = element.getBoundingClientRect();
        return height > 0 && width > 0 && bottom > 0 && top < window.innerHeight;
      };
      const families = [...document.querySelectorAll('body *')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        .filter(isSeen)
        .map((one) => getComputedStyle(one).fontFamily.split(',')[0]?.replaceAll('"', '') ?? '');
      const links = [...document.querySelectorAll('link[rel="preload"][as="font"]')];
      return { asked: links.map((link) => link.getAttribute('href') ?? ''), shown: families };
    });
    const toFamily = (href: string): string => (href.includes('serif') ? 'Synoptic Serif' : 'Synoptic Sans');
    const own = new Set(shown.filter((family) => family.startsWith('Synoptic')));
    expect(asked.map(toFamily).sort()).toEqual([...own].sort());
  });

  // The search page has its list of keys and its filters from the script; a form leads to the list of all claims instead.
  test.skipIf(kind === 'search')('shows the same words without script', async () => {
    const without = await openPage(browser, {
      site,
      path,
      options: { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } },
    });
    const words = await readWords(without.page);
    await without.close();
    expect(words.length).toBeGreaterThan((await readWords(opened.page)).length * 0.9);
  });

  test('prints every mark without colour', async () => {
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    const bare = await page.locator('mark, .difference').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const style = getComputedStyle(mark);
        const isMarked =
          style.textDecorationLine !== 'none' ||
          style.borderBlockEndWidth !== '0px' ||
          style.fontWeight >= '600';
        return isMarked ? [] : [mark.outerHTML.slice(0, 80)];
      }),
    );
    await page.emulateMedia({ media: 'screen' });
    expect(bare).toEqual([]);
  });

  test.each([
    ['light', 390, WCAG],
    ['dark', 390, OF_COLOUR],
    ['dark', 1440, OF_COLOUR],
    ['light', 1440, WCAG],
  ] as const)('has no fault that axe finds at WCAG 2.2 AA in %s at %i', async (colorScheme, width, rules) => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    // Closed details hide their content from the check.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await findViolations(page, [...rules])).toEqual([]);
  });

  test('never scrolls sideways at 320', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 700 });
    const [inner, whole] = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(whole).toBeLessThanOrEqual(inner ?? 0);
  });

  test('asks nothing of another origin and breaks no policy, down to its end', async () => {
    await opened.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(opened.faults).toEqual([]);
  });
});
