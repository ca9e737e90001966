import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const COMPONENTS = 'tests/unit/components/**/*.test.ts';

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // Nothing depends on these but how late a fault is told; a busy machine needs far longer than a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          // The site and the desk are tested in a browser, with settings of their own.
          exclude: ['tests/site/**', 'tests/desk/**', COMPONENTS],
        },
      },
      // Only what renders a component waits for Astro's compiler; it needs nothing of the site's own settings.
      getViteConfig(
        { root, test: { name: 'components', include: [COMPONENTS] } },
        { configFile: false, devToolbar: { enabled: false } },
      ),
    ],
  },
});
