import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storyLoader } from '../../../src/load/loader.ts';
import { problemPage, showProblems } from '../../../src/load/problem-page.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';
import { until } from '../../build/until.ts';

let folder: string;
let remove: () => Promise<void> = async () => {};

async function useContent(files: Record<string, string | Uint8Array>): Promise<void> {
  ({ folder, remove } = await writeFolder(files));
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('COMPARISON_CACHE_DIR', path.join(folder, 'cache'));
}
beforeEach(() => vi.stubEnv('HANDOVER_FILE', undefined));
afterEach(async () => {
  vi.unstubAllEnvs();
  showProblems(undefined);
  await remove();
});

type Entry = { id: string; data: unknown; digest: string };

class Watched extends EventEmitter {
  readonly added: string[] = [];
  add(file: string): void {
    this.added.push(file);
  }
}

/** Loads as Astro would, and keeps what it is given and told. */
function makeAstro(watcher?: Watched) {
  const entries: Entry[] = [{ id: 'old', data: {}, digest: 'old' }];
  const said: string[] = [];
  const load: unknown = storyLoader().load;
  if (typeof load !== 'function') throw new Error('the loader loads nothing');
  const start = async (): Promise<void> =>
    load({
      store: { clear: () => entries.splice(0), set: (entry: Entry) => entries.push(entry) },
      parseData: async ({ data }: { data: unknown }) => data,
      logger: {
        warn: (text: string) => said.push(`warning: ${text}`),
        error: (text: string) => said.push(`error: ${text}`),
      },
      watcher,
    });
  return { entries, said, start };
}

type Handle = (request: unknown, response: unknown, next: () => void) => void;

/** What a dev server asks before it shows a page. */
const handles: Handle[] = [];
const setup: unknown = problemPage().hooks['astro:server:setup'];
if (typeof setup === 'function')
  setup({
    server: { ws: { send: () => {} }, middlewares: { use: (handle: Handle) => handles.push(handle) } },
  });

/** True while pages are replaced by what is wrong. */
function isSiteHidden(): boolean {
  let isShown = false;
  const response = { writeHead: () => {}, end: () => {} };
  for (const handle of handles)
    handle({ headers: { accept: 'text/html' }, url: '/' }, response, () => {
      isShown = true;
    });
  return !isShown;
}

test('a build has every story in place of what was stored', async () => {
  await useContent(contentFiles({}, 'title: Fire\ndate: 2025-01-06\n'));
  const { entries, start } = makeAstro();
  await start();
  expect(entries).toMatchObject([{ id: 'harbour', data: { id: 'harbour', title: 'Fire' } }]);
  expect(entries[0]?.digest).toMatch(/^[\da-f]{16,}/u);
});

test('a build is stopped by the problems of its content', async () => {
  await useContent(contentFiles({ 'c.txt': '' }));
  await expect(makeAstro().start()).rejects.toThrow(/^The content has problems:[\s\S]*read:empty/u);
});

test('a server shows problems in place of the site until the content is mended, and reads it again only for what lies in it', async () => {
  await useContent(contentFiles({ 'c.txt': '' }));
  const watcher = new Watched();
  const { entries, said, start } = makeAstro(watcher);
  await start();
  expect(said.join('\n')).toMatch(/^error: [\s\S]*read:empty[\s\S]*not shown until this is fixed/u);
  expect([isSiteHidden(), watcher.added]).toEqual([true, [folder]]);
  const empty = path.join(folder, 'stories/harbour/articles/c.txt');
  await writeFile(
    empty,
    'The old harbour of Oldport was closed on Monday by a fire. Nobody was hurt, officials said.\n',
  );
  watcher.emit('change', '/elsewhere/a.txt');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSiteHidden()).toBe(true);
  for (const event of ['add', 'change', 'unlink']) watcher.emit(event, empty);
  await until(() => expect(isSiteHidden()).toBe(false));
  expect(entries.map(({ id }) => id)).toEqual(['harbour']);
});

test.each(['add', 'change', 'unlink'])(
  'a server reads the content anew when a file of it is told of by “%s”',
  async (event) => {
    await useContent(contentFiles({ 'c.txt': '' }));
    const watcher = new Watched();
    const { said, start } = makeAstro(watcher);
    await start();
    watcher.emit(event, path.join(folder, 'site.yaml'));
    await until(() => expect(said).toHaveLength(2));
  },
);

test('who begins without a story is told so, not blamed', async () => {
  await useContent({ 'site.yaml': 'name: Test\n' });
  const { said, start } = makeAstro(new Watched());
  await start();
  expect(said).toEqual(['warning: There is no story yet, so there is no site to show.']);
});
