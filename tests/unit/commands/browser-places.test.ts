import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser, launchBrowserServer } from '../../../src/commands/browser.ts';

/** What a browser was started with; no browser is started, and of all files only one is there. */
const { started, there } = vi.hoisted(() => {
  const calls: Record<string, unknown>[] = [];
  return { started: calls, there: { file: '' } };
});

vi.mock('playwright-core', () => {
  const start = (options: Record<string, unknown>) => {
    started.push(options);
    return Promise.resolve('a browser');
  };
  return { chromium: { launch: start, launchServer: start } };
});

vi.mock('node:fs/promises', async (load) => ({
  ...(await load<typeof import('node:fs/promises')>()),
  access: (file: string) =>
    file === there.file ? Promise.resolve() : Promise.reject(new Error(`${file} is not there`)),
}));

beforeEach(() => {
  vi.stubEnv('CHROMIUM', '');
  vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
});
afterEach(() => {
  started.length = 0;
  there.file = '';
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

test('where no browser is installed, every place where one was looked for is named', async () => {
  await expect(launchBrowser()).rejects.toThrow(
    [
      'No browser could be started; name one in CHROMIUM.',
      ...PLACES.map((place) => `${place} is not there`),
    ].join('\n'),
  );
});

test.each(PLACES)('a browser at %s is started, as containers and small machines need it', async (place) => {
  there.file = place;
  await launchBrowser(['--hide-scrollbars']);
  await launchBrowserServer();
  const flags = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage'];
  expect(started.map(({ executablePath, args }) => [executablePath, args])).toEqual([
    [place, [...flags, '--hide-scrollbars']],
    [place, flags],
  ]);
});

test('a browser is told the variables of this process, and has longer than half a minute to start', async () => {
  there.file = '/opt/quay';
  vi.stubEnv('CHROMIUM', '/opt/quay');
  vi.stubEnv('QUAY', 'shut');
  await launchBrowser();
  expect(started).toHaveLength(1);
  expect(started[0]).toMatchObject({ executablePath: '/opt/quay', env: { QUAY: 'shut' } });
  expect(started[0]?.['timeout']).toBeGreaterThan(30_000);
});
