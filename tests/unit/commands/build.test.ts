import { appendFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepCompiled } from '../../../src/commands/compiled.ts';
import { type CommandResult, callCommand, runCommandFile } from '../../build/run-command.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

/** In Astro's place, and in that of what makes pages with its bundle, which is started without arguments: writes a small site where it is told to, with a page for each story that is not kept, and notes what it was told. Where `fails` lies, it fails. */
const ASTRO = `import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { OUT_DIR, CACHE_DIR, BUNDLE_DIR, HANDOVER_FILE, CONTENT_DIR, SITE_URL, BASE_PATH, NO_CACHE, NODE_ENV, NODE_COMPILE_CACHE } = process.env;
const { stories, kept } = JSON.parse(readFileSync(HANDOVER_FILE, 'utf8'));
const told = { args: process.argv.slice(2), CONTENT_DIR, SITE_URL, BASE_PATH, NO_CACHE, NODE_ENV, stories: stories.length, kept, compiles: NODE_COMPILE_CACHE !== undefined };
appendFileSync('told.txt', JSON.stringify(told) + '\\n');
if (existsSync('fails')) process.exit(3);
mkdirSync(OUT_DIR + '/_astro', { recursive: true });
if (existsSync('bundles') && told.args.length > 0) {
  mkdirSync(BUNDLE_DIR + '/.prerender', { recursive: true });
  writeFileSync(BUNDLE_DIR + '/.prerender/entry.mjs', 'code');
}
const link = (name) => '<link rel="stylesheet" href="/_astro/' + name + '.css">';
writeFileSync(OUT_DIR + '/index.html', '<head>' + link('a') + link('b') + '</head>');
writeFileSync(OUT_DIR + '/404.html', '<head>' + link('a') + '</head>');
writeFileSync(OUT_DIR + '/_astro/a.css', 'a{}');
writeFileSync(OUT_DIR + '/_astro/b.css', 'b{}');
writeFileSync(OUT_DIR + '/_headers', '/*\\n  X-Quay: shut\\n');
for (const { id } of stories.filter((story) => !kept.includes(story.id))) {
  mkdirSync(OUT_DIR + '/stories/' + id, { recursive: true });
  writeFileSync(OUT_DIR + '/stories/' + id + '/index.html', '<head>' + link('b') + link('a') + '</head>' + CACHE_DIR.includes('builds'));
}
`;

let folder: string;
let remove: () => Promise<void>;
/** What the first build of these compares is there for the others; none of them is about comparing. */
let compared: Awaited<ReturnType<typeof writeFolder>>;
beforeAll(async () => {
  // Here, and not in the folder of the first test that builds.
  keepCompiled();
  compared = await writeFolder({});
});
afterAll(() => compared.remove());
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({
    ...Object.fromEntries(
      Object.entries(contentFiles()).map(([name, text]) => [path.join('content', name), text]),
    ),
    'node_modules/astro/bin/astro.mjs': ASTRO,
    'src/load/page-writer.ts': "import '../../node_modules/astro/bin/astro.mjs';",
    'src/a.ts': '',
    ...Object.fromEntries(
      ['model', 'diff', 'read', 'annotate', 'align', 'compare', 'load'].map((room) => [
        `src/${room}/a.ts`,
        '',
      ]),
    ),
    ...Object.fromEntries(
      ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'].map((name) => [
        name,
        '{"type":"module"}',
      ]),
    ),
  }));
});
afterEach(() => remove());

/** Of this process nothing is told: what it was started with is not what a test is about. */
const PLAIN = {
  CONTENT_DIR: '',
  SITE_URL: '',
  BASE_PATH: '',
  CACHE_DIR: '',
  NO_CACHE: '',
};

const toEnvironment = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...PLAIN,
  // Where npm was called in: a folder that is named is one there.
  INIT_CWD: folder,
  COMPARISON_CACHE_DIR: compared.folder,
  ...environment,
});

/** Builds in this process, for which the folder is the checkout meanwhile. */
async function build(
  args: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await callCommand('build', args, toEnvironment(environment));
  } finally {
    process.chdir(before);
  }
}

const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

