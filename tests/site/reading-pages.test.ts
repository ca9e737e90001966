import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, follow, openPage, waitForResults } from './open-page.ts';

const site = inject('rootSite');
const story = '/stories/us-security-guarantees-for-ukraine';
const [B, C, D] = ['001-99cbf89f5ef59799', '002-904620d2a51d5ef2', '003-ba455781ed98eed6'];

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const open = (path: string, options: BrowserContextOptions = {}) =>
  openPage(browser, { site, path, options });
const withoutScript = { javaScriptEnabled: false };
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };

describe('an annotated article', () => {
  const path = `${story}/articles/${B}/`;

  test('marks of a layer appear and go by keyboard alone, without script', async () => {
    const { page, close } = await open(path, withoutScript);
    const figure = page.locator('.line .figure').first();
    const style = () => figure.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await style()).toBe('none');
    await page.locator('#mark-figure').focus();
    await page.keyboard.press('Space');
    expect(await style()).toBe('solid');
    await page.keyboard.press('Space');
    expect(await style()).toBe('none');
    await close();
  });

  test('a filter lets the other sentences step back', async () => {
    const { page, close } = await open(path, withoutScript);
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colour('.sentence.elsewhere')).toBe(await colour('.sentence.widely'));
    await page.locator('#show-elsewhere').check();
    expect(await colour('.sentence.elsewhere')).not.toBe(await colour('.sentence.widely'));
    await close();
  });

  test('all notes open at once', async () => {
    const { page, close } = await open(path, withoutScript);
    const words = page.locator('.margin [data-passage]').first();
    const height = () => words.evaluate((element) => element.getClientRects().length);
    const isShown = () =>
      words.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isShown()).toBe(false);
    await page.locator('#open-notes').check();
    expect([await isShown(), (await height()) > 0]).toEqual([true, true]);
    await close();
  });

  test('the sign of a sentence leads to the note beside it, which opens to the others’ words', async () => {
    const { page, close } = await open(path, { ...withoutScript, ...phone });
    const sign = page.locator('.sign[href^="#n-"]').first();
    const target = (await sign.getAttribute('href')) ?? '';
    await sign.tap();
    await page.waitForURL(({ hash }) => hash === target);
    const note = page.locator(target);
    await note.locator('summary').first().tap();
    await note.locator('[data-passage]').first().waitFor();
    await close();
  });
});

describe('two articles in parallel', () => {
  test('either article is exchanged in one click, so any pair is two clicks away', async () => {
    const { page, close } = await open(`${story}/compare/${B}/${D}/`, withoutScript);
    const choose = (side: string, letter: string) =>
      follow(
        page,
        page
          .getByRole('navigation', { name: side })
          .getByRole('link', { name: new RegExp(`^${letter}`, 'u') }),
      );
    await choose('Left', 'C');
    expect(await page.locator('h1').textContent()).toBe('C and D in parallel');
    await choose('Right', 'E');
    expect(await page.locator('h1').textContent()).toBe('C and E in parallel');
    await close();
  });

  test('every sentence of both articles stands on the page once', async () => {
    const { page, close } = await open(`${story}/compare/${B}/${D}/`, withoutScript);
    const passages = await page
      .locator('.parallel p:not(.stub) > [data-passage]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-passage')));
    expect(new Set(passages).size).toBe(passages.length);
    expect(passages.length).toBeGreaterThan(30);
    await close();
  });

  test('shared runs are marked on demand', async () => {
    const { page, close } = await open(`${story}/compare/${B}/${C}/`, withoutScript);
    const shadow = () =>
      page
        .locator('.parallel .shared')
        .first()
        .evaluate((element) => getComputedStyle(element).boxShadow);
    expect(await shadow()).toBe('none');
    await page.getByLabel('Mark runs of six or more words').check();
    expect(await shadow()).not.toBe('none');
    await close();
  });
});

describe('quotations', () => {
  test('the article that is compared with stands in the address', async () => {
    const { page, close } = await open(`${story}/quotations/`);
    await page.locator(`.base-choice input[value="${D}"]`).check();
    await page.waitForURL(({ searchParams }) => searchParams.get('base') === D);
    await page.reload();
    expect(await page.locator(`.base-choice input[value="${D}"]`).isChecked()).toBe(true);
    await close();
  });

  test('the shortened quotation stands under the longest form, and the page says that it has fewer words', async () => {
    const { page, close } = await open(`${story}/quotations/`, withoutScript);
    const utterance = page.locator('.utterance', { hasText: 'I wish they could stop' });
    expect(await utterance.count()).toBe(1);
    expect(await utterance.textContent()).toMatch(/the longest form.*I wish they could stop.*fewer words/su);
    await close();
  });
});

describe('names', () => {
  test('a name leads to its first mention', async () => {
    const { page, close } = await open(`${story}/names/`, withoutScript);
    const link = page.locator('.forms a').first();
    const name = (await link.textContent()) ?? '';
    await follow(page, link);
    expect(await page.locator(new URL(page.url()).hash).textContent()).toContain(name);
    await close();
  });
});

describe('the search page', () => {
  test('without script the form leads to the list of all claims', async () => {
    const { page, close } = await open('/search/', withoutScript);
    await page.locator('#q').fill('billion');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/**');
    await close();
  });

  test('keys lead from the box through the results and back', async () => {
    const { page, close } = await open('/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('billion');
    await waitForResults(page);
    await page.keyboard.press('ArrowDown');
    await page.locator('#search-results a.claim:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#q:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:articles|claims)\/[0-9a-f]/u);
    await close();
  });

  test('a result leads to its claim, also where the site lies under a path', async () => {
    const nested = inject('nestedSite');
    const { page, close } = await openPage(browser, {
      site: nested,
      path: `${nested.base}search/?q=billion`,
    });
    await waitForResults(page);
    await follow(page, page.locator('#search-results .kicker a').first());
    expect(new URL(page.url()).pathname.startsWith(`${nested.base}stories/`)).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    await close();
  });

  test('a search that finds nothing says so in plain words', async () => {
    const { page, close } = await open('/search/?q=xyzzyplugh');
    await page.locator('#search-status', { hasText: 'Nothing found' }).waitFor();
    await close();
  });

  test('where the index cannot be fetched the form works as without script', async () => {
    const { page, close } = await open('/search/');
    await page.route('**/data/search/**', (route) => route.abort());
    await page.locator('#q').fill('billion');
    await page.locator('#search[data-failed]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/**');
    await close();
  });

  test('a question put while the index loads is answered by the list where it cannot be fetched', async () => {
    const { page, close } = await open('/search/');
    const asked = Promise.withResolvers<void>();
    await page.route('**/data/search/**', async (route) => {
      await asked.promise;
      await route.abort();
    });
    await page.locator('#q').fill('billion');
    await page.keyboard.press('Enter');
    asked.resolve();
    await page.waitForURL('**/claims/**');
    await close();
  });
});
