import { escapeXml } from './xml.ts';

/** An address, and the day (ISO 8601) on which what is there changed last, where that is stated. */
export type SitemapEntry = { url: string; changed?: string | undefined };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const OF_SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Spaces for what other sitemaps say of an address; readers that look for them find none. */
const OTHERS = [
  ['news', 'http://www.google.com/schemas/sitemap-news/0.9'],
  ['xhtml', 'http://www.w3.org/1999/xhtml'],
  ['image', 'http://www.google.com/schemas/sitemap-image/1.1'],
  ['video', 'http://www.google.com/schemas/sitemap-video/1.1'],
]
  .map(([name, space]) => ` xmlns:${name}="${space}"`)
  .join('');

const toEntry = (kind: string, { url, changed }: SitemapEntry): string => {
  const day = changed === undefined ? '' : `<lastmod>${new Date(changed).toISOString()}</lastmod>`;
  return `<${kind}><loc>${escapeXml(url)}</loc>${day}</${kind}>`;
};

/** A list of pages for search engines, in their order. Source: sitemaps.org, protocol 0.9 */
export const formatSitemap = (pages: readonly SitemapEntry[]): string =>
  `${HEAD}<urlset xmlns="${OF_SITEMAPS}"${OTHERS}>${pages.map((page) => toEntry('url', page)).join('')}</urlset>`;

/** A list of such lists, each as new as the newest of its pages. */
export const formatSitemapIndex = (sitemaps: readonly SitemapEntry[]): string =>
  `${HEAD}<sitemapindex xmlns="${OF_SITEMAPS}">${sitemaps.map((one) => toEntry('sitemap', one)).join('')}</sitemapindex>`;
