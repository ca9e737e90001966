import { afterEach, expect, test, vi } from 'vitest';
import { readLastModified } from '../../../src/load/last-modified.ts';
import { writeFolder } from '../../build/story-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a page was last changed on the day of its story, or of the story’s newest correction', async () => {
  const { folder, remove } = await writeFolder({
    'stories/flood/story.yaml':
      'title: Flood\ndate: 2025-01-06\ncorrections:\n  - { date: 2025-01-09, text: One }\n  - { date: 2025-01-08, text: Two }\n',
    'stories/Fire_Night/story.yaml': 'title: Fire\ndate: 2025-02-01\n',
    'stories/undated/story.yaml': 'title: Undated\n',
    'stories/broken/story.yaml': 'title: [\n',
  });
  vi.stubEnv('CONTENT_DIR', folder);
  const toDay = await readLastModified('/x/y');
  await remove();
  const at = (path: string) => toDay(`https://news.example/x/y/${path}`);
  expect(at('stories/flood/claims/')).toBe('2025-01-09');
  expect(at('stories/fire-night/')).toBe('2025-02-01');
  expect(at('stories/undated/')).toBeUndefined();
  expect(at('stories/broken/')).toBeUndefined();
  expect(['', 'claims/', 'data/', 'search/'].map(at)).toEqual(Array(4).fill('2025-02-01'));
  expect(at('method/')).toBeUndefined();
});

test('a content folder without stories gives no day', async () => {
  vi.stubEnv('CONTENT_DIR', '/nowhere');
  expect((await readLastModified('/'))('https://news.example/')).toBeUndefined();
});
