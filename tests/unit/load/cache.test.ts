import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findStored, readStored, storeComparison, toDigest } from '../../../src/load/cache.ts';
import { loadContent } from '../../../src/load/content.ts';
import { compareFiles } from '../../../src/load/story.ts';
import { readStoryFiles, type StoryFiles } from '../../../src/load/story-files.ts';
import { toSha256 } from '../../../src/model/ids.ts';
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

/** The digest of the story with the code of another folder, which a process reads once. */
async function digestWith(code: string): Promise<string> {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(code);
  // Under another name it is loaded anew.
  const cache: typeof import('../../../src/load/cache.ts') = await import(
    `../../../src/load/cache.ts?of=${randomUUID()}`
  );
  const digest = await cache.toDigest(files, 'words');
  cwd.mockRestore();
  return digest;
}

describe('comparisons of earlier builds', () => {
  test('what is stored is found again, whole', async () => {
    const { comparison } = compareFiles(files);
    if (comparison === undefined) throw new Error('the story was not compared');
    const digest = await toDigest(files, 'words');
    await storeComparison(digest, comparison);
    expect(await findStored(digest)).toEqual(JSON.parse(JSON.stringify(comparison)));
    expect(await readdir(path.join(folder, 'cache'))).toEqual([`${digest}.json`]);
  });

  test('a changed letter, name or problem gives another digest; reading again does not', async () => {
    const digest = await toDigest(files, 'words');
    const [first, ...rest] = files.articles;
    if (first === undefined) throw new Error('the story has no article');
    const changed = [
      { ...files, articles: [{ ...first, bytes: new TextEncoder().encode('Another fire.') }, ...rest] },
      { ...files, articles: [{ ...first, path: 'harbour/articles/other.txt' }, ...rest] },
      { ...files, articles: rest },
      { ...files, settings: undefined },
    ];
    for (const other of changed) expect(await toDigest(other, 'words')).not.toBe(digest);
    const again = await readStoryFiles(path.join(folder, 'stories/harbour'), 'harbour');
    expect(await toDigest(again, 'words')).toBe(digest);
    expect(await toDigest(files, 'meaning')).not.toBe(digest);
  });

  test('another word of the code or another package gives another digest, in every room that makes a comparison', async () => {
    const rooms = ['model', 'read', 'diff', 'annotate', 'align', 'compare', 'load'];
    const code = path.join(folder, 'code');
    for (const room of rooms) {
      await mkdir(path.join(code, 'src', room, 'inside'), { recursive: true });
      await writeFile(path.join(code, 'src', room, 'inside/list.json'), '["quay"]');
    }
    await writeFile(path.join(code, 'package-lock.json'), '{}');
    const digests = new Set([await digestWith(code)]);
    expect(digests).toContain(await digestWith(code));
    const changed = [...rooms.map((room) => `src/${room}/inside/list.json`), 'package-lock.json'];
    for (const file of changed) {
      await writeFile(path.join(code, file), '["pier"]');
      digests.add(await digestWith(code));
    }
    expect(digests.size).toBe(changed.length + 1);
  });

  test('a file that is broken, changed, of another story or of another text is not used, and is said', async () => {
    const digest = await toDigest(files, 'words');
    expect(await findStored(digest)).toBeUndefined();
    const { comparison } = compareFiles(files);
    if (comparison === undefined) throw new Error('the story was not compared');
    await storeComparison(digest, comparison);
    const file = path.join(folder, 'cache', `${digest}.json`);
    const stored = await readFile(file, 'utf8');
    const other = toSha256('another');
    await storeComparison(other, comparison);
    const foreign = await readFile(path.join(folder, 'cache', `${other}.json`), 'utf8');
    for (const broken of [stored.replace('harbour', 'harvour'), stored.slice(0, -9), foreign, '{}', '']) {
      await writeFile(file, broken);
      expect(await findStored(digest)).toBe('damaged');
    }
  });

  test('a stored text or passage that is not what it was is not used, whatever its seal says', async () => {
    const { comparison } = compareFiles(files);
    if (comparison === undefined) throw new Error('the story was not compared');
    const digest = await toDigest(files, 'words');
    const changed = [
      {
        ...comparison,
        articles: comparison.articles.map((one) => ({ ...one, text: { ...one.text, value: 'x' } })),
      },
      {
        ...comparison,
        claims: comparison.claims.map((claim) => ({
          ...claim,
          passages: claim.passages.map((one) => ({ ...one, exact: 'Other words.' })),
        })),
      },
    ];
    for (const each of changed) {
      await storeComparison(digest, each);
      expect(await findStored(digest)).toBe('damaged');
    }
  });

  test('a build compares a damaged story again and says so', async () => {
    const first = await loadContent(folder, 'content');
    expect(first.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('entry-damaged');
    const [digest = ''] = first.stories.map(({ entry }) => entry.digest);
    const before = await readStored(digest);
    await writeFile(path.join(folder, 'cache', `${digest}.json`), 'damaged');
    const second = await loadContent(folder, 'content');
    expect(second.stories).toEqual(first.stories);
    expect(await readStored(digest)).toEqual(before);
    expect(second.diagnostics.map(({ file, ruleId }) => `${file} ${ruleId}`)).toContain(
      'content/stories/harbour entry-damaged',
    );
  });

  test('what is stored names no folder of the machine', async () => {
    await writeFile(path.join(folder, 'stories/harbour/story.yaml'), 'title: T\ndate: 2025-01-06\n');
    await writeFile(path.join(folder, 'stories/harbour/articles/c.txt'), 'One line only');
    const { stories, diagnostics } = await loadContent(folder, folder);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ file }) => file.startsWith(folder))).toBe(true);
    const stored = await Promise.all(stories.map(({ entry }) => readStored(entry.digest)));
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(folder);
  });
});
