import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readArguments, runCommand } from './arguments.ts';
import { makeFolder } from './folders.ts';
import { findFirstPages } from './page-kinds.ts';
import { serveFolder } from './static-server.ts';

const USAGE = 'npm run screenshots -- [--out <folder>] [--content <folder>] [--readme]';
const WIDTHS = [1440, 1024, 390];
const SCHEMES = ['light', 'dark'] as const;

/** The pictures of the README: tall enough to show what the page is about. */
const README_PICTURES = [
  { kind: 'story', width: 1440, height: 1500, colorScheme: 'light' },
  { kind: 'topics', width: 1440, height: 1300, colorScheme: 'light' },
  { kind: 'articles', width: 390, height: 1300, colorScheme: 'dark' },
] as const;
const README_FOLDER = '.pictures';

/** Writes a picture of every kind of page at three widths in both colour schemes; with `--readme` renews those that the README shows. */
await runCommand(async () => {
  const { text, folder, has } = readArguments(USAGE, {
    out: { type: 'string' },
    content: { type: 'string' },
    readme: { type: 'boolean' },
  });
  const [{ launchBrowser }, { buildSite, formatBuilt }] = await Promise.all([
    import('./browser.ts'),
    import('./build-site.ts'),
  ]);
  const out = path.resolve(text('out') ?? '.cache/screenshots');
  const site = path.resolve('.cache/screenshots-site');
  console.log(formatBuilt(await buildSite({ content: folder('content'), out: site })));
  const server = await serveFolder(site, { base: '/', port: 0 });
  const browser = await launchBrowser();
  try {
    await makeFolder(out);
    const pages = findFirstPages(await readdir(site, { recursive: true }));
    for (const [kind, address] of pages) {
      await takePictures(browser, { kind, url: new URL(address, server.url).href, out });
    }
    if (has('readme')) await renewReadme(browser, pages, server.url);
    console.log(`${pages.size * WIDTHS.length * SCHEMES.length} pictures in ${out}`);
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
});

async function takePictures(
  browser: Browser,
  { kind, url, out }: { kind: string; url: string; out: string },
): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.screenshot({ path: path.join(out, `${kind}-${width}-${colorScheme}.png`) });
      await page.screenshot({
        path: path.join(out, `${kind}-${width}-${colorScheme}-whole.png`),
        fullPage: true,
      });
      await context.close();
    }
  }
}

async function renewReadme(
  browser: Browser,
  pages: ReadonlyMap<string, string>,
  origin: string,
): Promise<void> {
  await makeFolder(README_FOLDER);
  for (const { kind, width, height, colorScheme } of README_PICTURES) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height } });
    await page.goto(new URL(pages.get(kind) ?? '', origin).href, { waitUntil: 'networkidle' });
    await page.screenshot({ path: path.join(README_FOLDER, `${kind}-${width}-${colorScheme}.png`) });
    await page.close();
  }
}
