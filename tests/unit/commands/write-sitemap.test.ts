import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSitemap } from '../../../src/commands/write-sitemap.ts';
import type { StoryEntry } from '../../../src/load/handover.ts';
import { writeFolder } from '../../build/story-folder.ts';

const PAGES = [
  '',
  'method/',
  'stories/mill-10/',
  'stories/mill-9/',
  'stories/mill-9/names/',
  'stories/mill-9/articles/a/',
  'stories/mill-9/compare/a/b/',
  'stories/mill-9/topics/wheel/grid/',
  'stories/mill-9/without/a/',
  'stories/mill-9/embed/1/',
];

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({
    ...Object.fromEntries(PAGES.map((page) => [`${page}index.html`, ''])),
    '404.html': '',
    'data/mill.json': '{}',
  }));
});
afterEach(() => remove());

const story = (id: string, changed: string | null): StoryEntry => ({ id, title: id, digest: '1', changed });
const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

test('lists the pages that may be found, by their addresses, numbers in them as numbers, with the day of their story', async () => {
  const environment = { SITE_URL: 'https://quay.example', BASE_PATH: '/news/' };
  await writeSitemap(folder, environment, [story('mill-9', '2025-02-01'), story('mill-10', null)]);
  const entries = [...(await read('sitemap-0.xml')).matchAll(/<url>(.*?)<\/url>/gu)].map(
    ([, entry]) => entry,
  );
  const day = '<lastmod>2025-02-01T00:00:00.000Z</lastmod>';
  expect(entries).toEqual([
    `<loc>https://quay.example/news/</loc>${day}`,
    '<loc>https://quay.example/news/method/</loc>',
    `<loc>https://quay.example/news/stories/mill-9/</loc>${day}`,
    `<loc>https://quay.example/news/stories/mill-9/names/</loc>${day}`,
    '<loc>https://quay.example/news/stories/mill-10/</loc>',
  ]);
  expect(await read('sitemap-index.xml')).toContain(
    `<sitemap><loc>https://quay.example/news/sitemap-0.xml</loc>${day}</sitemap></sitemapindex>`,
  );
});

test('is for the root of a host where nothing says where the site will be, and gives no day where none is stated', async () => {
  await writeSitemap(folder, {}, [story('mill-9', null)]);
  expect(await read('sitemap-0.xml')).toContain('<loc>http://localhost:4321/method/</loc>');
  expect(await read('sitemap-0.xml')).not.toContain('lastmod');
  expect(await read('sitemap-index.xml')).toContain(
    '<loc>http://localhost:4321/sitemap-0.xml</loc></sitemap>',
  );
});
