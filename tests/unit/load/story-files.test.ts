import { truncate } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readStoryFiles } from '../../../src/load/story-files.ts';
import { MAX_FILE_BYTES } from '../../../src/read/decode.ts';
import { writeFolder } from '../../build/story-folder.ts';

const folders: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of folders.splice(0)) await remove();
});

async function read(files: Record<string, string>) {
  const { folder, remove } = await writeFolder(files);
  folders.push(remove);
  const { settings, articles, diagnostics } = await readStoryFiles(folder, 'harbour');
  return {
    settings: settings?.name,
    names: articles.map(({ name }) => name),
    rules: diagnostics
      .map(({ source, ruleId }) => `${source}:${ruleId}`)
      .filter((rule) => rule !== 'story:name-wrong'),
  };
}

const TEXT = 'Fire\n\nA fire closed the harbour.\n';
const OTHER = 'Blaze\n\nThe harbour is closed.\n';
const ORDERED = ['B.txt', 'a.txt', 'b-2.md', 'c.htm'];
const files = (folder: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, index) => [`${folder}${name}`, `${TEXT}${index}\n`]));

describe('the files of a story', () => {
  test.each(['', 'articles/'])(
    'in “%s” are read in the order of their names, by code unit',
    async (folder) => {
      const given = files(folder, ORDERED.toReversed());
      expect(await read({ 'story.yaml': 'title: Fire\n', ...given })).toEqual({
        settings: 'story.yaml',
        names: ORDERED,
        rules: [],
      });
    },
  );

  test('need no settings', async () => {
    expect(await read(files('', ['a.txt', 'b.txt']))).toEqual({
      settings: undefined,
      names: ['a.txt', 'b.txt'],
      rules: [],
    });
  });

  test('beside a folder “articles” are none of its articles', async () => {
    const given = { ...files('', ['z.txt']), ...files('articles/', ['a.txt', 'b.txt']) };
    expect((await read(given)).names).toEqual(['a.txt', 'b.txt']);
  });

  test.each([
    ['no article', [], 'story:articles-missing'],
    ['one article', ['a.txt'], 'story:article-alone'],
    ['a hidden file', ['a.txt', 'b.txt', '.c.txt'], 'article:hidden'],
    ['a file of another kind', ['a.txt', 'b.txt', 'c.png'], 'article:kind-unknown'],
    ['a name of marks alone', ['a.txt', 'b.txt', '—.txt'], 'article:name-wrong'],
  ])('%s is told', async (_, names, rule) => {
    const given = { 'story.yaml': 'title: Fire\n', ...files('', names) };
    expect((await read(given)).rules).toEqual([rule]);
  });

  test('that say the same, or would have one address, are told', async () => {
    expect((await read({ 'a.txt': TEXT, 'b.txt': TEXT })).rules).toEqual(['article:duplicate']);
    expect((await read({ 'a.txt': '', 'b.txt': '' })).rules).not.toContain('article:duplicate');
    expect((await read({ 'a_b.txt': TEXT, 'a-b.txt': OTHER })).rules).toEqual(['article:id-taken']);
  });
});

test.each([
  [200, []],
  [201, ['story:articles-too-many']],
])('%i articles', async (count, rules) => {
  const names = Array.from({ length: count }, (_, index) => `a-${String(index).padStart(3, '0')}.txt`);
  const found = await read(files('', names));
  expect(found.rules).toEqual(rules);
  expect(found.names).toHaveLength(200);
});

test('a file may be as long as an article may, and no byte longer', async () => {
  const { folder, remove } = await writeFolder({ 'a.txt': TEXT, 'b.txt': OTHER });
  folders.push(remove);
  const rulesAt = async (size: number) => {
    await truncate(path.join(folder, 'a.txt'), size);
    return (await readStoryFiles(folder, 'harbour')).diagnostics.map(({ ruleId }) => ruleId);
  };
  expect(await rulesAt(MAX_FILE_BYTES)).not.toContain('too-large');
  expect(await rulesAt(MAX_FILE_BYTES + 1)).toContain('too-large');
});
