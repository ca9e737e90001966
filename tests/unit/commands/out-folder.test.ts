import { spawnSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkReplaceable, findOutFolder, markSite } from '../../../src/commands/out-folder.ts';
import { writeFolder } from '../../build/story-folder.ts';

/** Only root may mount. */
const isRoot = process.getuid?.() === 0 && process.platform === 'linux';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({
    'content/stories/a/story.yaml': 'title: A\n',
    'built/index.html': 'x',
  }));
});
afterEach(() => remove());

const content = (): string => path.join(folder, 'content');

describe('the folder of a site', () => {
  test.each([
    ['the checkout', () => '.'],
    ['what holds the checkout', () => '..'],
    ['the root of the file system', () => '/'],
    ['the home folder', () => homedir()],
    ['the content', content],
    ['what holds the content', () => folder],
    ['the stories', () => path.join(content(), 'stories')],
    ['a story', () => path.join(content(), 'stories/a')],
    ['a place among the stories', () => path.join(content(), 'stories/new')],
    ['the sources', () => 'src'],
    ['a place in the sources', () => 'src/new'],
    ['the packages', () => 'node_modules/new'],
    ['a place in the tests', () => 'tests/new'],
    ['a place in the history', () => '.git/new'],
    ['a place in what Astro keeps', () => '.astro/new'],
    ['a place among the stories of the checkout', () => 'content/stories/new'],
    ['the folder in which builds work', () => '.cache/builds/making/new'],
    ['what builds keep of stories', () => '.cache/comparisons/new'],
    ['what builds keep of pages', () => '.cache/pages'],
    ['what builds keep compiled', () => '.cache/compiled/new'],
    ['nothing', () => ''],
  ])('is never %s', async (_, out) => {
    await expect(findOutFolder(out(), content())).rejects.toThrow(/Nothing was changed|is empty/u);
  });

  test.each(['~', '~/site', '~\\site'])('is never %s, which a shell did not expand', async (out) => {
    await expect(findOutFolder(out, content())).rejects.toThrow('was not expanded');
  });

  test('is never a file, or below one', async () => {
    for (const name of ['built/index.html', 'built/index.html/', 'built/index.html/new/dist'])
      await expect(findOutFolder(path.join(folder, name), content())).rejects.toThrow('no folder');
  });

  test('is meant from where the caller stands', async () => {
    expect(await findOutFolder('site', content(), folder)).toBe(path.join(folder, 'site'));
    expect(await findOutFolder(undefined, content(), folder)).toBe(path.resolve('dist'));
  });

  test.runIf(isRoot)('is never the content under a second path of the system', async () => {
    const second = path.join(folder, 'second');
    await mkdir(second);
    if (spawnSync('mount', ['--bind', content(), second]).status !== 0) return;
    try {
      for (const name of ['', 'stories', 'stories/new'])
        await expect(findOutFolder(path.join(second, name), content())).rejects.toThrow(
          'Nothing was changed',
        );
    } finally {
      spawnSync('umount', [second]);
    }
  });

  test('is dist where none is asked for, and can be a folder to be made', async () => {
    expect(await findOutFolder(undefined, path.resolve('content'))).toBe(path.resolve('dist'));
    const out = path.join(folder, 'new/dist');
    expect(await findOutFolder(`${out}/`, content())).toBe(out);
    expect(await findOutFolder(path.join(folder, 'distant'), content())).toBe(path.join(folder, 'distant'));
  });

  test('is what a link leads to, and a link to the content is refused as the content is', async () => {
    await symlink(path.join(folder, 'built'), path.join(folder, 'link'));
    await symlink(content(), path.join(folder, 'trap'));
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'dangling'));
    expect(await findOutFolder(path.join(folder, 'link'), content())).toBe(path.join(folder, 'built'));
    await expect(findOutFolder(path.join(folder, 'trap'), content())).rejects.toThrow('Nothing was changed');
    await expect(findOutFolder(path.join(folder, 'dangling/x'), content())).rejects.toThrow(
      'link to nothing',
    );
  });
});

describe('a folder that is replaced', () => {
  test('does not exist, is empty, or carries the mark', async () => {
    await checkReplaceable(path.join(folder, 'new'));
    await mkdir(path.join(folder, 'empty'));
    await checkReplaceable(path.join(folder, 'empty'));
    await markSite(path.join(folder, 'built'));
    await checkReplaceable(path.join(folder, 'built'));
    expect(await readdir(path.join(folder, 'built'))).toEqual(['.synoptic', 'index.html']);
  });

  test.each(['.DS_Store', 'Thumbs.db', 'desktop.ini'])(
    'may hold %s, which systems put there',
    async (name) => {
      const out = path.join(folder, 'empty');
      await mkdir(out);
      await writeFile(path.join(out, name), '');
      await checkReplaceable(out);
      await writeFile(path.join(out, 'notes.txt'), '');
      await expect(checkReplaceable(out)).rejects.toThrow('no mark');
    },
  );

  test.each([['.synoptic-next'], ['.synoptic-whole'], ['.synoptic-old']])(
    'may hold %s, which a replacement that was ended early left, with or without a site',
    async (name) => {
      await markSite(path.join(folder, 'built'));
      await mkdir(path.join(folder, 'built', name));
      await checkReplaceable(path.join(folder, 'built'));
      await mkdir(path.join(folder, 'left', name), { recursive: true });
      await checkReplaceable(path.join(folder, 'left'));
    },
  );

  test('is refused when it holds files that no build wrote', async () => {
    await expect(checkReplaceable(path.join(folder, 'built'))).rejects.toThrow('no mark of an earlier build');
    await markSite(path.join(folder, 'built'));
    await writeFile(path.join(folder, 'built/CNAME'), 'news.example');
    await expect(checkReplaceable(path.join(folder, 'built'))).rejects.toThrow('holds CNAME, which no build');
    for (const name of ['a', 'b', 'c']) await writeFile(path.join(folder, 'built', name), '');
    await expect(checkReplaceable(path.join(folder, 'built'))).rejects.toThrow(
      /holds (?:\w+, ){3}which no build/u,
    );
  });

  test('is refused when it is a file, or its mark says something else', async () => {
    await expect(checkReplaceable(path.join(folder, 'built/index.html'))).rejects.toThrow('not a folder');
    for (const mark of ['', '{}', '{"about":"mine","entries":["index.html"]}']) {
      await writeFile(path.join(folder, 'built/.synoptic'), mark);
      await expect(checkReplaceable(path.join(folder, 'built'))).rejects.toThrow('no mark');
    }
  });
});
