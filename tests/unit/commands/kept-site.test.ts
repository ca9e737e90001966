import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestFiles } from '../../../src/commands/file-digests.ts';
import { isSiteKept, keepSite, toFrame, toSiteKey } from '../../../src/commands/kept-site.ts';
import { SiteSettingsSchema } from '../../../src/model/story.ts';
import { writeFolder } from '../../build/story-folder.ts';

let folder: string;
let remove: () => Promise<void>;
let site: string;
let note: string;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({}));
  site = path.join(folder, 'dist');
  note = path.join(folder, 'pages.site.json');
  await mkdir(path.join(site, 'a'), { recursive: true });
  await writeFile(path.join(site, 'index.html'), 'home');
  await writeFile(path.join(site, 'a/index.html'), 'a');
  await keepSite(note, 'key', await digestFiles(site));
});
afterEach(() => remove());

test('a site that stands as it was written is kept', async () => {
  expect(await isSiteKept(note, 'key', site)).toBe(true);
});

const CHANGES: readonly [string, () => Promise<void>][] = [
  ['a page that was written to', () => writeFile(path.join(site, 'a/index.html'), 'b')],
  ['a page that is gone', () => rm(path.join(site, 'a/index.html'))],
  ['a file that nobody built', () => writeFile(path.join(site, 'a/mine.txt'), '')],
  ['no site', () => rm(site, { recursive: true })],
  ['a damaged note', () => writeFile(note, '{"key":"key","fil')],
  ['no note', () => rm(note)],
];

test.each(CHANGES)('%s: the site is built', async (_, change) => {
  await change();
  expect(await isSiteKept(note, 'key', site)).toBe(false);
});

test('a site of another key is not this one', async () => {
  expect(await isSiteKept(note, 'other', site)).toBe(false);
});

const settings = (name: string) => SiteSettingsSchema.parse({ name });

test('the key changes with a story, the settings and the address, and with nothing else', async () => {
  const address = { SITE_URL: 'https://news.example', BASE_PATH: '/' };
  const toKey = async (name: string, digest: string, place: typeof address) =>
    toSiteKey(await toFrame(settings(name), place), [
      { id: 'mill', title: 'The mill', digest, changed: null },
    ]);
  const key = await toKey('News', '1', address);
  const others = [
    await toKey('News', '2', address),
    await toKey('Views', '1', address),
    await toKey('News', '1', { ...address, BASE_PATH: '/a/' }),
    await toKey('News', '1', { ...address, SITE_URL: '' }),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
  expect(await toKey('News', '1', address)).toBe(key);
});

test('what all pages share changes with each file that decides what a page says, but for the weights that every story’s digest holds', async () => {
  const code = path.join(folder, 'code');
  const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  const deciding = [...files, 'src/load/a.ts', 'src/styles/page.css'];
  await mkdir(path.join(code, 'src/load/encoder'), { recursive: true });
  await mkdir(path.join(code, 'src/styles'));
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(code, name), text);
  for (const name of [...deciding, 'src/load/encoder/model.onnx']) await write(name, '');
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(code);
  const site = settings('News');
  const keys = [await toFrame(site, {})];
  await write('src/load/encoder/model.onnx', 'other');
  expect(await toFrame(site, {})).toBe(keys[0]);
  for (const name of deciding) {
    await write(name, 'other');
    keys.push(await toFrame(site, {}));
  }
  cwd.mockRestore();
  expect(new Set(keys).size).toBe(deciding.length + 1);
});
