import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/load/content.ts';
import { toVectors } from '../../../src/load/meaning.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

const SENTENCES = ['The harbour burned on Monday.', 'Nobody was hurt, its master said.'];

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({ ...contentFiles(), 'site.yaml': 'name: Test\n' }));
  process.env.COMPARISON_CACHE_DIR = path.join(folder, 'cache');
});
afterEach(async () => {
  delete process.env.COMPARISON_CACHE_DIR;
  await remove();
});

/** The files of vectors that are kept. */
async function findKept(): Promise<string[]> {
  const kept = path.join(folder, 'cache', 'vectors');
  return (await readdir(kept)).map((name) => path.join(kept, name));
}

describe('vectors of earlier builds', () => {
  test('a byte that changed makes them again, and the same', async () => {
    const vectors = await toVectors(SENTENCES);
    const [file = ''] = await findKept();
    const bytes = await readFile(file);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(file, bytes);
    expect(await toVectors(SENTENCES)).toEqual(vectors);
    expect(await readFile(file)).not.toEqual(bytes);
  });

  test('those of other sentences are not taken, also under the right name', async () => {
    const other = await toVectors(['A flood closed the road.', 'The road was closed by a flood.']);
    const [file = ''] = await findKept();
    const foreign = await readFile(file);
    await toVectors(SENTENCES);
    const [own = ''] = (await findKept()).filter((name) => name !== file);
    await writeFile(own, foreign);
    expect(await toVectors(SENTENCES)).not.toEqual(other);
  });

  test('a build that finds damaged ones says so, once', async () => {
    const content = path.join(folder);
    await loadContent(content, 'content');
    for (const file of await findKept()) await writeFile(file, 'damaged');
    for (const name of await readdir(path.join(folder, 'cache')))
      if (name.endsWith('.json')) await writeFile(path.join(folder, 'cache', name), 'damaged');
    const rules = async () => (await loadContent(content, 'content')).diagnostics.map(({ ruleId }) => ruleId);
    expect((await rules()).filter((rule) => rule === 'entry-damaged')).toHaveLength(1);
    expect(await rules()).not.toContain('entry-damaged');
  });
});
