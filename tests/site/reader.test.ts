import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser, follow, openPage } from './open-page.ts';

const site = inject('rootSite');

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Opens the first page as a new reader does, follows the links with these names, and gives what the page then says. */
async function readOn(
  ...links: string[]
): Promise<{ page: BrowserPage; words: string; close: () => Promise<void> }> {
  const { page, close } = await openPage(browser, { site, path: site.base });
  for (const name of links) {
    await follow(page, page.getByRole('link', { name }).first());
  }
  const words = (await page.locator('main').allInnerTexts()).join(' ').replace(/\s+/gu, ' ');
  return { page, words, close };
}

describe('five questions of a new reader, each answered in two links or fewer', () => {
  test('by when are guarantees on paper, per article? The question on the first page', async () => {
    const { words, close } = await readOn('by when are they on paper');
    await close();
    expect(words).toMatch(/articles give a time: .*7–10 days.*10 days/u);
  });

  test('who said that the meeting may be in Hungary? The question on the first page', async () => {
    const { words, close } = await readOn('Will Putin and Zelenskiy meet');
    await close();
    // The outlet whose own voice it may be is not set against those who cite him: his name stands in the words.
    expect(words).toMatch(/Merz suggested.*Hungary/u);
  });

  test('which article of the occasion does not mention the $90 billion? The question on the first page', async () => {
    const { words, close } = await readOn('Which weapons does Ukraine offer');
    await close();
    expect(words).toMatch(/90 billion.*not found in E/iu);
  });

  test('which quotation was cut? The story, then its quotations', async () => {
    const { words, close } = await readOn('U.S. security guarantees for Ukraine', 'Quotations');
    await close();
    expect(words).toMatch(/I wish they could stop/u);
    expect(words).toMatch(/\b(?:cut|shorter|fewer)/iu);
  });

  test('what is only in one article? The story', async () => {
    const { page, words, close } = await readOn('U.S. security guarantees for Ukraine');
    const heading = page.getByRole('heading', { name: 'Found in one article only' });
    await heading.waitFor();
    await close();
    expect(words).toMatch(/\d claims? found in [A-E] only/u);
  });
});
