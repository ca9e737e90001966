import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommandFile } from '../../build/run-command.ts';
import { writeFolder } from '../../build/story-folder.ts';

/** A tool that prints its call and writes the report that it is told to write; what a file of its name says decides how it ends. */
const TOOL = `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const [name, ...args] = process.argv.slice(1);
const call = [name.split('node_modules/')[1], ...args.filter((one) => !one.startsWith('--outputFile'))].join(' ');
const counts = args.at(-1)?.split('json=')[1];
if (counts !== undefined && !existsSync('no-report'))
  writeFileSync(counts, JSON.stringify({ numPassedTests: 20, numFailedTests: existsSync('fails') ? 3 : 0 }));
console.log(call);
if (call.startsWith('astro/')) console.log('keeps in ' + process.env.COMPARISON_CACHE_DIR);
if (existsSync('warns')) console.error('warned by ' + call.split(' ')[0]);
if (existsSync('fails') && call.includes(readFileSync('fails', 'utf8'))) process.exitCode = 1;
`;

const MODULES = [
  '@biomejs/biome/bin/biome',
  'astro/bin/astro.mjs',
  '@astrojs/check/bin/astro-check.js',
  'vitest/vitest.mjs',
];

/** Beside the packages, what types are made of. */
const CHECKED = ['src/a.ts', 'tests/a.ts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await writeFolder({
    'package.json': '{"type":"module"}',
    ...Object.fromEntries(CHECKED.map((name) => [name, ''])),
    '.cache/test-reports/old.json': '{}',
    ...Object.fromEntries(MODULES.map((name) => [`node_modules/${name}`, TOOL])),
  }));
});
afterEach(() => remove());

const linesOf = (output: string): string[] => output.split('\n').filter((line) => line !== '');

test('all steps run, stage by stage, and the tests of all are counted', async () => {
  const { code, output, errors } = runCommandFile('test', [], {}, folder);
  expect([code, errors]).toEqual([0, '']);
  const lines = linesOf(output);
  expect(lines.filter((line) => line.startsWith('—')).sort()).toEqual([
    '— desk tests',
    '— edge tests',
    '— format and lint',
    '— site tests',
    '— types',
    '— types of content',
    '— unit tests',
  ]);
  expect(lines.filter((line) => !line.startsWith('—')).sort()).toEqual([
    '80 passed, 0 failed',
    '@astrojs/check/bin/astro-check.js --minimumSeverity warning --minimumFailingSeverity warning',
    '@biomejs/biome/bin/biome check --error-on-warnings',
    'astro/bin/astro.mjs sync',
    'keeps in .cache/test-comparisons',
    'vitest/vitest.mjs run --config tests/desk/vitest.config.ts --reporter=default --reporter=json',
    'vitest/vitest.mjs run --config tests/site/vitest.config.ts --reporter=default --reporter=json',
    'vitest/vitest.mjs run --config tests/vitest.config.ts --project !rooms --maxWorkers 1 --reporter=default --reporter=json',
    'vitest/vitest.mjs run --config tests/vitest.config.ts --project rooms --maxWorkers 1 --reporter=default --reporter=json',
  ]);
  expect((await readdir(path.join(folder, '.cache/test-reports'))).sort()).toEqual([
    'desk.json',
    'edge.json',
    'site.json',
    'unit.json',
  ]);
});

test('what a step warns of is printed with what it says, and on standard error where it runs last', async () => {
  await writeFile(path.join(folder, 'warns'), '');
  const { output, errors } = runCommandFile('test', [], {}, folder);
  expect(linesOf(errors)).toEqual(['warned by vitest/vitest.mjs', 'warned by vitest/vitest.mjs']);
  expect(
    linesOf(output)
      .filter((line) => line.startsWith('warned'))
      .sort(),
  ).toEqual([
    'warned by @astrojs/check/bin/astro-check.js',
    'warned by @biomejs/biome/bin/biome',
    'warned by astro/bin/astro.mjs',
    'warned by vitest/vitest.mjs',
    'warned by vitest/vitest.mjs',
  ]);
});

test('after a stage that fails none is run, and it is said what failed, with the tests until then', async () => {
  await writeFile(path.join(folder, 'fails'), 'run --config tests/vitest.config.ts --project rooms');
  const { code, output } = runCommandFile('test', [], {}, folder);
  expect([code, linesOf(output).slice(-2)]).toEqual([
    1,
    ['Stopped: unit tests failed.', '40 passed, 6 failed'],
  ]);
  expect(output).not.toContain('site tests');
});

test.each([
  ['sync', ['types'], ['unit tests', 'edge tests']],
  ['check --error-on-warnings', ['unit tests'], ['types', 'edge tests']],
])(
  'where “%s” fails what needs it is not run, and what stands beside it is',
  async (failing, not, beside) => {
    await writeFile(path.join(folder, 'fails'), failing);
    const { output } = runCommandFile('test', [], {}, folder);
    const run = linesOf(output).filter((line) => line.startsWith('—'));
    for (const name of not) expect(run).not.toContain(`— ${name}`);
    expect(run).toEqual(expect.arrayContaining(beside.map((name) => `— ${name}`)));
    expect(output).not.toContain('site tests');
  },
);

test('two that fail side by side are both named, and a report that was not written counts nothing', async () => {
  await writeFile(path.join(folder, 'fails'), '');
  await writeFile(path.join(folder, 'no-report'), '');
  const { output } = runCommandFile('test', [], {}, folder);
  expect(linesOf(output).slice(-2)).toEqual([
    'Stopped: types of content and format and lint and edge tests failed.',
    '0 passed, 0 failed',
  ]);
});

test('types that were found right are checked again when something changed', async () => {
  const checks = (): boolean => linesOf(runCommandFile('test', [], {}, folder).output).includes('— types');
  await writeFile(path.join(folder, 'fails'), 'minimumSeverity');
  expect(checks()).toBe(true);
  await rm(path.join(folder, 'fails'));
  expect([checks(), checks()]).toEqual([true, false]);
  await writeFile(path.join(folder, 'tests/a.ts'), '// more');
  expect(checks()).toBe(true);
});

test('it takes no arguments', () => {
  const { code, output, errors } = runCommandFile('test', ['site'], {}, folder);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toMatch(/^Unexpected argument 'site'[^\n]*\nnpm test\n$/u);
});
