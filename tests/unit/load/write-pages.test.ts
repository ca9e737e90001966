import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeBundle } from '../../../src/load/take-bundle.ts';
import { writePages } from '../../../src/load/write-pages.ts';
import { writeFolder } from '../../build/story-folder.ts';

/** A route as Astro names it, with an address of its own. */
const toRoute = (route: string, type: string, pathname = route) => ({
  routeData: { route, type, pathname, component: `src/pages${route}`, prerender: true, fallbackRoutes: [] },
});

/** In the place of what Astro bundles: pages that say which address was asked for, and which sheets they were told. */
const toBundle = (routes: readonly object[]): string => `let told = [];
let asked = {};
export const app = {
  manifest: { routes: ${JSON.stringify(routes)}, trailingSlash: 'always' },
  routeCache: {},
  logger: { options: { destination: 'here' } },
  setInternals({ pagesByKeys }) { told.push([...pagesByKeys]); },
  setOptions({ settings, logger }) { told.push(settings.scripts, logger.options.destination); },
  render: async ({ url }, { routeData }) => new Response(JSON.stringify({ url, route: routeData.route, told })),
};
`;

const ROUTES = [
  toRoute('/', 'page'),
  toRoute('/404', 'page'),
  toRoute('/names', 'page'),
  toRoute('/feed.xml', 'endpoint'),
];
const STYLES = [['names&src/pages/names', { styles: [{ sheet: 'a.css' }] }]];

let folder: string;
let remove: () => Promise<void>;
const write = async (routes: readonly object[]): Promise<void> => {
  ({ folder, remove } = await writeFolder({
    '.prerender/prerender-entry.1.mjs': toBundle(routes),
    '.prerender/styles.json': JSON.stringify(STYLES),
  }));
};
beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://quay.example');
  vi.stubEnv('BASE_PATH', '/news');
});
afterEach(() => {
  vi.unstubAllEnvs();
  return remove();
});

test('each route is asked for at its address below the site’s, and written where hosts look for it', async () => {
  await write(ROUTES);
  await writePages(folder);
  const read = async (name: string) => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  const told = [STYLES, [], 'here'];
  expect(await read('index.html')).toEqual({ url: 'https://quay.example/news/', route: '/', told });
  expect((await read('404.html')).url).toBe('https://quay.example/news/404/');
  expect((await read('names/index.html')).url).toBe('https://quay.example/news/names/');
  expect((await read('feed.xml')).url).toBe('https://quay.example/news/feed.xml');
  expect(existsSync(path.join(folder, '_headers'))).toBe(true);
});

test('two routes that make one page are a fault', async () => {
  await write([toRoute('/names', 'page'), toRoute('/Names', 'page', '/names')]);
  await expect(writePages(folder)).rejects.toThrow('two routes make names');
});

/** Calls a hook as Astro does, with what it reads alone. */
async function call(hooks: object, name: string, given: object): Promise<void> {
  const hook: unknown = Reflect.get(hooks, name);
  if (typeof hook !== 'function') throw new Error(`there is no ${name}`);
  await Reflect.apply(hook, undefined, [given]);
}

test('what Astro bundles is handed over before it takes it away, with the sheets of each route', async () => {
  await write(ROUTES);
  await mkdir(path.join(folder, '_astro'));
  const to = path.join(folder, 'work/bundle');
  const { hooks } = takeBundle(to);
  const pages = new Map(
    Object.entries({ names: { styles: [{ depth: 1, order: 0, sheet: 'a.css' }], key: 'names' } }),
  );
  await call(hooks, 'astro:build:setup', { pages });
  await call(hooks, 'astro:build:generated', { dir: pathToFileURL(`${folder}/`) });
  expect(existsSync(path.join(folder, '.prerender'))).toBe(false);
  expect(existsSync(path.join(to, '_astro'))).toBe(true);
  expect(JSON.parse(await readFile(path.join(to, '.prerender/styles.json'), 'utf8'))).toEqual([
    ['names', { styles: [{ depth: 1, order: 0, sheet: 'a.css' }] }],
  ]);
});

test('where nobody asks for it, Astro keeps it', async () => {
  await write(ROUTES);
  const { hooks } = takeBundle(undefined);
  await call(hooks, 'astro:build:generated', { dir: pathToFileURL(`${folder}/`) });
  expect(existsSync(path.join(folder, '.prerender/styles.json'))).toBe(true);
});
