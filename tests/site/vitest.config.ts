import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: ['tests/site/build-sites.ts'],
    // One browser at a time: two of them on a small machine make each other miss their limits.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
