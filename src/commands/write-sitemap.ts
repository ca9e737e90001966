import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../load/folders.ts';
import type { StoryEntry } from '../load/handover.ts';
import { makeLastModified } from '../load/last-modified.ts';
import { toPageAddress, toSiteAddress } from '../load/site-address.ts';
import { formatSitemap, formatSitemapIndex, type SitemapEntry } from '../view/data/sitemap.ts';

/** Pages that say `noindex` are not in it: articles, pairs, empty grids, stories without some articles, and what is embedded elsewhere. */
const NOT_LISTED = /(?:^|\/)(?:articles|compare|grid|without|embed)(?:\/|$)/u;

/** Fewer than a sitemap may have. */
export const ENTRIES_MAX = 45_000;

/** Lists the pages of a finished site for search engines: those that this build made and those that it kept. */
export async function writeSitemap(
  site: string,
  environment: { SITE_URL?: string; BASE_PATH?: string },
  stories: readonly StoryEntry[],
): Promise<void> {
  const address = toSiteAddress(environment);
  const toChanged = makeLastModified(stories, address.base);
  const pages = (await listPages(site))
    .map((page) => toPageAddress(address, page))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((url) => ({ url, changed: toChanged(url) }));
  const sitemaps: SitemapEntry[] = [];
  for (let from = 0; from < pages.length; from += ENTRIES_MAX) {
    const part = pages.slice(from, from + ENTRIES_MAX);
    const name = `sitemap-${sitemaps.length}.xml`;
    writeFileSync(path.join(site, name), formatSitemap(part));
    const url = toPageAddress(address, name).slice(0, -1);
    sitemaps.push({
      url,
      changed: part
        .flatMap(({ changed }) => changed ?? [])
        .sort()
        .at(-1),
    });
  }
  writeFileSync(path.join(site, 'sitemap-index.xml'), formatSitemapIndex(sitemaps));
}

/** The folders of pages, from the site’s on, with `/`; '' is its own. */
async function listPages(site: string): Promise<string[]> {
  const files = (await listFiles(site)).map((name) => name.split(path.sep).join('/'));
  return files
    .filter((name) => path.posix.basename(name) === 'index.html')
    .map((name) => path.posix.dirname(name))
    .map((folder) => (folder === '.' ? '' : folder))
    .filter((folder) => !NOT_LISTED.test(folder));
}
