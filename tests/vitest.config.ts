import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const COMPONENTS = 'tests/unit/components/**/*.test.ts';

/** Rooms that read files, variables and the clock of a process: each of their test files has a process of its own. */
const AT_THE_EDGE = ['load', 'desk', 'commands'].map((room) => `tests/unit/${room}/**/*.test.ts`);

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // Commands that tests start find their code compiled.
    env: { NODE_COMPILE_CACHE: `${root}.cache/compiled` },
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
          exclude: ['**/node_modules/**', 'tests/site/**', 'tests/desk/**', COMPONENTS, ...AT_THE_EDGE],
          // The rooms keep nothing from one call to the next, so their modules are loaded once for all files: a third of the time.
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'edge', include: AT_THE_EDGE } },
      // Only what renders a component waits for Astro's compiler; it needs nothing of the site's own settings.
      getViteConfig(
        { root, test: { name: 'components', include: [COMPONENTS] } },
        { configFile: false, devToolbar: { enabled: false } },
      ),
    ],
  },
});
