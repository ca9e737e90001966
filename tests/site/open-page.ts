import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltSite } from './build-sites.ts';

/** A page in the browser, with what it did that it should not do. */
export type OpenPage = { page: Page; faults: string[]; close: () => Promise<void> };

/**
 * Opens a page and watches it: every request beyond the site's origin, error on the console, uncaught exception and violation of the
 * Content Security Policy becomes a fault.
 */
export async function openPage(
  browser: Browser,
  { site, path, options = {} }: { site: BuiltSite; path: string; options?: BrowserContextOptions },
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
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
  await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
}
