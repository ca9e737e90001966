import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../src/commands/browser.ts';
import { serveFolder } from '../../src/commands/static-server.ts';
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

/** Builds every site that the tests look at and serves them; nothing of an earlier run is used, unless somebody at work on the tests says `REUSE_SITES=1`. */
export default async function buildSites({ provide }: TestProject): Promise<() => Promise<void>> {
  const reuse = process.env.REUSE_SITES === '1' && existsSync(CACHE);
  if (!reuse) await rm(CACHE, { recursive: true, force: true });
  const hostile = await writeFolder(hostileFiles());
  const closes: (() => Promise<void>)[] = [hostile.remove];
  const open = async ({ key, base, content }: WantedSite): Promise<void> => {
    const folder = path.join(CACHE, key);
    if (!reuse) await build(folder, { base, content });
    const { url, close } = await serveFolder(folder, { base, port: 0 });
    closes.push(close);
    provide(key, { folder, url, base });
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
    open({ key: 'withheldSite', base: '/news/', content: 'tests/cases/withheld' }),
  ]);
  return async () => {
    for (const close of closes) await close();
  };
}

function build(folder: string, { base, content }: Pick<WantedSite, 'base' | 'content'>): Promise<void> {
  const args = ['--max-semi-space-size=64', 'src/commands/build.ts', '--content', content, '--out', folder];
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: path.resolve('.cache/compiled'),
    SITE_URL: 'https://news.example',
    BASE_PATH: base,
    CACHE_DIR: `${folder}.astro`,
    COMPARISON_CACHE_DIR: path.join(CACHE, 'comparisons'),
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
