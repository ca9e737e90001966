import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findStored, storeComparison, toDigest } from '../../../src/load/cache.ts';
import { compareFiles } from '../../../src/load/story.ts';
import { readStoryFiles, type StoryFiles } from '../../../src/load/story-files.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

let folder: string;
let remove: () => Promise<void>;
let files: StoryFiles;

beforeEach(async () => {
  ({ folder, remove } = await writeFolder(contentFiles()));
  process.env.COMPARISON_CACHE_DIR = path.join(folder, 'cache');
  files = await readStoryFiles(path.join(folder, 'stories/harbour'), 'harbour');
});
afterEach(async () => {
  delete process.env.COMPARISON_CACHE_DIR;
  await remove();
});

describe('comparisons of earlier builds', () => {
  test('what is stored is found again, whole', async () => {
    const { comparison } = compareFiles(files);
    if (comparison === undefined) throw new Error('the story was not compared');
    const digest = await toDigest(files);
    await storeComparison(digest, comparison);
    expect(await findStored(digest)).toEqual(JSON.parse(JSON.stringify(comparison)));
    expect(await readdir(path.join(folder, 'cache'))).toEqual([`${digest}.json`]);
  });

  test('a changed letter, name or problem gives another digest; reading again does not', async () => {
    const digest = await toDigest(files);
    const [first, ...rest] = files.articles;
    if (first === undefined) throw new Error('the story has no article');
    const changed = [
      { ...files, articles: [{ ...first, bytes: new TextEncoder().encode('Another fire.') }, ...rest] },
      { ...files, articles: [{ ...first, path: 'harbour/articles/other.txt' }, ...rest] },
      { ...files, articles: rest },
      { ...files, settings: undefined },
    ];
    for (const other of changed) expect(await toDigest(other)).not.toBe(digest);
    expect(await toDigest(await readStoryFiles(path.join(folder, 'stories/harbour'), 'harbour'))).toBe(
      digest,
    );
  });

  test('a file that is broken or of another shape is not used', async () => {
    const digest = await toDigest(files);
    expect(await findStored(digest)).toBeUndefined();
    const { comparison } = compareFiles(files);
    if (comparison !== undefined) await storeComparison(digest, comparison);
    for (const broken of ['{"schemaVersion":', '{"schemaVersion":0}', '']) {
      await writeFile(path.join(folder, 'cache', `${digest}.json`), broken);
      expect(await findStored(digest)).toBeUndefined();
    }
  });
});
