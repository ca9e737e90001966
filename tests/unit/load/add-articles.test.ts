import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addArticles, toStoryId } from '../../../src/load/add-articles.ts';
import { ContentError } from '../../../src/load/diagnostics.ts';
import { HARBOUR, writeFolder } from '../../build/story-folder.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({ 'story/articles/post.txt': HARBOUR['harbour-a.txt'] }));
});
afterEach(() => remove());

const add = (files: Record<string, string>, replace = false) =>
  addArticles(
    path.join(folder, 'story'),
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    { replace },
  );
const listAll = (): Promise<string[]> => readdir(path.join(folder, 'story/articles'));

/** The rules that say why nothing was added. */
async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const error: unknown = await add(files).catch((reason: unknown) => reason);
  if (!(error instanceof ContentError)) throw new Error('the files were added');
  expect(await listAll()).toEqual(['post.txt']);
  return [...error.message.matchAll(/error ([a-z:-]+)/gu)].map(([, rule = '']) => rule);
}

const TEXT = HARBOUR['harbour-b.txt'];

test('files keep their names, or get one made of their letters and digits', async () => {
  expect(await add({ 'in/times.txt': TEXT, 'The Herald (2).TXT': TEXT })).toEqual([
    { from: 'in/times.txt', name: 'times.txt', state: 'added' },
    { from: 'The Herald (2).TXT', name: 'the-herald-2.txt', state: 'added' },
  ]);
  expect((await listAll()).sort()).toEqual(['post.txt', 'the-herald-2.txt', 'times.txt']);
});

test('a file that is there with the same bytes stays, one with other words is only written over when told to', async () => {
  expect(await add({ 'post.txt': HARBOUR['harbour-a.txt'] })).toMatchObject([{ state: 'present' }]);
  expect(await problemsOf({ 'post.txt': TEXT })).toEqual(['add:name-taken']);
  expect(await add({ 'post.txt': TEXT }, true)).toMatchObject([{ state: 'replaced' }]);
  expect(await readFile(path.join(folder, 'story/articles/post.txt'), 'utf8')).toBe(TEXT);
});

test.each([
  ['a kind that cannot be read', { 'times.exe': TEXT }, ['add:kind-unknown']],
  ['a name without a letter', { '….txt': TEXT }, ['add:name-wrong']],
  ['two names of one address', { 'in/times.txt': TEXT, 'times.md': TEXT }, ['add:names-alike']],
  ['an empty file', { 'times.txt': '' }, ['read:empty']],
  ['two reasons', { 'a.exe': TEXT, 'b.txt': '' }, ['add:kind-unknown', 'read:empty']],
])('nothing is added of files with %s', async (_, files, rules) => {
  expect(await problemsOf({ 'herald.txt': TEXT, ...files })).toEqual(rules);
});

test('a folder of the name of an article is no article', async () => {
  await mkdir(path.join(folder, 'story/articles/times.txt'));
  await writeFile(path.join(folder, 'story/articles/times.txt/a'), '');
  await expect(add({ 'times.txt': TEXT })).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/u);
});

test.each([
  ['Harbour fire: day 1', 'harbour-fire-day-1'],
  [' content/stories/quay/ ', 'quay'],
  ['…', undefined],
])('the story “%s” has the id %s', (story, id) => {
  expect(toStoryId(story)).toBe(id);
});
