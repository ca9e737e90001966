import { readdirSync, readFileSync } from 'node:fs';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
/** What renders a component waits for Astro's compiler. */
const COMPONENTS = 'tests/unit/components';

/** Rooms that read files, variables and the clock of a process. */
const AT_THE_EDGE = ['load', 'desk', 'commands'].map((room) => `tests/unit/${room}`);

/** What a test changes for all that runs in its process and cannot put back: modules, and what they noted of the checkout that they read. */
const CHANGES_PROCESS = /\bvi\.(?:mock\(|resetModules)|\bprocess\.chdir/u;

/** What else it changes, what scripts of pages take for a browser and its clock, and what puts that back. */
const PUT_BACK = [
  [/\bvi\.stubGlobal\b/u, /\bvi\.unstubAllGlobals\b/u],
  [/\bvi\.useFakeTimers\b/u, /\bvi\.useRealTimers\b/u],
] as const;

const changesProcess = (code: string): boolean =>
  CHANGES_PROCESS.test(code) || PUT_BACK.some(([change, back]) => change.test(code) && !back.test(code));

/** Files of tests in a folder that change their process: each has one of its own. */
const findAlone = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((file) => file.endsWith('.test.ts') && changesProcess(readFileSync(root + file, 'utf8')));

/** Node loads the modules itself, which strips their types: what Vite makes of them is the same, in a third more of CPU time, once for each project. */
const NATIVE = { viteModuleRunner: false };

const ALONE = AT_THE_EDGE.flatMap(findAlone);
const EDGE = AT_THE_EDGE.map((folder) => `${folder}/**/*.test.ts`);
const PAGES = findAlone(COMPONENTS);

/** Tests that need nothing of the site's own settings but its compiler. */
const withCompiler = (test: object): ReturnType<typeof getViteConfig> =>
  getViteConfig({ root, test }, { configFile: false, devToolbar: { enabled: false } });

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
          exclude: ['**/node_modules/**', 'tests/site/**', 'tests/desk/**', `${COMPONENTS}/**`, ...EDGE],
          // The rooms keep nothing from one call to the next, so their modules are loaded once for all files: a third of the time.
          pool: 'threads',
          isolate: false,
          experimental: NATIVE,
        },
      },
      // The others at the edge share processes, so their modules and the encoder are loaded once; each file is held to leaving its process as it was.
      {
        extends: true,
        test: {
          name: 'edge',
          include: EDGE,
          exclude: ALONE,
          isolate: false,
          experimental: NATIVE,
          setupFiles: ['tests/build/same-process.ts'],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, experimental: NATIVE } },
      withCompiler({
        name: 'components',
        include: [`${COMPONENTS}/**/*.test.ts`],
        exclude: PAGES,
        isolate: false,
      }),
      // Pages are given stories of their own.
      withCompiler({ name: 'pages', include: PAGES }),
    ],
  },
});
