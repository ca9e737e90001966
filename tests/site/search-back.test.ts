import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, openPage, waitForResults } from './open-page.ts';

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

const countResults = (page: Page): Promise<number> => page.locator('#search-results > li').count();

describe('the way back', () => {
  test('what is shown more of, and how far down it was seen, hold when a result was opened', async () => {
    const { page, close } = await openPage(browser, { site, path: toPath('trump') });
    await waitForResults(page);
    expect(await countResults(page)).toBe(10);
    await page.locator('#search-more').click();
    // The focus goes to the first that is new, and moves the page.
    await page.locator('#search-results > li:nth-child(11) a:focus').waitFor();
    const count = await countResults(page);
    await page.locator('#search-results > li').nth(12).locator('a.claim').scrollIntoViewIfNeeded();
    const scroll = await page.evaluate(() => Math.round(scrollY));
    expect(scroll).toBeGreaterThan(0);
    await page.locator('#search-results > li').nth(12).locator('a.claim').click();
    await page.waitForURL(/\/claims\//u);
    await page.goBack();
    await page.waitForFunction(
      (all) => document.querySelectorAll('#search-results > li').length === all,
      count,
    );
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 60, scroll);
    await close();
  });

  test('back and forward go from one search to the other', async () => {
    const { page, close } = await openPage(browser, { site, path: SEARCH_PATH });
    const box = page.getByRole('searchbox');
    const waitForMark = (words: RegExp) =>
      page.locator('#search-results mark', { hasText: words }).first().waitFor();
    await box.fill('hungary');
    await box.press('Enter');
    await waitForMark(/hungary/iu);
    // Typed with a rest, so that it is searched for before it is sent: that makes one step, and takes none away.
    for (const typed of ['wea', 'weapons']) {
      await box.fill(typed);
      await page.waitForURL(({ searchParams }) => searchParams.get('q') === typed);
    }
    await waitForMark(/weapon/iu);
    await box.press('Enter');
    await box.fill('billion');
    await box.press('Enter');
    await waitForMark(/billion/iu);
    for (const [words, query] of [
      [/weapon/iu, 'weapons'],
      [/hungary/iu, 'hungary'],
    ] as const) {
      await page.goBack();
      await waitForMark(words);
      expect(await box.inputValue()).toBe(query);
    }
    await page.goForward();
    await waitForMark(/weapon/iu);
    expect(await box.inputValue()).toBe('weapons');
    await close();
  });
});