/** What Astro was told, a line for each time that it was started. */
async function readTold(): Promise<Record<string, unknown>[]> {
  const text = await read('told.txt').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

test('a site is built into dist/: its sheets are joined, its headers stand below its path, its mark is in it', async () => {
  const { code, output, errors } = await build([], { SITE_URL: 'https://quay.example', BASE_PATH: '/news/' });
  expect([code, errors]).toEqual([0, '']);
  expect(output).toMatch(
    /^Published of each article:\n {2}[^\n]+\n {2}[^\n]+\n\nBuilt 1 story, 2 articles, \d+ claims?, 3 pages in \d+\.\d seconds\.\n$/u,
  );
  expect((await readdir(path.join(folder, 'dist'))).sort()).toEqual([
    '.synoptic',
    '404.html',
    '_astro',
    '_headers',
    'index.html',
    'sitemap-0.xml',
    'sitemap-index.xml',
    'stories',
  ]);
  expect(await read('dist/_headers')).toBe('/news/*\n  X-Quay: shut\n');
  expect(await read('dist/index.html')).toMatch(
    /^<head><link rel="stylesheet" href="\/_astro\/styles\.\w{10}\.css"><\/head>$/u,
  );
  expect(await readTold()).toEqual([
    {
      args: ['build', '--silent'],
      CONTENT_DIR: '',
      SITE_URL: 'https://quay.example',
      BASE_PATH: '/news/',
      NO_CACHE: '',
      NODE_ENV: 'production',
      stories: 1,
      kept: [],
      compiles: true,
    },
  ]);
  expect(await readdir(path.join(folder, '.cache/builds'))).toEqual([]);
});

test('where nothing has changed nothing is done, and where the site was touched it is built again', async () => {
  await build();
  const again = await build();
  expect([again.code, (await readTold()).length]).toEqual([0, 1]);
  expect(again.output).toContain('Built 1 story, 2 articles,');
  await appendFile(path.join(folder, 'dist/index.html'), '<p>');
  await build();
  expect([(await readTold()).length, (await read('dist/index.html')).endsWith('</head>')]).toEqual([2, true]);
});

test('without a cache all is made again, and nothing is kept', async () => {
  // Vitest tells what it starts where compiled code is; here nobody does.
  const buildUntold = (args: readonly string[]): CommandResult =>
    runCommandFile('build', args, toEnvironment({ NODE_COMPILE_CACHE: undefined }), folder);
  buildUntold([]);
  const kept = await readdir(path.join(folder, '.cache'), { recursive: true });
  expect(buildUntold(['--no-cache']).code).toBe(0);
  expect((await readTold()).map(({ NO_CACHE, compiles }) => [NO_CACHE, compiles])).toEqual([
    ['', true],
    ['1', false],
  ]);
  expect(await readdir(path.join(folder, '.cache'), { recursive: true })).toEqual(kept);
  expect(await readdir(path.join(folder, '.cache/builds'))).toEqual([]);
});

test('into another folder, of other content', async () => {
  await mkdir(path.join(folder, 'empty/stories'), { recursive: true });
  const { code, output } = await build(['--content', 'content', '--out', 'quay']);
  expect([code, output.includes('3 pages')]).toEqual([0, true]);
  expect(await readdir(folder)).toContain('quay');
  expect(await readdir(folder)).not.toContain('dist');
  const none = await build(['--content', 'empty', '--out', 'quay']);
  expect(none.code).toBe(1);
  expect(none.errors).toMatch(/\n\nThe site was not built; quay is as it was\.\n$/u);
});

test('where Astro fails the last site stays, and what it was made of is taken away', async () => {
  await build();
  await writeFile(path.join(folder, 'fails'), '');
  await appendFile(path.join(folder, 'src/a.ts'), '// more');
  const { code, output, errors } = await build();
  expect([code, output, errors]).toEqual([
    1,
    '',
    'The pages could not be built; nothing was changed.\n\nThe site was not built; dist is as it was.\n',
  ]);
  expect(await read('dist/404.html')).toContain('a.css');
  expect(await readdir(path.join(folder, '.cache/builds'))).toEqual([]);
});

/** Changes what is on every page of all stories, and on those of this one. */
const addStory = (): Promise<void> =>
  cp(path.join(folder, 'content/stories/harbour'), path.join(folder, 'content/stories/weir'), {
    recursive: true,
  });

test('pages of stories that did not change are those of the last build, with the sheets that they name', async () => {
  await build();
  const page = await read('dist/stories/harbour/index.html');
  await addStory();
  const { code, output } = await build();
  expect([code, output.includes('4 pages')]).toEqual([0, true]);
  expect((await readTold()).map(({ kept }) => kept)).toEqual([[], ['harbour']]);
  expect([await read('dist/stories/harbour/index.html'), await read('dist/stories/weir/index.html')]).toEqual(
    [page, page],
  );
  const sheet = /_astro\/styles\.\w{10}\.css/u.exec(page)?.[0];
  expect(await read(`dist/${sheet}`)).toBe('b{}\na{}');
});

test('pages that were damaged between two builds are made again, which is said; what killed builds left goes', async () => {
  await build();
  const page = await read('dist/stories/harbour/index.html');
  await writeFile(path.join(folder, 'dist/stories/harbour/index.html'), 'damaged');
  await addStory();
  for (const name of ['4000000', '1']) await mkdir(path.join(folder, '.cache/builds', name));
  const { code, errors } = await build();
  expect([code, errors]).toEqual([
    0,
    '1 of the files that an earlier build kept are damaged and made anew.\n\n',
  ]);
  expect(await read('dist/stories/harbour/index.html')).toBe(page);
  expect(await readdir(path.join(folder, '.cache/builds'))).toEqual(['1']);
});

test('what Astro bundled makes the pages as long as the code is the same, and is no part of the site', async () => {
  await writeFile(path.join(folder, 'bundles'), '');
  await build();
  await addStory();
  expect((await build()).code).toBe(0);
  expect(await readdir(path.join(folder, 'dist'))).not.toContain('.prerender');
  await writeFile(path.join(folder, 'dist/index.html'), 'touched');
  expect((await build()).code).toBe(0);
  await appendFile(path.join(folder, 'src/a.ts'), '// more');
  expect((await build()).code).toBe(0);
  const astro = ['build', '--silent'];
  expect((await readTold()).map(({ args }) => args)).toEqual([astro, [], [], astro]);
});
