import { expect, test } from 'vitest';
import { toStoryEntry } from '../../../src/load/handover.ts';
import { makeLastModified } from '../../../src/load/last-modified.ts';
import { loadStory } from '../../../src/load/story.ts';
import { HARBOUR, writeFolder } from '../../build/story-folder.ts';

/** What is handed over of a story with these lines in its settings. */
async function handOver(id: string, lines: string) {
  const { folder, remove } = await writeFolder({
    [`${id}/story.yaml`]: `title: Any\n${lines}`,
    ...toFiles(id),
  });
  const { comparison } = await loadStory(`${folder}/${id}`, `stories/${id}`, 'words');
  await remove();
  if (comparison === undefined) throw new Error(`${id} was not compared`);
  return toStoryEntry('digest', comparison.story);
}

const toFiles = (id: string) =>
  Object.fromEntries(Object.entries(HARBOUR).map(([name, text]) => [`${id}/articles/${name}`, text]));

test('a page was last changed on the day of its story, or of the story’s newest correction', async () => {
  const corrections = '  - { date: 2025-01-09, text: One }\n  - { date: 2025-01-08, text: Two }\n';
  const stories = [
    await handOver('flood', `date: 2025-01-06\ncorrections:\n${corrections}`),
    await handOver('Fire_Night', 'date: 2025-02-01\n'),
    await handOver('late', `date: 2025-01-10\ncorrections:\n${corrections}`),
    await handOver('undated', ''),
  ];
  const toDay = makeLastModified(stories, '/x/y');
  const at = (path: string) => toDay(`https://news.example/x/y/${path}`);
  expect(at('stories/flood/claims/')).toBe('2025-01-09');
  expect(at('stories/fire-night/')).toBe('2025-02-01');
  expect(at('stories/late/')).toBe('2025-01-10');
  expect(at('stories/undated/')).toBeUndefined();
  expect(['', 'claims/', 'data/', 'search/'].map(at)).toEqual(Array(4).fill('2025-02-01'));
  expect(at('method/')).toBeUndefined();
});

test('a site without stories gives no day', () => {
  expect(makeLastModified([], '/')('https://news.example/')).toBeUndefined();
});
