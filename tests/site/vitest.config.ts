import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // Commands that tests start find their code compiled.
    env: { NODE_COMPILE_CACHE: new URL('../../.cache/compiled', import.meta.url).pathname },
    include: ['tests/site/**/*.test.ts'],
    globalSetup: ['tests/site/build-sites.ts'],
    // Two files at once, in two processes that keep what they read of the sites; all pages are opened in one browser.
    maxWorkers: 2,
    isolate: false,
    // Nothing depends on these but how late a fault is told; a busy machine needs far longer than a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 180_000 } },
  },
});
