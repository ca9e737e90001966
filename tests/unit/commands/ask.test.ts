import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForArticles } from '../../../src/commands/ask.ts';
import { compareTexts } from '../../build/compared-texts.ts';
import { writeFolder } from '../../build/story-folder.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** What is asked of added articles, and the `story.yaml` that the answers leave. */
async function ask(answers: string[], states: readonly ('added' | 'present')[]) {
  const comparison = compareTexts(
    ['Quay shut\n\nThe quay was shut on Monday.\n', 'Quay closed\n\nThe quay is closed.\n'],
    'title: Quay\narticles:\n  b.txt: { outlet: The Post, url: "https://post.example/1" }\n',
  );
  const { folder, remove } = await writeFolder({ 'story.yaml': 'title: Quay\n' });
  const settings = path.join(folder, 'story.yaml');
  const asked: string[] = [];
  const added = states.map((state, index) => {
    const name = `${'ab'[index]}.txt`;
    return { from: name, name, state };
  });
  await askForArticles(settings, { comparison, added }, async (words) => {
    asked.push(words.trim());
    return answers.shift() ?? '';
  });
  const written = await readFile(settings, 'utf8');
  await remove();
  return { asked, written };
}

test('a headline that is printed steers no terminal', async () => {
  const comparison = compareTexts(
    ['Quay \u202eshut\n\nThe quay was shut.\n', 'Quay shut\n\nIt is.\n'],
    'title: Quay\n',
  );
  const added = [{ from: 'a.txt', name: 'a.txt', state: 'added' as const }];
  await askForArticles('nowhere', { comparison, added }, async () => '');
  const printed = vi.mocked(console.log).mock.calls.flat().join('');
  expect(printed).toContain('Quay \\u{202e}shut');
});

test('an article that was added is asked for what it does not state, and the answers are written', async () => {
  const { asked, written } = await ask([' The Gull ', '2025-01-07', ''], ['added', 'present']);
  expect(asked).toEqual([
    'Which outlet published it? (Enter: leave open)',
    'When was it published (2025-01-07)? Without a date, “on Monday” cannot become a day. (Enter: leave open)',
    'At which address? Readers find the whole article there. (Enter: leave open)',
  ]);
  expect(written).toBe('title: Quay\narticles:\n  a.txt:\n    outlet: The Gull\n    published: 2025-01-07\n');
});

test('what cannot be read is asked again and not written', async () => {
  const { asked, written } = await ask(['on Monday', '2025-02-30', ''], ['present', 'added']);
  expect(asked.map((words) => words.slice(0, 20))).toEqual([
    'When was it publishe',
    'That cannot be read.',
    'That cannot be read.',
  ]);
  expect(written).toBe('title: Quay\n');
});
