import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser, openPage } from './open-page.ts';
import { kindOf, readPages } from './read-site.ts';

// All pages of a browser share one clipboard, and files are tested side by side: whatever copies stands here.
const site = inject('rootSite');
const path = '/stories/us-security-guarantees-for-ukraine/articles/001-99cbf89f5ef59799/';
const permissions = ['clipboard-read', 'clipboard-write'];

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

test('a permalink to a sentence offers its link and its words to copy, and says what it did', async () => {
  const { page, close } = await openPage(browser, { site, path: `${path}#s2`, options: { permissions } });
  const words = await page.locator('#s2').textContent();
  const [, offsets] = (await page.locator('#s2').getAttribute('data-passage'))?.split(':') ?? [];
  expect(offsets).toMatch(/^\d+-\d+$/u);
  await page.getByRole('button', { name: 'Copy words and source' }).click();
  await page
    .locator('.citation [role=status]', { hasText: 'The words and their source are copied.' })
    .waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${words}” (article B`);
  expect(copied).toContain(`characters ${offsets?.replace('-', '–')})`);
  expect(copied).toContain('#s2');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('.citation').waitFor({ state: 'hidden' });
  await close();
});

test('a claim’s copy buttons copy, and say what they did', async () => {
  const { page, close } = await openPage(browser, {
    site,
    path: readPages(site).find((one) => kindOf(one) === 'claim')?.path ?? '',
    options: { permissions },
  });
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await page.locator('.copied').filter({ hasText: 'Copied: BibTeX.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@online\{/u);
  await close();
});
