import { afterEach, expect, test, vi } from 'vitest';
import { compareKept } from '../../../src/desk/server/kept-comparisons.ts';
import { compareByMeaning } from '../../../src/load/story.ts';
import type { StoryFiles } from '../../../src/load/story-files.ts';
import { toId } from '../../../src/model/ids.ts';

vi.mock('../../../src/load/story.ts', async (original) => {
  const all = await original<typeof import('../../../src/load/story.ts')>();
  return { ...all, compareByMeaning: vi.fn(all.compareByMeaning) };
});

const compare = vi.mocked(compareByMeaning);
afterEach(() => compare.mockClear());

const toFile = (name: string, text: string) => ({
  path: `stories/mill/${name}`,
  name,
  bytes: new TextEncoder().encode(text),
});

const toStory = (title: string, text = 'The mill burnt down on Monday.'): StoryFiles => ({
  id: toId('mill.folder'),
  folder: 'stories/mill',
  settings: toFile('story.yaml', `title: ${title}\n`),
  articles: [toFile('post.txt', text), toFile('times.txt', 'A fire took the mill on Monday.')],
  diagnostics: [],
});

test('the same files are compared once, also while they still are', async () => {
  const [first, second] = await Promise.all([
    compareKept(toStory('Once'), 'words'),
    compareKept(toStory('Once'), 'words'),
  ]);
  expect(second).toBe(first);
  expect(await compareKept(toStory('Once'), 'words')).toBe(first);
  expect(compare).toHaveBeenCalledTimes(1);
});

test('other words of an article or of story.yaml are compared again', async () => {
  await compareKept(toStory('Anew'), 'words');
  const other = await compareKept(toStory('Anew', 'The mill burnt down on Tuesday.'), 'words');
  expect(other.comparison?.articles[0]?.text.value).toContain('Tuesday');
  expect((await compareKept(toStory('Otherwise'), 'words')).comparison?.story.title).toBe('Otherwise');
  expect(compare).toHaveBeenCalledTimes(3);
});

test('of states that nobody asked for since the latest eight none is kept', async () => {
  for (let at = 0; at <= 8; at += 1) await compareKept(toStory(`State ${at}`), 'words');
  compare.mockClear();
  await compareKept(toStory('State 1'), 'words');
  expect(compare).not.toHaveBeenCalled();
  await compareKept(toStory('State 0'), 'words');
  expect(compare).toHaveBeenCalledTimes(1);
});

test('what could not be compared is tried again', async () => {
  compare.mockRejectedValueOnce(new Error('no room'));
  await expect(compareKept(toStory('Twice'), 'words')).rejects.toThrow('no room');
  expect((await compareKept(toStory('Twice'), 'words')).comparison?.story.title).toBe('Twice');
});
