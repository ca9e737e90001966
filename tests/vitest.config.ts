import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
