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

type Opening = {
  site: BuiltSite;
  path: string;
  options?: BrowserContextOptions;
  /** What has to be done before anything is fetched; it gets a page of its own. */
  prepare?: (page: Page) => Promise<unknown>;
  /** True: a page of its own, with nothing fetched yet: for what looks at how a page loads, or changes the page itself (its medium, its size). */
  isOwn?: boolean;
};

/** Pages of a browser that nobody uses now, by the options that they were made with. */
const idle = new WeakMap<Browser, Map<string, Page[]>>();

const findIdle = (browser: Browser, key: string): Page[] => {
  const kept = idle.get(browser) ?? new Map<string, Page[]>();
  idle.set(browser, kept);
  const pages = kept.get(key) ?? [];
  kept.set(key, pages);
  return pages;
};

/**
 * Opens a page and watches it: every request beyond the site's origin, error on the console, uncaught exception and violation of the
 * Content Security Policy becomes a fault.
 *
 * A page that was closed before is used again: a process of its own for each costs more than most of them show. The site stores nothing in a browser, so
 * only what was fetched is there already.
 */
export async function openPage(
  browser: Browser,
  { site, path, options = {}, prepare, isOwn = prepare !== undefined }: Opening,
): Promise<OpenPage> {
  const pages = isOwn ? [] : findIdle(browser, JSON.stringify(options));
  const page = pages.pop() ?? (await makePage(browser, options));
  const faults: string[] = [];
  watch(page, new URL(site.url).origin, faults);
  await prepare?.(page);
  await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return {
    page,
    faults,
    close: async () => {
      if (isOwn) return page.context().close();
      for (const event of EVENTS) page.removeAllListeners(event);
      await page.unrouteAll();
      // Else a place on the same page, if that is the next to be opened, would be found on it as it is now.
      await page.goto('about:blank');
      pages.push(page);
    },
  };
}

async function makePage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  }
  return page;
}

const EVENTS = ['request', 'response', 'console', 'pageerror'] as const;

function watch(page: Page, origin: string, faults: string[]): void {
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
