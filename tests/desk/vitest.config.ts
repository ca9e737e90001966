import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // Commands that tests start find their code compiled.
    env: { NODE_COMPILE_CACHE: new URL('../../.cache/compiled', import.meta.url).pathname },
    include: ['tests/desk/**/*.test.ts'],
    globalSetup: ['tests/desk/start-browser.ts'],
    // One file after another, in one process that keeps its modules and with one browser.
    fileParallelism: false,
    isolate: false,
    // Nothing depends on these but how late a fault is told; a busy machine needs far longer than a quiet one.
    testTimeout: 900_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 180_000 } },
  },
});
