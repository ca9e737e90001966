import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ClaimChunkSchema, SearchManifestSchema, StoryChoicesSchema } from '../../src/search/index-file.ts';
import { readWholeFile, WHOLE_PATH } from '../../src/search/whole-file.ts';
import { connectBrowser, openPage, PATIENCE_MS, searchAsLargeSite, waitForResults } from './open-page.ts';

const site = inject('nestedSite');
const SEARCH_PATH = `${site.base}search/`;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('search', () => {
  test.each(['rootSite', 'hostileSite'] as const)('its files on the %s are what their schemas say', (key) => {
    const folder = path.join(inject(key).folder, 'data/search');
    const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    const { firstTerms, claimCounts, initials, storyCount, isWhole } = SearchManifestSchema.parse(
      read('manifest.json'),
    );
    const names = (part: string) => readdirSync(path.join(folder, part));
    for (const name of names('claims')) ClaimChunkSchema.parse(read(`claims/${name}`));
    for (const name of names('choices')) StoryChoicesSchema.parse(read(`choices/${name}`));
    expect(['terms', 'claims', 'words', 'choices'].map((part) => names(part).length)).toEqual([
      firstTerms.length,
      claimCounts.length,
      initials.length,
      storyCount,
    ]);
    const whole = isWhole ? readFileSync(path.join(folder, WHOLE_PATH), 'utf8') : null;
    for (const [file, text] of whole === null ? [] : readWholeFile(whole))
      expect(readFileSync(path.join(folder, file), 'utf8')).toBe(text);
  });

  test('its script is fetched after the page, nothing of the index before the box is used', async () => {
    const fetched: string[] = [];
    const { page, close } = await openPage(browser, {
      site,
      path: SEARCH_PATH,
      prepare: async (page) => {
        page.on('request', (request) => fetched.push(request.url()));
      },
    });
    await expect
      .poll(() => fetched.some((url) => url.includes('search-session')), { timeout: PATIENCE_MS })
      .toBe(true);
    expect(fetched.filter((url) => url.includes('/data/search/'))).toEqual([]);
    const whole = page.waitForRequest(/\/data\/search\/whole\.txt/u);
    await page.getByRole('searchbox').focus();
    await whole;
    // The page holds the manifest of a small site.
    expect(fetched.some((url) => url.includes('/data/search/manifest.json'))).toBe(false);
    await close();
  });

  test('a site with many claims is searched by the same files, one by one', async () => {
    const { page, close } = await openPage(browser, { site, path: SEARCH_PATH });
    await searchAsLargeSite(page);
    const claims = page.waitForRequest(/\/data\/search\/claims\//u);
    await page.getByRole('searchbox').fill('hungray');
    await claims;
    await waitForResults(page);
    expect(await page.locator('#search-results li').first().textContent()).toMatch(/Hungary/u);
    await close();
  });

  test.each([
    ['when are the security guarantees on paper', /10 days/u],
    ['90 billion weapons', /\$90 billion/u],
    ['meeting in Hungary two weeks', /Hungary/u],
    ['cease-fire before talks', /ceasefire/u],
    ['hungray meeting', /Hungary/u],
  ])('“%s” finds it first', async (query, expected) => {
    const { page, faults, close } = await openPage(browser, {
      site,
      path: `${SEARCH_PATH}?q=${encodeURIComponent(query)}`,
    });
    await waitForResults(page);
    expect(await page.locator('#search-results li').first().textContent()).toMatch(expected);
    await close();
    expect(faults).toEqual([]);
  });

  test('the query stands in the address, and the address brings it back', async () => {
    const { page, close } = await openPage(browser, { site, path: SEARCH_PATH });
    await page.getByRole('searchbox').fill('ten days');
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'ten days');
    await page.reload();
    expect(await page.getByRole('searchbox').inputValue()).toBe('ten days');
    await waitForResults(page);
    await close();
  });

  test('it is used by keyboard alone, from the box to a result', async () => {
    const { page, close } = await openPage(browser, { site, path: SEARCH_PATH });
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('hungary');
    await waitForResults(page);
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('#search-results li') !== null)) break;
    }
    expect(await page.evaluate(() => document.activeElement?.closest('#search-results li') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stories\//u);
    await close();
  });

  test('what is asked for later stays when an earlier search ends after it', async () => {
    const { page, close } = await openPage(browser, { site, path: SEARCH_PATH });
    const box = page.getByRole('searchbox');
    await searchAsLargeSite(page);
    const chosen = page.waitForResponse(/\/data\/search\/choices\//u);
    await box.focus();
    await chosen;
    const first = Promise.withResolvers<void>();
    let isHeld = false;
    await page.route(/\/data\/search\/terms\//u, async (route) => {
      const isFirst = !isHeld;
      isHeld = true;
      if (isFirst) await first.promise;
      await route.continue();
    });
    const asked = page.waitForRequest(/\/data\/search\/terms\//u);
    await box.fill('hungary');
    const slow = (await asked).url();
    await box.fill('weapons');
    await page
      .locator('#search-results mark', { hasText: /weapon/iu })
      .first()
      .waitFor();
    await waitForResults(page);
    const printed = await page.locator('#search-results').innerHTML();
    const ended = page.waitForEvent('requestfinished', (request) => request.url() === slow);
    first.resolve();
    await ended;
    // What came is read and searched before the browser is idle; were it not, this would only fail to see the fault.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await page.locator('#search-results').innerHTML()).toBe(printed);
    await close();
  });

  test('how many results there are is said to a screen reader', async () => {
    const { page, close } = await openPage(browser, { site, path: `${SEARCH_PATH}?q=hungary` });
    await page.locator('#search-status[role="status"]', { hasText: /\d claims? found/u }).waitFor();
    await close();
  });
});
