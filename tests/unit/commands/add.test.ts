import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepFolders } from '../../build/kept-folders.ts';
import { callCommand, runCommandFile } from '../../build/run-command.ts';
import { contentFiles, HARBOUR } from '../../build/story-folder.ts';

const write = keepFolders();

describe('add', () => {
  test('brings files into content, byte for byte, and makes a story.yaml', async () => {
    const folder = await write({
      'in/Post article (1).txt': HARBOUR['harbour-a.txt'],
      'in/times.txt': HARBOUR['harbour-b.txt'],
    });
    const files = ['in/Post article (1).txt', 'in/times.txt'].map((name) => path.join(folder, name));
    const content = path.join(folder, 'content');
    const { code } = runCommandFile('add', [...files, '--story', 'Harbour fire: day 1'], {
      CONTENT_DIR: content,
    });
    const story = path.join(content, 'stories/harbour-fire-day-1');
    expect(code).toBe(0);
    expect((await readdir(path.join(story, 'articles'))).sort()).toEqual(['post-article-1.txt', 'times.txt']);
    expect(await readFile(path.join(story, 'articles/times.txt'), 'utf8')).toBe(HARBOUR['harbour-b.txt']);
    expect(await readFile(path.join(story, 'story.yaml'), 'utf8')).toMatch(
      /^title: "Harbour fire: day 1"\n\n# What follows is optional/u,
    );
  });

  test('never writes over a file with other words', async () => {
    const folder = await write({ ...contentFiles(), 'in/harbour-a.txt': 'Other words.' });
    const { code, errors } = await callCommand(
      'add',
      [path.join(folder, 'in/harbour-a.txt'), '--story', 'harbour'],
      { CONTENT_DIR: folder },
    );
    expect(code).toBe(1);
    expect(errors).toContain('add:name-taken');
    expect(await readFile(path.join(folder, 'stories/harbour/articles/harbour-a.txt'), 'utf8')).toBe(
      HARBOUR['harbour-a.txt'],
    );
  });

  test('takes a newer state of an article when told to, and says what changed', async () => {
    const newer = HARBOUR['harbour-a.txt'].replace('About 40 people', 'About 50 people');
    const folder = await write({ ...contentFiles(), 'in/harbour-a.txt': newer });
    const { code, output } = await callCommand(
      'add',
      [path.join(folder, 'in/harbour-a.txt'), '--story', 'harbour', '--replace', '--outlet', 'Oldport Post'],
      { CONTENT_DIR: folder },
    );
    expect(code).toBe(0);
    expect(output).toContain('gone About 40 people');
    expect(output).toContain('new  About 50 people');
    const story = path.join(folder, 'stories/harbour');
    expect(await readFile(path.join(story, 'articles/harbour-a.txt'), 'utf8')).toBe(newer);
    expect(await readFile(path.join(story, 'story.yaml'), 'utf8')).toContain('outlet: Oldport Post');
  });

  test('compares as the site does, and reads no meaning where that compares words alone', async () => {
    const folder = await write({
      ...contentFiles(),
      'in/c.txt': 'Fire crews left the old harbour of Oldport.',
    });
    const { code } = await callCommand('add', [path.join(folder, 'in/c.txt'), '--story', 'harbour'], {
      CONTENT_DIR: folder,
      COMPARISON_CACHE_DIR: path.join(folder, 'kept'),
    });
    expect(code).toBe(0);
    expect(await readdir(folder)).not.toContain('kept');
  });

  test.each([
    ['one of the files is of no kind that is read', ['in/a.txt', 'in/b.rtf'], [], 'add:kind-unknown'],
    ['one of the files cannot be read', ['in/a.txt', 'in/c.txt'], [], 'read:empty'],
    ['what is said of a file cannot be', ['in/a.txt'], ['--published', 'Monday'], 'published is a day'],
  ])('adds nothing when %s', async (_what, names, flags, reason) => {
    const folder = await write({ 'in/a.txt': 'A.', 'in/b.rtf': 'B.', 'in/c.txt': ' ' });
    const files = names.map((name) => path.join(folder, name));
    const { code, errors } = await callCommand('add', [...files, '--story', 'x', ...flags], {
      CONTENT_DIR: path.join(folder, 'content'),
    });
    expect(code).toBe(1);
    expect(errors).toContain(reason);
    expect(errors).toMatch(/nothing was added/iu);
    expect(await readdir(folder)).toEqual(['in']);
  });

  test.each([
    ['no file is named', [], ['--story', 'x'], /^npm run add -- /u],
    ['no story is named', ['in/a.txt'], [], /^npm run add -- /u],
    ['the story has no letter or digit', ['in/a.txt'], ['--story', ' – '], /^npm run add -- /u],
    ['a folder is named', ['in'], ['--story', 'x'], /in is not a file; nothing was added\n/u],
    [
      'a file is not there',
      ['in/none.txt'],
      ['--story', 'x'],
      /none\.txt is not a file; nothing was added\n/u,
    ],
    [
      'two files are said to be of one outlet',
      ['in/a.txt', 'in/b.txt'],
      ['--story', 'x', '--outlet', 'Oldport Post'],
      /^--outlet is about one file; add the files one by one\n/u,
    ],
    [
      'the story’s settings are broken',
      ['in/a.txt'],
      ['--story', 'broken'],
      /story\.yaml.*error[\s\S]*Nothing was added/u,
    ],
  ])('adds nothing when %s', async (_what, names, flags, reason) => {
    const files = { 'in/a.txt': 'A.', 'in/b.txt': 'B.', 'content/stories/broken/story.yaml': 'titel: x\n' };
    const folder = await write(files);
    const paths = names.map((name) => path.join(folder, name));
    const { code, errors } = await callCommand('add', [...paths, ...flags], {
      CONTENT_DIR: path.join(folder, 'content'),
    });
    expect(code).toBe(1);
    expect(errors).toMatch(reason);
    expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt'))).toHaveLength(
      2,
    );
  });

  test('says of files that are there already that they are, and keeps what is written of the story', async () => {
    const folder = await write({ ...contentFiles(), 'in/harbour-a.txt': HARBOUR['harbour-a.txt'] });
    const { code, output } = await callCommand(
      'add',
      [path.join(folder, 'in/harbour-a.txt'), '--story', 'harbour'],
      {
        CONTENT_DIR: folder,
      },
    );
    expect([code, output.split('\n')[0]]).toEqual([0, 'present  harbour-a.txt']);
    expect(output).not.toContain('made     story.yaml');
    expect(output).not.toContain('It holds one article');
    expect(await readFile(path.join(folder, 'stories/harbour/story.yaml'), 'utf8')).toBe(
      'title: Fire at the harbour\n',
    );
  });

  test('calls a first article alone no mistake, and says what comes next', async () => {
    const folder = await write({ 'in/a.txt': 'A fire closed the quay on Monday.' });
    const { code, output } = await callCommand('add', [path.join(folder, 'in/a.txt'), '--story', 'x'], {
      CONTENT_DIR: path.join(folder, 'content'),
    });
    expect(code).toBe(0);
    expect(output).not.toContain('article-alone');
    expect(output).toContain('add another about the same event');
  });
});
