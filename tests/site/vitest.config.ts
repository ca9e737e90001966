import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: ['tests/site/build-sites.ts'],
    // One browser at a time: two of them on a small machine make each other miss their limits.
    fileParallelism: false,
    // Nothing depends on these but how late a fault is told; a busy machine needs far longer than a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 180_000 } },
  },
});
