import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { BuiltSite } from './build-sites.ts';

/** Longest wait for what is expected, in milliseconds: nothing depends on it but how late a fault is told, and a busy machine needs far longer than a quiet one. */
export const PATIENCE_MS = 180_000;

/** The one browser of all tests; closing it closes only what was opened through it. */
export const connectBrowser = (): Promise<Browser> =>
  chromium.connect(inject('browser'), { timeout: PATIENCE_MS });

/** A page in the browser, with what it did that it should not do. */
export type OpenPage = { page: Page; faults: string[]; close: () => Promise<void> };

/**
 * Opens a page and watches it: every request beyond the site's origin, error on the console, uncaught exception and violation of the
 * Content Security Policy becomes a fault.
 */
export async function openPage(
  browser: Browser,
  {
    site,
    path,
    options = {},
    prepare,
  }: {
    site: BuiltSite;
    path: string;
    options?: BrowserContextOptions;
    /** What has to be done before anything is fetched. */
    prepare?: (page: Page) => Promise<unknown>;
  },
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  const origin = new URL(site.url).origin;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(`request ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('404.html'))
      faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception ${error.message}`));
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  }
  await prepare?.(page);
  await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
}

/** Follows a link and waits until the page, or the place on the page, that it leads to is there. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const href = await link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ''));
  await link.click();
  await page.waitForURL(({ href: reached }) => reached === href);
}

/** Makes the search fetch its files one by one, as that of a site with many claims does; before it is used. */
export const searchAsLargeSite = (page: Page): Promise<void> =>
  page.locator('#search').evaluate((form) => {
    const manifest = form.getAttribute('data-manifest') ?? '';
    form.setAttribute('data-manifest', manifest.replace('"isWhole":true', '"isWhole":false'));
  });

/** Waits until the search of the page has printed all that it shows: its first results come earlier. */
export async function waitForResults(page: Page): Promise<void> {
  await page.locator('#search-status', { hasText: /\d claims? (?:found|with)/u }).waitFor();
  await page.locator('#search-results mark').first().waitFor();
}
