import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, openPage } from './open-page.ts';
import { readPages } from './read-site.ts';

const site = inject('rootSite');
const story = '/stories/us-security-guarantees-for-ukraine/';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** What a screen reader is told of the first element of a selector. */
async function readOut(page: Page, selector: string): Promise<string> {
  return page.locator(selector).first().ariaSnapshot();
}

describe('the marks of differences', () => {
  test('a mark says its name at the words themselves, and leaves the words as they are', async () => {
    const { page, close } = await openPage(browser, { site, path: story });
    const cell = '.matrix td:has(mark[data-d="timeframe"])';
    expect(await readOut(page, cell)).toContain('(time:)');
    const [words, place] = await page
      .locator(`${cell} .words`)
      .first()
      .evaluate((element) => [element.textContent ?? '', element.getAttribute('data-passage') ?? '']);
    const [start = 0, end = 0] = place.split(':')[1]?.split('-').map(Number) ?? [];
    expect(words).toHaveLength(end - start);
    await close();
  });

  test('every kind of mark on any page has a name', async () => {
    const kinds = new Set(
      readPages(site).flatMap(({ html }) =>
        [...html.matchAll(/<mark data-d="([a-z]+)"/gu)].map(([, kind]) => kind),
      ),
    );
    const { page, close } = await openPage(browser, { site, path: story });
    const names = await page.evaluate(
      (all) => {
        return all.map((kind) => {
          const mark = document.createElement('mark');
          mark.dataset.d = kind;
          document.querySelector('.matrix td p')?.append(mark);
          return getComputedStyle(mark, '::before').content;
        });
      },
      [...kinds].map(String),
    );
    await close();
    expect(kinds.size).toBeGreaterThan(5);
    for (const name of names) expect(name).toMatch(/\(.+:\)/u);
  });

  test('a legend beside the board names every shade, mark and word', async () => {
    const { page, close } = await openPage(browser, { site, path: story });
    const states = await page
      .locator('.legend [data-state]')
      .evaluateAll((all) => all.map((item) => item.getAttribute('data-state')));
    const used = await page
      .locator('.board [data-state]')
      .evaluateAll((all) => [...new Set(all.map((item) => item.getAttribute('data-state')))]);
    await close();
    expect(states).toEqual(expect.arrayContaining(used));
  });
});

describe('wide screens', () => {
  test.each([story, `${story}quotations/`, `${story}space/`, `${story}ledgers/`, '/method/', '/search/'])(
    'at 1440 the right third of %s carries something, or the page stands in the middle',
    async (path) => {
      const { page, close } = await openPage(browser, {
        site,
        path,
        options: { viewport: { width: 1440, height: 900 } },
      });
      const { left, right } = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('main :is(p, li, td, dd, svg, summary)')]
          .map((element) => element.getBoundingClientRect())
          .filter(({ width }) => width > 0);
        return {
          left: Math.min(...boxes.map((box) => box.left)),
          right: Math.max(...boxes.map((box) => box.right)),
        };
      });
      await close();
      expect(right > 1140 || Math.abs(left - (1440 - right)) < 120).toBe(true);
    },
  );
});

describe('any width and any text size', () => {
  test.each([
    ['200 %', 720],
    ['400 %', 360],
  ])('at %s zoom of a screen 1440 wide the story never scrolls sideways', async (_name, width) => {
    const { page, close } = await openPage(browser, {
      site,
      path: story,
      options: { viewport: { width, height: 500 }, deviceScaleFactor: 1440 / width },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });

  test('with the text spacing of WCAG 1.4.12 nothing of the board is cut', async () => {
    const { page, close } = await openPage(browser, { site, path: story });
    const cut = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
      return [...document.querySelectorAll('.board :is(th, td), .legend li')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent);
    });
    await close();
    expect(cut).toEqual([]);
  });

  test('in forced colours a state is still told by its word and its mark', async () => {
    const { page, close } = await openPage(browser, {
      site,
      path: story,
      options: { forcedColors: 'active' },
    });
    const marks = await page
      .locator('.board .state')
      .evaluateAll((all) => all.map((state) => getComputedStyle(state, '::before').content));
    await close();
    expect(marks.length).toBeGreaterThan(10);
    for (const mark of marks) expect(mark).toMatch(/[=≈≠]/u);
  });

  test('where less motion is asked for nothing moves', async () => {
    const { page, close } = await openPage(browser, { site, path: story });
    const behaviour = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    const moving = await page.evaluate(() => document.getAnimations().length);
    await close();
    expect([behaviour, moving]).toEqual(['auto', 0]);
  });
});

describe('a phone', () => {
  test('the menus stand on one line that scrolls', async () => {
    const { page, close } = await openPage(browser, {
      site,
      path: `${story}quotations/`,
      options: { viewport: { width: 390, height: 844 } },
    });
    for (const menu of ['.masthead', '.story-nav']) {
      const tops = await page
        .locator(`${menu} li > a`)
        .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
    }
    await close();
  });
});

describe('titles and descriptions', () => {
  test('every page that search engines may keep has a title and a description of its own', () => {
    const kept = readPages(site).filter(({ html }) => !/<meta name="robots" content="noindex"/u.test(html));
    const twice = (pattern: RegExp) => {
      const all = kept.map(({ html }) => pattern.exec(html)?.[1] ?? '');
      return all.filter((text, index) => all.indexOf(text) !== index);
    };
    expect(twice(/<title>([^<]*)</u)).toEqual([]);
    expect(twice(/<meta name="description" content="([^"]*)"/u)).toEqual([]);
  });

  test('the title of a claim begins with its words, and with no small letter inside a sentence', () => {
    const claims = readPages(site).filter(({ file }) => /\/claims\/[0-9a-f]{10}\//u.test(file));
    const titles = claims.map(({ html }) => /<title>([^<]*)</u.exec(html)?.[1] ?? '');
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => /^“?\p{Ll}/u.test(title))).toEqual([]);
  });
});
