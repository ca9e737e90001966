import { mkdir } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../src/commands/browser.ts';
import { buildSite } from '../../../src/commands/build-site.ts';
import { findFirstPages } from '../../../src/commands/page-kinds.ts';
import { serveFolder } from '../../../src/commands/static-server.ts';
import { callCommand } from '../../build/run-command.ts';
import { writeFolder } from '../../build/story-folder.ts';

vi.mock('../../../src/commands/browser.ts');
vi.mock('../../../src/commands/build-site.ts');
vi.mock('../../../src/commands/page-kinds.ts');
vi.mock('../../../src/commands/static-server.ts');

const PAGES = {
  home: '',
  story: 'stories/quay/',
  topics: 'stories/quay/topics/a/',
  articles: 'stories/quay/articles/a/',
};

type View = { colorScheme: string; viewport: { width: number; height: number } };

let folder: string;
let remove: () => Promise<void>;
/** What was taken: the address, how it was looked at, the name of the picture. */
const taken: string[] = [];
let closed = 0;

/** A page that notes which pictures are taken of it. */
function openPage({ colorScheme, viewport: { width, height } }: View) {
  let address = '';
  return {
    goto: async (url: string) => {
      address = new URL(url).pathname;
    },
    screenshot: async ({ path, fullPage = false }: { path: string; fullPage?: boolean }) => {
      const name = path.split('/').at(-1);
      taken.push(`${address} ${width}×${height} ${colorScheme}${fullPage ? ' whole' : ''}: ${name}`);
    },
    close: async () => undefined,
  };
}

beforeEach(async () => {
  ({ folder, remove } = await writeFolder({}));
  taken.length = 0;
  closed = 0;
  const browser = {
    newContext: async (view: View) => ({ newPage: async () => openPage(view), close: async () => undefined }),
    newPage: async (view: View) => openPage(view),
    close: async () => {
      closed += 1;
    },
  };
  vi.mocked(launchBrowser, { partial: true }).mockResolvedValue(Object.create(browser));
  vi.mocked(buildSite, { partial: true }).mockImplementation(async ({ out }) => {
    await mkdir(String(out), { recursive: true });
    return {};
  });
  vi.mocked(findFirstPages).mockReturnValue(new Map(Object.entries(PAGES)));
  vi.mocked(serveFolder, { partial: true }).mockResolvedValue({
    url: 'http://quay.example/',
    close: async () => {
      closed += 1;
    },
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await remove();
});

test('each kind of page is taken at three widths in both colour schemes, as it is first seen and whole', async () => {
  const { code, output, errors } = await callCommand('screenshots', ['--out', folder, '--content', 'quays']);
  expect([code, errors, closed]).toEqual([0, '', 2]);
  expect(output).toContain(`24 pictures in ${folder}\n`);
  expect(vi.mocked(buildSite).mock.calls[0]?.[0]).toMatchObject({
    content: expect.stringMatching(/quays$/u),
  });
  expect(taken.filter((line) => line.startsWith('/ '))).toEqual(
    [1440, 1024, 390].flatMap((width) =>
      ['light', 'dark'].flatMap((scheme) => [
        `/ ${width}×900 ${scheme}: home-${width}-${scheme}.png`,
        `/ ${width}×900 ${scheme} whole: home-${width}-${scheme}-whole.png`,
      ]),
    ),
  );
  expect(new Set(taken.map((line) => line.split(' ')[0]))).toEqual(
    new Set(['/', '/stories/quay/', '/stories/quay/topics/a/', '/stories/quay/articles/a/']),
  );
});

test('the pictures of the README are taken beside them where that is asked for', async () => {
  await callCommand('screenshots', ['--out', folder, '--readme']);
  expect(taken.slice(-3)).toEqual([
    '/stories/quay/ 1440×1500 light: story-1440-light.png',
    '/stories/quay/topics/a/ 1440×1300 light: topics-1440-light.png',
    '/stories/quay/articles/a/ 390×1300 dark: articles-390-dark.png',
  ]);
});
