import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './build-sites.ts';
import { findElements, listFiles, type Page, readPages, readProperty } from './read-site.ts';

const LINKING = ['href', 'src', 'action', 'poster', 'data'] as const;

/** Addresses that a page names, with the file that each would be served from. */
function findBroken(site: BuiltSite, pages: readonly Page[]): string[] {
  const ids = new Map(
    pages.map((page) => [
      page.path,
      new Set(findElements(page.tree).map(({ properties }) => String(properties.id))),
    ]),
  );
  return pages.flatMap((page) =>
    findElements(page.tree).flatMap((element) =>
      LINKING.flatMap((name) => {
        const value = readProperty(element, name);
        if (
          value === undefined ||
          value.startsWith('data:') ||
          (name === 'data' && element.tagName !== 'object')
        )
          return [];
        const problem = findProblem(site, ids, new URL(value, new URL(page.path, 'https://news.example')));
        return problem === undefined ? [] : [`${page.file}: ${name}="${value}" ${problem}`];
      }),
    ),
  );
}

function findProblem(site: BuiltSite, ids: ReadonlyMap<string, Set<string>>, url: URL): string | undefined {
  if (url.origin !== 'https://news.example') return isOutside(url) ? undefined : 'is of a strange kind';
  if (!url.pathname.startsWith(site.base)) return 'leaves the base path';
  const file = path.join(site.folder, decodeURIComponent(url.pathname.slice(site.base.length)));
  const isPage = url.pathname.endsWith('/');
  if (!existsSync(isPage ? path.join(file, 'index.html') : file)) return 'does not exist';
  if (!isPage && !path.basename(file).includes('.')) return 'would be redirected';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment.startsWith(':~:')) return undefined;
  return ids.get(url.pathname)?.has(fragment) === true ? undefined : 'has no such fragment';
}

const isOutside = (url: URL): boolean => ['https:', 'http:', 'mailto:'].includes(url.protocol);

describe.each(['rootSite', 'nestedSite', 'hostileSite'] as const)('links of the %s', (key) => {
  const site = inject(key);
  const pages = readPages(site);

  test('every link, source and fragment inside the site resolves', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(findBroken(site, pages)).toEqual([]);
  });

  test('nothing is loaded from another origin', () => {
    const loaded = pages.flatMap((page) =>
      findElements(
        page.tree,
        'script',
        'img',
        'iframe',
        'source',
        'video',
        'audio',
        'object',
        'embed',
        'link',
      )
        .flatMap((element) => {
          const isCanonical = /canonical|alternate/u.test(readProperty(element, 'rel') ?? '');
          return isCanonical ? [] : [readProperty(element, 'src') ?? readProperty(element, 'href') ?? ''];
        })
        .filter((address) => /^(?:[a-z]+:)?\/\//u.test(address))
        .map((address) => `${page.file}: ${address}`),
    );
    expect(loaded).toEqual([]);
  });

  test('links that leave the site say so to the browser and to search engines', () => {
    const bare = pages.flatMap((page) =>
      findElements(page.tree, 'a')
        .filter((element) => /^https?:/u.test(readProperty(element, 'href') ?? ''))
        .filter(
          (element) =>
            !/noopener/u.test(readProperty(element, 'rel') ?? '') ||
            !/nofollow/u.test(readProperty(element, 'rel') ?? ''),
        )
        .map((element) => `${page.file}: ${readProperty(element, 'href')}`),
    );
    expect(bare).toEqual([]);
  });

  test('the sitemap, the feed and robots.txt name pages that exist', () => {
    expect(listFiles(site.folder)).toEqual(
      expect.arrayContaining(['sitemap-index.xml', 'feed.xml', 'robots.txt', '404.html']),
    );
  });

  test('the sitemap has every page that may be found, and no other', () => {
    const sitemap = readFileSync(path.join(site.folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>https:\/\/news\.example([^<]*)<\/loc>/gu)].map(([, to]) => to);
    const findable = pages.filter(({ tree, file }) => {
      const robots = findElements(tree, 'meta').find((meta) => readProperty(meta, 'name') === 'robots');
      return file !== '404.html' && !/noindex/u.test(String(robots?.properties.content));
    });
    expect(listed.sort()).toEqual(findable.map((page) => page.path).sort());
  });
});
