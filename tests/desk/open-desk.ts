import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { COMPARED } from '../build/kept-comparisons.ts';
import { writeFolder } from '../build/story-folder.ts';

/** A desk that runs on a content folder of its own. */
export type OpenDesk = { url: string; origin: string; content: string; close: () => Promise<void> };

const TOKEN = 'token-of-the-tests';

/** Starts `npm run edit`, or `npm run dev`, on the files and waits until it says its address; stories are compared by words where the files do not say otherwise. */
export async function openDesk(
  files: Record<string, string>,
  command: 'edit' | 'dev' = 'edit',
): Promise<OpenDesk> {
  const { folder, remove } = await writeFolder({
    'content/site.yaml': 'name: Test\nalignment: words\n',
    ...files,
  });
  const content = path.join(folder, 'content');
  const child = spawn(process.execPath, [`src/commands/${command}.ts`, '--content', content], {
    env: {
      ...withoutTestRunner(process.env),
      PORT: '0',
      DESK_TOKEN: TOKEN,
      DESK_JOURNAL_DIR: path.join(folder, 'journal'),
      COMPARISON_CACHE_DIR: COMPARED,
      CACHE_DIR: path.join(folder, 'astro'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const url = await findAddress(child);
  return {
    url,
    origin: new URL(url).origin,
    content,
    close: async () => {
      child.kill();
      await ended;
      await remove();
    },
  };
}

/** Astro's dev server answers no page when it thinks that it runs inside of a test runner. */
const withoutTestRunner = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([key]) => !key.startsWith('VITEST') && !/^(?:NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/u.test(key),
    ),
  );

function findAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: unknown): void => {
      said += String(text);
      const [url] = /http:\/\/127\.0\.0\.1:\d+\/(?:desk\/[\w-]+\/)?(?=\s)/u.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`the desk did not open:\n${said}`)));
  });
}

/** Waits, as long as the page's own patience lasts, until the status line of the desk says something. */
export const expectStatus = (page: Page, words: string): Promise<void> =>
  page.locator('.status', { hasText: words }).waitFor({ state: 'attached' });
