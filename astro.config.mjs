import { defineConfig } from 'astro/config';
import { freshPages } from './src/load/fresh-pages.ts';
import { problemPage } from './src/load/problem-page.ts';
import { toSiteAddress } from './src/load/site-address.ts';
import { takeBundle } from './src/load/take-bundle.ts';

// `npm run build` starts Astro with a channel; when that process ends, Astro must not go on writing.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

const { OUT_DIR, CACHE_DIR, BUNDLE_DIR } = process.env;

export default defineConfig({
  ...toSiteAddress(process.env),
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
  integrations: [freshPages(), problemPage(), takeBundle(BUNDLE_DIR)],
});
