import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { markSite } from '../../../src/commands/out-folder.ts';
import { ComparisonSchema, InspectedFileSchema } from '../../../src/model/comparison.ts';
import { runCommandFile } from '../../build/run-command.ts';
import { contentFiles, HARBOUR, writeFolder } from '../../build/story-folder.ts';

const removers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of removers.splice(0)) await remove();
});

async function write(files: Record<string, string | Uint8Array>): Promise<string> {
  const { folder, remove } = await writeFolder(files);
  removers.push(remove);
  return folder;
}

describe('inspect', () => {
  test('prints a file as JSON of the published shape and nothing else', async () => {
    const folder = await write(HARBOUR);
    const { code, output, errors } = runCommandFile('inspect', [path.join(folder, 'harbour-a.txt')]);
    const { article } = InspectedFileSchema.parse(JSON.parse(output));
    expect(article.text.value).toBe(HARBOUR['harbour-a.txt']);
    expect([code, errors]).toEqual([0, '']);
  });

  test('compares a folder with the files directly in it, without story.yaml, and prints no field that the schema does not name', async () => {
    const folder = await write(HARBOUR);
    const { code, output } = runCommandFile('inspect', [folder]);
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
    const { output } = runCommandFile('inspect', [`${folder}/stories/harbour/`]);
    expect(ComparisonSchema.parse(JSON.parse(output)).story).toMatchObject({
      id: 'harbour',
      title: 'Fire',
      date: '2025-01-06',
    });
  });

  test('says what is wrong on standard error and in the JSON, and ends with 1', async () => {
    const folder = await write({ ...HARBOUR, 'empty.txt': '' });
    const { code, output, errors } = runCommandFile('inspect', [folder]);
    expect(code).toBe(1);
    expect(errors).toContain('empty.txt:1:1 error read:empty');
    expect(ComparisonSchema.parse(JSON.parse(output)).diagnostics).toHaveLength(1);
  });

  test('ends with 1 and the usage when it is called the wrong way', () => {
    const { code, output, errors } = runCommandFile('inspect', ['does/not/exist']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain('npm run --silent inspect -- <article file');
  });
});

describe('build', () => {
  test('with bad content says everything that is wrong, ends with 1 and leaves the old output', async () => {
    const folder = await write({
      ...contentFiles({ 'c.txt': '', 'd.rtf': '' }, 'titel: Fire\n'),
      'dist/index.html': 'the old page',
      'stories/alone/story.yaml': 'title: Alone\n',
      'stories/alone/articles/a.txt': 'A fire.',
    });
    await markSite(path.join(folder, 'dist'));
    const { code, errors } = runCommandFile('build', [
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
    const { code, errors } = runCommandFile('build', ['--content', folder, '--out', path.join(folder, out)]);
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
    expect(runCommandFile('build', ['--content', folder, ...out]).errors).toContain(
      'stories/harbour/story.yaml:1:1 error story:settings-missing',
    );
    await rm(path.join(folder, 'stories'), { recursive: true });
    expect(runCommandFile('build', ['--content', folder, ...out]).errors).toContain(
      'stories:1:1 error content:stories-missing',
    );
  });

  test.each([
    ['SITE_URL', 'news.example'],
    ['SITE_URL', 'https://news.example/press/'],
    ['BASE_PATH', 'press'],
    ['BASE_PATH', '/../press/'],
  ])('refuses %s “%s”', (name, value) => {
    const { code, errors } = runCommandFile('build', ['--content', 'does-not-matter'], { [name]: value });
    expect(code).toBe(1);
    expect(errors).toContain(`${name} is “${value}”`);
  });
});

test.each([
  ...['start', 'build', 'serve', 'dev', 'edit', 'add', 'inspect', 'review', 'bench', 'check', 'test'],
  ...['screenshots', 'fonts'],
])('%s says how it is called, and refuses a flag that it does not know', (name) => {
  const help = runCommandFile(name, ['--help']);
  expect([help.code, help.output]).toEqual([0, expect.stringMatching(/^(?:npm |node )/u)]);
  const wrong = runCommandFile(name, ['--no-such-flag']);
  expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining('--no-such-flag')]);
});

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
    const { code, errors } = runCommandFile(
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
    const { code, output } = runCommandFile(
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
    const { code } = runCommandFile('add', [path.join(folder, 'in/c.txt'), '--story', 'harbour'], {
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
    const { code, errors } = runCommandFile('add', [...files, '--story', 'x', ...flags], {
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
    const { code, errors } = runCommandFile('add', [...paths, ...flags], {
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
    const { code, output } = runCommandFile(
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
    const { code, output } = runCommandFile('add', [path.join(folder, 'in/a.txt'), '--story', 'x'], {
      CONTENT_DIR: path.join(folder, 'content'),
    });
    expect(code).toBe(0);
    expect(output).not.toContain('article-alone');
    expect(output).toContain('add another about the same event');
  });
});

test('a path is resolved from where the caller stands, as npm says it', async () => {
  const folder = await write(contentFiles());
  const stands = { INIT_CWD: path.join(folder, 'stories') };
  const inspected = runCommandFile('inspect', ['harbour'], stands);
  expect(inspected.code).toBe(0);
  expect(ComparisonSchema.parse(JSON.parse(inspected.output)).story.id).toBe('harbour');
  expect(runCommandFile('review', ['harbour'], stands).output).toContain('links:');
});

describe('review', () => {
  test('prints links that story.yaml takes back', async () => {
    const folder = await write(contentFiles());
    const story = path.join(folder, 'stories/harbour');
    const { code, output } = runCommandFile('review', [story]);
    expect(code).toBe(0);
    await writeFile(path.join(story, 'story.yaml'), `title: Fire\nlinks:\n${output}`);
    const again = runCommandFile('inspect', [story]);
    expect(output).toMatch(/- (?:deny|assert):/u);
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
  ])('called as %j checks nothing and says why', (args, reason) => {
    const { code, output, errors } = runCommandFile('check', args);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(reason);
  });
});
