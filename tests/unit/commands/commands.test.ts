import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { markSite } from '../../../src/commands/out-folder.ts';
import { ComparisonSchema, InspectedFileSchema } from '../../../src/model/comparison.ts';
import { keepFolders } from '../../build/kept-folders.ts';
import { callCommand, runCommandFile } from '../../build/run-command.ts';
import { contentFiles, HARBOUR } from '../../build/story-folder.ts';

const write = keepFolders();

describe('inspect', () => {
  test('prints no sign that steers a terminal, and the same text', async () => {
    const folder = await write({ 'a.txt': 'Quay shut\n\nThe \u202equay was shut on Monday.\n' });
    const { output } = await callCommand('inspect', [path.join(folder, 'a.txt')]);
    expect(output).not.toContain('\u202e');
    expect(JSON.parse(output).article.text.value).toContain('The \u202equay was');
  });

  test('prints a file as JSON of the published shape and nothing else', async () => {
    const folder = await write(HARBOUR);
    const { code, output, errors } = runCommandFile('inspect', [path.join(folder, 'harbour-a.txt')]);
    const { article } = InspectedFileSchema.parse(JSON.parse(output));
    expect(article.text.value).toBe(HARBOUR['harbour-a.txt']);
    expect([code, errors]).toEqual([0, '']);
  });

  test('compares a folder with the files directly in it, without story.yaml, and prints no field that the schema does not name', async () => {
    const folder = await write(HARBOUR);
    const { code, output } = await callCommand('inspect', [folder]);
    const printed = JSON.parse(output);
    const comparison = ComparisonSchema.parse(printed);
    expect(comparison).toEqual(printed);
    expect(comparison.articles.map(({ file, letter }) => [file, letter])).toEqual([
      ['harbour-a.txt', 'A'],
      ['harbour-b.txt', 'B'],
    ]);
    expect(code).toBe(0);
  });

  test('uses story.yaml and articles/ when they are there', async () => {
    const folder = await write(contentFiles({}, 'title: Fire\ndate: 2025-01-06\n'));
    const { output } = await callCommand('inspect', [`${folder}/stories/harbour/`]);
    expect(ComparisonSchema.parse(JSON.parse(output)).story).toMatchObject({
      id: 'harbour',
      title: 'Fire',
      date: '2025-01-06',
    });
  });

  test('says what is wrong on standard error and in the JSON, and ends with 1', async () => {
    const folder = await write({ ...HARBOUR, 'empty.txt': '' });
    const { code, output, errors } = await callCommand('inspect', [folder]);
    expect(code).toBe(1);
    expect(errors).toContain('empty.txt:1:1 error read:empty');
    expect(ComparisonSchema.parse(JSON.parse(output)).diagnostics).toHaveLength(1);
  });

  test('ends with 1 and the usage when it is called the wrong way', async () => {
    const { code, output, errors } = await callCommand('inspect', ['does/not/exist']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain('npm run --silent inspect -- <article file');
  });
});

describe('build', () => {
  test('with bad content says everything that is wrong, ends with 1 and leaves the old output', async () => {
    const folder = await write({
      ...contentFiles({ 'c.txt': '', 'd.rtf': '' }, 'colour: red\n'),
      'dist/index.html': 'the old page',
      'stories/alone/story.yaml': 'title: Alone\n',
      'stories/alone/articles/a.txt': 'A fire.',
    });
    await markSite(path.join(folder, 'dist'));
    const { code, errors } = await callCommand('build', [
      '--content',
      folder,
      '--out',
      path.join(folder, 'dist'),
    ]);
    expect(code).toBe(1);
    for (const rule of [
      'read:empty',
      'article:kind-unknown',
      'story:key-unknown',
      'story:key-missing',
      'story:article-alone',
    ]) {
      expect(errors).toContain(`error ${rule}`);
    }
    expect(errors).toContain('5 errors, 1 warning');
    expect(await readdir(path.join(folder, 'dist'))).toEqual(['.synoptic', 'index.html']);
    expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the old page');
  });

  test.each([
    ['the content', '.'],
    ['a story', 'stories/harbour'],
    ['files of somebody', 'notes'],
  ])('never writes into %s', async (_, out) => {
    const files = { ...contentFiles(), 'notes/mine.txt': 'mine' };
    const folder = await write(files);
    const { code, errors } = await callCommand('build', [
      '--content',
      folder,
      '--out',
      path.join(folder, out),
    ]);
    expect(code).toBe(1);
    expect(errors).toMatch(/Nothing was changed|left as it is/u);
    for (const [name, text] of Object.entries(files))
      expect(await readFile(path.join(folder, name), 'utf8')).toBe(text);
  });

  test('without a story.yaml, or without any story, ends with 1', async () => {
    const folder = await write({
      'site.yaml': 'name: T\n',
      'stories/harbour/articles/a.txt': 'A.',
      'stories/harbour/articles/b.txt': 'B.',
    });
    const out = ['--out', path.join(folder, 'dist')];
    expect((await callCommand('build', ['--content', folder, ...out])).errors).toContain(
      'stories/harbour/story.yaml:1:1 error story:settings-missing',
    );
    await rm(path.join(folder, 'stories'), { recursive: true });
    expect((await callCommand('build', ['--content', folder, ...out])).errors).toContain(
      'stories:1:1 error content:stories-missing',
    );
  });

  test.each([
    ['SITE_URL', 'news.example'],
    ['SITE_URL', 'https://news.example/press/'],
    ['BASE_PATH', 'press'],
    ['BASE_PATH', '/../press/'],
  ])('refuses %s “%s”', async (name, value) => {
    const { code, errors } = await callCommand('build', ['--content', 'does-not-matter'], { [name]: value });
    expect(code).toBe(1);
    expect(errors).toContain(`${name} is “${value}”`);
  });
});

test.each([
  ...['start', 'build', 'serve', 'dev', 'edit', 'add', 'inspect', 'review', 'bench', 'check', 'test'],
  ...['screenshots', 'fonts'],
])('%s says how it is called, and refuses a flag that it does not know', async (name) => {
  const help = await callCommand(name, ['--help']);
  expect([help.code, help.output]).toEqual([0, expect.stringMatching(/^(?:npm |node )/u)]);
  const wrong = await callCommand(name, ['--no-such-flag']);
  expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining('--no-such-flag')]);
});

