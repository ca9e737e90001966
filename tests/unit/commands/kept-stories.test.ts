import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestFiles } from '../../../src/commands/file-digests.ts';
import {
  findKeptStories,
  keepStories,
  restoreFiles,
  type SiteParts,
} from '../../../src/commands/kept-stories.ts';
import type { StoryEntry } from '../../../src/load/handover.ts';
import { writeFolder } from '../../build/story-folder.ts';

/** Of two stories, of which one’s name begins as the other’s, and of all. */
const SITE = {
  'index.html': 'home',
  'stories/mill/index.html': 'mill',
  'stories/mill/names/index.html': 'names',
  'data/stories/mill/claims.csv': 'csv',
  'stories/mill-race/index.html': 'race',
  '_astro/styles.1.css': 'a{}',
  '_astro/page.css': 'b{}',
};

/** What made it: its code, and a sheet that the site has, too. */
const BUNDLE = { '.prerender/entry.mjs': 'code', '_astro/page.css': 'b{}' };

const story = (id: string, digest = '1'): StoryEntry => ({ id, title: id, digest, changed: null });
const PARTS: SiteParts = { frame: 'frame', stories: [story('mill'), story('mill-race')] };

let folder: string;
let site: string;
let kept: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder(
    Object.fromEntries([
      ...Object.entries(SITE).map(([name, text]) => [`dist/${name}`, text]),
      ...Object.entries(BUNDLE).map(([name, text]) => [`bundle/${name}`, text]),
    ]),
  ));
  site = path.join(folder, 'dist');
  kept = path.join(folder, 'pages');
  await keep();
});
afterEach(() => remove());

/** Keeps what is in the site, and what was bundled to make it. */
async function keep(): Promise<void> {
  const bundle = path.join(folder, 'bundle');
  await keepStories(kept, PARTS, {
    site: { folder: site, files: await digestFiles(site) },
    bundle: { folder: bundle, files: await digestFiles(bundle) },
  });
}

const findIds = async (parts: SiteParts): Promise<string[]> =>
  (await findKeptStories(kept, parts)).stories.map(({ id }) => id);

/** Writes to the kept file that has these words. */
async function damage(words: string): Promise<void> {
  for (const name of await readdir(kept)) {
    const file = path.join(kept, name);
    if ((await readFile(file, 'utf8')) === words) await writeFile(file, 'other');
  }
}

describe('files of stories', () => {
  test('are kept, and put into the next site with the sheets that they name, and nothing else is', async () => {
    const found = await findKeptStories(kept, PARTS);
    expect(found.damaged).toBe(0);
    const next = path.join(folder, 'next');
    await mkdir(path.join(next, '_astro'), { recursive: true });
    await writeFile(path.join(next, '_astro/styles.1.css'), 'there');
    for (const files of [found.sheets, ...found.stories.map((one) => one.files)])
      restoreFiles(kept, files, next);
    const names = [...(await digestFiles(next)).keys()];
    expect(names).toEqual(
      Object.keys(SITE)
        .filter((name) => !['index.html', '_astro/page.css'].includes(name))
        .sort(),
    );
    expect(await readFile(path.join(next, 'stories/mill/names/index.html'), 'utf8')).toBe('names');
    expect(await readFile(path.join(next, '_astro/styles.1.css'), 'utf8')).toBe('there');
  });

  test('are those of the stories that did not change', async () => {
    expect(await findIds(PARTS)).toEqual(['mill', 'mill-race']);
    expect(await findIds({ ...PARTS, stories: [story('mill', '2'), story('mill-race')] })).toEqual([
      'mill-race',
    ]);
    expect(await findIds({ ...PARTS, stories: [story('mill')] })).toEqual(['mill']);
    expect(await findIds({ ...PARTS, frame: 'other' })).toEqual([]);
  });

  test('of which one is damaged are made anew, which is counted; those of another story are not', async () => {
    await damage('names');
    const { stories, damaged } = await findKeptStories(kept, PARTS);
    expect([stories.map(({ id }) => id), damaged]).toEqual([['mill-race'], 1]);
    // What was damaged is taken away, and kept again of the next site.
    expect((await findKeptStories(kept, PARTS)).damaged).toBe(0);
    await keep();
    expect(await findIds(PARTS)).toEqual(['mill', 'mill-race']);
  });

  test('are not used without the sheets that they name', async () => {
    await damage('a{}');
    const { stories, sheets, damaged } = await findKeptStories(kept, PARTS);
    // A sheet that is not there any more cannot be put into the next site either.
    expect([stories, sheets.size, damaged]).toEqual([[], 0, 1]);
    expect((await findKeptStories(kept, PARTS)).sheets.size).toBe(0);
  });

  test('are not used where nothing says what they are', async () => {
    await writeFile(path.join(kept, 'stories.json'), '{"frame":"frame","sto');
    expect(await findIds(PARTS)).toEqual([]);
    await rm(kept, { recursive: true });
    expect(await findIds(PARTS)).toEqual([]);
  });

  test('that nobody will ask for are taken away', async () => {
    await writeFile(path.join(kept, 'foreign.html'), '');
    await rm(path.join(site, 'stories/mill'), { recursive: true });
    await keep();
    expect(existsSync(path.join(kept, 'foreign.html'))).toBe(false);
    const texts = await Promise.all(
      (await readdir(kept))
        .filter((name) => name !== 'stories.json')
        .map((name) => readFile(path.join(kept, name), 'utf8')),
    );
    expect(texts.sort()).toEqual(['a{}', 'b{}', 'code', 'csv', 'race']);
  });
});

describe('what was bundled', () => {
  test('is kept whole, under the names that it has in a site, also where it lies nowhere else any more', async () => {
    const next = path.join(folder, 'next');
    const { bundle } = await findKeptStories(kept, PARTS);
    restoreFiles(kept, bundle, next);
    const found = await digestFiles(next);
    expect([...found.keys()]).toEqual(Object.keys(BUNDLE));
    expect(await readFile(path.join(next, '.prerender/entry.mjs'), 'utf8')).toBe('code');
    await keepStories(kept, PARTS, {
      site: { folder: site, files: new Map() },
      bundle: { folder: path.join(folder, 'gone'), files: bundle },
    });
    expect((await findKeptStories(kept, PARTS)).bundle).toEqual(found);
  });

  test('is not used of other code, nor where something of it is damaged; pages of stories then are', async () => {
    expect((await findKeptStories(kept, { ...PARTS, frame: 'other' })).bundle.size).toBe(0);
    await damage('code');
    const { bundle, stories, damaged } = await findKeptStories(kept, PARTS);
    expect([bundle.size, stories.length, damaged]).toEqual([0, 2, 1]);
  });
});
