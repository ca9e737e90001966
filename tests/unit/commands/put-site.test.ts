import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markSite, SWAP_FOLDERS } from '../../../src/commands/out-folder.ts';
import { putSite, recoverSite } from '../../../src/commands/put-site.ts';
import { writeFolder } from '../../build/story-folder.ts';

/** No process has this number. */
const DEAD = 4_000_000;

let folder: string;
let out: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({ 'a.txt': '' }));
  out = path.join(folder, 'dist');
});
afterEach(() => remove());

async function makeSite(name: string, files: Record<string, string>, at = folder): Promise<string> {
  const site = path.join(at, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await writeFile(path.join(site, file), text);
  }
  await markSite(site);
  return site;
}

const read = (file: string): Promise<string> => readFile(path.join(out, file), 'utf8');

/** Only root may mount. */
const isRoot = process.getuid?.() === 0 && process.platform === 'linux';

const isGiven = existsSync('/dev/shm');

describe('putting a site in its place', () => {
  test('replaces the last one whole and leaves nothing beside it', async () => {
    await putSite(await makeSite('one', { 'index.html': '1', 'old.html': '1' }), out);
    await putSite(await makeSite('two', { 'index.html': '2' }), out);
    expect(await read('index.html')).toBe('2');
    expect((await readdir(out)).sort()).toEqual(['.synoptic', 'index.html']);
    expect((await readdir(folder)).filter((name) => name.includes('dist'))).toEqual(['dist']);
  });

  test('keeps away from files that came in between', async () => {
    await putSite(await makeSite('one', { 'index.html': '1' }), out);
    await writeFile(path.join(out, 'mine.txt'), 'mine');
    await expect(putSite(await makeSite('two', { 'index.html': '2' }), out)).rejects.toThrow(
      'holds mine.txt',
    );
    expect([await read('index.html'), await read('mine.txt')]).toEqual(['1', 'mine']);
  });

  test('two at once leave one of the two, whole', async () => {
    for (let round = 0; round < 20; round += 1) {
      const sites = await Promise.all(
        ['a', 'b'].map((name) => makeSite(`${name}${round}`, { 'index.html': name, 'x/y.html': name })),
      );
      await Promise.all(sites.map((site) => putSite(site, out)));
      expect(await read('index.html')).toBe(await read('x/y.html'));
    }
  });

  test.runIf(isGiven)('works from one file system to another', async () => {
    const other = await mkdtemp('/dev/shm/synoptic-');
    out = path.join(other, 'dist');
    await putSite(await makeSite('one', { 'index.html': '1' }), out);
    await putSite(await makeSite('two', { 'index.html': '2' }), out);
    expect(await read('index.html')).toBe('2');
    expect(await readdir(other)).toEqual(['dist']);
    await rm(other, { recursive: true });
  });

  test.runIf(isRoot)('a full disk keeps the last site, and nothing of the new one', async () => {
    await mkdir(out);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'none', out]).status !== 0) return;
    try {
      for (const at of [path.join(out, 'dist'), out]) {
        await putSite(await makeSite('one', { 'index.html': '1' }), at);
        const names = (await readdir(at)).sort();
        const large = await makeSite('two', { 'index.html': '2', 'big.txt': 'x'.repeat(1_000_000) });
        await expect(putSite(large, at)).rejects.toThrow('no space left');
        expect((await readdir(at)).sort()).toEqual(names);
        expect(await readFile(path.join(at, 'index.html'), 'utf8')).toBe('1');
        await rm(large, { recursive: true });
        await rm(path.join(out, 'dist'), { recursive: true, force: true });
      }
    } finally {
      spawnSync('umount', [out]);
    }
  });

  test('says what is wrong where it cannot write', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const site = await makeSite('one', { 'index.html': '1' });
    for (const name of ['file', 'file/dist', 'x'.repeat(300)])
      await expect(recoverSite(path.join(folder, name))).rejects.toThrow(/could not be written: E[A-Z]+: /u);
    await expect(putSite(site, path.join(folder, 'file/dist'))).rejects.toThrow(
      /dist could not be written: E[A-Z]+: /u,
    );
  });
});

describe('what a build that died left behind', () => {
  test('between the two renames: the old site is put back', async () => {
    await rename(
      await makeSite('one', { 'index.html': '1' }),
      path.join(folder, `.dist.synoptic-old-${DEAD}`),
    );
    await rename(
      await makeSite('two', { 'index.html': '2' }),
      path.join(folder, `.dist.synoptic-next-${DEAD}`),
    );
    await recoverSite(out);
    expect(await read('index.html')).toBe('1');
    expect((await readdir(folder)).filter((name) => name.includes('dist'))).toEqual(['dist']);
  });

  test('after them: the old site is taken away; what a running build needs stays', async () => {
    await rename(await makeSite('two', { 'index.html': '2' }), out);
    await makeSite(`.dist.synoptic-old-${DEAD}`, { 'index.html': '1' });
    await makeSite('.dist.synoptic-next-1', { 'index.html': '3' });
    await recoverSite(out);
    expect(await read('index.html')).toBe('2');
    expect((await readdir(folder)).filter((name) => name.includes('dist')).sort()).toEqual([
      '.dist.synoptic-next-1',
      'dist',
    ]);
  });

  test('while it moved files within the folder: the move is ended', async () => {
    await rename(await makeSite('one', { 'index.html': '1', 'data/a.json': '1', 'gone/x': '1' }), out);
    const whole = await makeSite(SWAP_FOLDERS.whole, { 'index.html': '2', 'data/a.json': '2' }, out);
    await mkdir(path.join(out, SWAP_FOLDERS.old));
    await rename(path.join(out, 'data'), path.join(out, SWAP_FOLDERS.old, 'data'));
    await recoverSite(out);
    expect(existsSync(whole)).toBe(false);
    expect([await read('index.html'), await read('data/a.json')]).toEqual(['2', '2']);
    expect((await readdir(out)).sort()).toEqual(['.synoptic', 'data', 'index.html']);
  });

  test('while it copied into the folder: the copy is taken away, the old site stays', async () => {
    await rename(await makeSite('one', { 'index.html': '1' }), out);
    await mkdir(path.join(out, SWAP_FOLDERS.next, 'data'), { recursive: true });
    await recoverSite(out);
    expect((await readdir(out)).sort()).toEqual(['.synoptic', 'index.html']);
  });
});