test('a path is resolved from where the caller stands, as npm says it', async () => {
  const folder = await write(contentFiles());
  const stands = { INIT_CWD: path.join(folder, 'stories') };
  const inspected = await callCommand('inspect', ['harbour'], stands);
  expect(inspected.code).toBe(0);
  expect(ComparisonSchema.parse(JSON.parse(inspected.output)).story.id).toBe('harbour');
  expect((await callCommand('review', ['harbour'], stands)).output).toContain('links:');
});

describe('review', () => {
  test('prints links that story.yaml takes back', async () => {
    const folder = await write(contentFiles());
    const story = path.join(folder, 'stories/harbour');
    const { code, output, errors } = await callCommand('review', [story]);
    expect(code).toBe(0);
    await writeFile(path.join(story, 'story.yaml'), `title: Fire\nlinks:\n${output}`);
    const again = await callCommand('inspect', [story]);
    expect(output).toMatch(/- (?:deny|assert):/u);
    expect(errors).toBe('');
    expect(again.errors).not.toContain('story:passage-not-found');
    expect(again.errors).not.toContain('story:yaml-malformed');
  });
});

test('the fonts of the site are those that the command makes of the packages', async () => {
  const folder = await write({});
  expect(runCommandFile('fonts', ['--out', folder]).code).toBe(0);
  const made = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/u.test(name)).sort();
  expect(made).toEqual([
    ...[
      'src/static/fonts/sans.OFL.txt',
      'src/static/fonts/serif.OFL.txt',
      'src/styles/fonts/picture-sans.ttf',
    ],
    ...['src/styles/fonts/picture-serif.ttf', 'src/styles/fonts/sans.woff2', 'src/styles/fonts/serif.woff2'],
  ]);
  for (const name of made)
    expect([name, (await readFile(path.join(folder, name))).equals(await readFile(name))]).toEqual([
      name,
      true,
    ]);
});

describe('check', () => {
  test.each([
    [[], /^npm run check -- <room/u],
    [['read', 'view'], /^npm run check -- <room/u],
    [['../read'], /^npm run check -- <room/u],
    [['attic'], /^There is no src\/attic and no tests\/unit\/attic\n/u],
  ])('called as %j checks nothing and says why', async (args, reason) => {
    const { code, output, errors } = await callCommand('check', args);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(reason);
  });
});
