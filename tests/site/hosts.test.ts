import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './build-sites.ts';
import { hasHost, startNginx, startPython } from './hosts.ts';
import { connectBrowser, openPage, waitForResults } from './open-page.ts';
import { findElements, parsePage, readPages, readProperty } from './read-site.ts';

const SITE_ORIGIN = 'https://news.example';

type Answer = { status: number; type: string; text: string };

/** The site's files as a host serves them, each asked for once. */
function makeVisitor(origin: string): (pathname: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  const ask = async (pathname: string): Promise<Answer> => {
    const answer = await fetch(`${origin}${pathname}`, { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, type, text: await answer.text() };
  };
  return (pathname) => {
    const known = answers.get(pathname) ?? ask(pathname);
    answers.set(pathname, known);
    return known;
  };
}

/** Addresses on the site that its feeds, its sitemap and its tables of data name. */
async function findNamed(site: BuiltSite, visit: (pathname: string) => Promise<Answer>): Promise<string[]> {
  const named: string[] = [];
  for (const name of [
    'sitemap-index.xml',
    'sitemap-0.xml',
    'feed.xml',
    'atom.xml',
    'feed.json',
    'robots.txt',
    'site.webmanifest',
  ]) {
    const answer = await visit(`${site.base}${name}`);
    if (answer.status !== 200) named.push(`${site.base}${name}`);
    else named.push(...(answer.text.match(/https:\/\/news\.example[^\s"<>]*/gu) ?? []));
  }
  return named;
}

/** From the first page on, every address of the site that a page or a list names, and whatever does not answer. */
async function crawl(site: BuiltSite, origin: string): Promise<{ visited: string[]; broken: string[] }> {
  const visit = makeVisitor(origin);
  const broken: string[] = [];
  const ids = new Map<string, Set<string>>();
  const wanted: { from: string; url: URL }[] = [];
  const queue = new Set<string>([site.base]);
  const want = (from: string, address: string): void => {
    const url = new URL(address, new URL(from, SITE_ORIGIN));
    if (url.origin !== SITE_ORIGIN) return;
    wanted.push({ from, url });
    queue.add(url.pathname);
  };
  for (const named of await findNamed(site, visit)) want(site.base, named);
  for (const pathname of queue) {
    const answer = await visit(pathname);
    if (answer.status !== 200) broken.push(`${pathname}: ${answer.status}`);
    if (!answer.type.startsWith('text/html')) continue;
    const tree = parsePage(answer.text);
    ids.set(pathname, new Set(findElements(tree).map(({ properties }) => String(properties.id))));
    for (const element of findElements(tree))
      for (const name of ['href', 'src', 'action'] as const) {
        const address = readProperty(element, name);
        if (address !== undefined && !address.startsWith('data:')) want(pathname, address);
      }
  }
  for (const { from, url } of wanted) {
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment !== '' && !fragment.startsWith(':~:') && ids.get(url.pathname)?.has(fragment) === false)
      broken.push(`${from}: ${url.pathname} has no “${fragment}”`);
    if (!url.pathname.startsWith(site.base)) broken.push(`${from}: ${url.pathname} leaves the site`);
  }
  return { visited: [...queue], broken: [...new Set(broken)] };
}

/** What hosts say of a file. */
const typeOf = async (origin: string, pathname: string): Promise<string> =>
  (await makeVisitor(origin)(pathname)).type;

const STARTS = {
  'the own server': (site: BuiltSite) =>
    Promise.resolve({ origin: new URL(site.url).origin, close: () => Promise.resolve() }),
  ...(hasHost.python ? { 'Python’s http.server': startPython } : {}),
  ...(hasHost.nginx ? { 'nginx as the README sets it up': startNginx } : {}),
};

if (!hasHost.python) console.warn('python3 is not there: no site is served by it');
if (!hasHost.nginx) console.warn('nginx is not there (set NGINX to its path): no site is served by it');

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(Object.entries(STARTS))('on %s', (host, start) => {
  test.each(['rootSite', 'nestedSite', 'withheldSite'] as const)(
    'every page, file, fragment, feed entry and canonical address of the %s is there',
    async (key) => {
      const site = inject(key);
      const { origin, close } = await start(site);
      const { visited, broken } = await crawl(site, origin);
      await close();
      expect(broken).toEqual([]);
      const pages = readPages(site).map((page) => page.path);
      const reached = new Set(visited);
      // Grids are for print, embeds are for other sites: pages link to them, too.
      expect(pages.filter((page) => !reached.has(page) && !page.endsWith('404.html'))).toEqual([]);
    },
  );

  test('search answers', async () => {
    const site = inject('nestedSite');
    const { origin, close } = await start(site);
    const opened = await openPage(browser, {
      site: { ...site, url: `${origin}${site.base}` },
      path: `${site.base}search/?q=guarantees`,
    });
    await waitForResults(opened.page);
    await opened.close();
    await close();
    expect(opened.faults).toEqual([]);
  });

  test.skipIf(host.startsWith('Python'))(
    'files have their types, missing ones the page that says so',
    async () => {
      const site = inject('nestedSite');
      const { origin, close } = await start(site);
      const story = 'data/stories/us-security-guarantees-for-ukraine';
      const types = {
        '': 'text/html; charset=utf-8',
        [`${story}/claims.csv`]: 'text/csv; charset=utf-8',
        [`${story}/citations.bib`]: 'text/plain; charset=utf-8',
        [`${story}/comparison.json`]: 'application/json; charset=utf-8',
      };
      for (const [name, type] of Object.entries(types))
        expect([name, (await typeOf(origin, site.base + name)).toLowerCase()]).toEqual([name, type]);
      const missing = await fetch(`${origin}${site.base}none/`);
      expect([missing.status, await missing.text()]).toEqual([
        404,
        readFileSync(path.join(site.folder, '404.html'), 'utf8'),
      ]);
      await close();
    },
  );

  test.skipIf(host.startsWith('Python'))('no page may be framed but what is made for it', async () => {
    const site = inject('nestedSite');
    const { origin, close } = await start(site);
    const wrong: string[] = [];
    for (const page of readPages(site)) {
      const headers = (await fetch(`${origin}${page.path}`, { method: 'HEAD' })).headers;
      const wanted = page.file.includes('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'";
      if (
        headers.get('content-security-policy') !== wanted ||
        headers.get('x-content-type-options') !== 'nosniff'
      )
        wrong.push(`${page.path}: ${headers.get('content-security-policy')}`);
    }
    await close();
    expect(wrong).toEqual([]);
  });
});
