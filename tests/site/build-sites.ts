import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../src/commands/browser.ts';
import { digestFiles } from '../../src/commands/file-digests.ts';
import { isSiteKept, keepSite } from '../../src/commands/kept-site.ts';
import { serveFolder } from '../../src/commands/static-server.ts';
import { COMPARED } from '../build/kept-comparisons.ts';
import { writeFolder } from '../build/story-folder.ts';
import { hostileFiles } from './hostile-story.ts';

/** A built site that the tests read from disk and open in a browser. */
export type BuiltSite = { folder: string; url: string; base: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    browser: string;
    /** The shipped content, at the root of a host. */
    rootSite: BuiltSite;
    /** The same once more under a path, every page made again. */
    nestedSite: BuiltSite;
    /** A story made of attacks, with one of the shipped. */
    hostileSite: BuiltSite;
    /** A story of which only excerpts may be published, with words that must not be. */
    withheldSite: BuiltSite;
  }
}

type WantedSite = {
  key: Exclude<keyof ProvidedContext, 'browser'>;
  base: string;
  content: string;
};

const CACHE = path.resolve('.cache/site-tests');
const WITHHELD = 'tests/cases/withheld';

/** Whatever else decides what the sites are. */
const BESIDE = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  import.meta.filename,
];

/**
 * Builds every site that the tests look at and serves them. Where the last run built them of the same code, packages and content, and they stand as they
 * were written, they are served once more; else they are built from clean, but for what was compared of the same files by the same code.
 */
export default async function buildSites({ provide }: TestProject): Promise<() => Promise<void>> {
  const files = hostileFiles();
  const key = await toKey(files);
  const sites = path.join(CACHE, key);
  const note = path.join(CACHE, `${key}.json`);
  const isKept = await isSiteKept(note, key, sites);
  if (!isKept) await rm(sites, { recursive: true, force: true });
  await removeOthers(key);
  const hostile = await writeFolder(files);
  const closes: (() => Promise<void>)[] = [hostile.remove];
  const open = async ({ key: name, base, content }: WantedSite): Promise<void> => {
    const folder = path.join(sites, name);
    if (!isKept) await build(folder, { base, content });
    const { url, close } = await serveFolder(folder, { base, port: 0 });
    closes.push(close);
    provide(name, { folder, url, base });
  };
  // Builds of one checkout take turns at what Astro does; what comes before it runs side by side. The same content is compared once.
  await Promise.all([
    launchBrowserServer().then((browser) => {
      closes.push(() => browser.close());
      provide('browser', browser.wsEndpoint());
    }),
    open({ key: 'rootSite', base: '/', content: 'content' }).then(() =>
      open({ key: 'nestedSite', base: '/a/b/', content: 'content' }),
    ),
    open({ key: 'hostileSite', base: '/', content: hostile.folder }),
    open({ key: 'withheldSite', base: '/news/', content: WITHHELD }),
  ]);
  if (!isKept) await keepSite(note, key, await digestFiles(sites));
  return async () => {
    for (const close of closes) await close();
  };
}

/** A name for all that the sites are made of. */
async function toKey(hostile: object): Promise<string> {
  const folders = await Promise.all(
    ['src', 'content', WITHHELD].map((name) => digestFiles(path.resolve(name))),
  );
  const beside = await Promise.all(BESIDE.map((name) => readFile(name, 'utf8')));
  const parts = [process.version, folders.map((files) => [...files]), beside, hostile];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

async function removeOthers(key: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  for (const name of await readdir(CACHE))
    if (!name.startsWith(key)) await rm(path.join(CACHE, name), { recursive: true, force: true });
}

function build(folder: string, { base, content }: Pick<WantedSite, 'base' | 'content'>): Promise<void> {
  const flags = ['--max-semi-space-size=64', '--no-regexp-tier-up'];
  const args = [...flags, 'src/commands/build.ts', '--content', content, '--out', folder];
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: path.resolve('.cache/compiled'),
    SITE_URL: 'https://news.example',
    BASE_PATH: base,
    CACHE_DIR: `${folder}.astro`,
    COMPARISON_CACHE_DIR: COMPARED,
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`build of ${folder}:\n${said.join('')}`)),
    );
  });
}
