import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { freshPages } from './src/load/fresh-pages.ts';
import { findHandover } from './src/load/handover.ts';
import { makeLastModified } from './src/load/last-modified.ts';
import { problemPage } from './src/load/problem-page.ts';

// `npm run build` starts Astro with a channel; when that process ends, Astro must not go on writing.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

const { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR } = process.env;
// `npm run build` hands the days of its stories over; `npm run dev` writes no sitemap.
const toLastModified = makeLastModified(findHandover()?.stories ?? [], BASE_PATH || '/');
const site = SITE_URL || 'http://localhost:4321';
/** Addresses of pages that an earlier build made and this one does not. */
const keptPages = (findHandover()?.kept ?? []).flatMap(({ pages }) =>
  pages.map((page) => new URL(`${(BASE_PATH || '').replace(/\/$/u, '')}/${page}/`, site).href),
);

export default defineConfig({
  site,
  base: BASE_PATH || '/',
  outDir: OUT_DIR || './dist',
  cacheDir: CACHE_DIR || './.cache/astro',
  publicDir: './src/static',
  trailingSlash: 'always',
  // The default, 'jsx', deletes spaces between inline elements on separate lines: fatal for word differences.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Without the 0, small scripts become inline ones, which the Content Security Policy blocks.
  vite: {
    build: { assetsInlineLimit: 0 },
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/dist.*/**'] } },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    freshPages(),
    problemPage(),
    // Pages that say `noindex` are not in it: articles, pairs, empty grids, stories without some articles, and what is embedded elsewhere.
    sitemap({
      customPages: keptPages,
      filter: (page) => !/\/(?:articles|compare|grid|without|embed)(?:\/|$)/u.test(page),
      serialize: (item) => {
        const lastmod = toLastModified(item.url);
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  ],
});
