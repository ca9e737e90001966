import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readArguments, runCommand } from './arguments.ts';
import { areTypesChecked, noteCheckedTypes, toTypesKey } from './checked-types.ts';
import { makeFolder, removeFolder } from './folders.ts';
import { type Lane, runStages, type Step } from './test-stages.ts';

const USAGE = 'npm test';

const ReportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
type Counts = { passed: number; failed: number };

const REPORTS = '.cache/test-reports';
const runTests = (name: string, config: string, which: readonly string[] = []): Step => {
  const report = `${REPORTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: `${name} tests`,
    module: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--config', config, ...which, ...reporters],
    report,
  };
};

const LINT: Step = {
  name: 'format and lint',
  module: 'node_modules/@biomejs/biome/bin/biome',
  args: ['check', '--error-on-warnings'],
};

/** The first step that compares the shipped story: the others find it where builds of the tests keep what they compared. */
const SYNC: Step = {
  name: 'types of content',
  module: 'node_modules/astro/bin/astro.mjs',
  args: ['sync'],
  environment: { COMPARISON_CACHE_DIR: '.cache/test-comparisons' },
};

const TYPES: Step = {
  name: 'types',
  module: 'node_modules/@astrojs/check/bin/astro-check.js',
  args: ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
};

/** Tests of rooms that keep nothing, or of all others, each in one process at a time: with two, both load, compile and compare what their files share, a quarter of the CPU time. */
const runUnit = (name: string, project: string): Step =>
  runTests(name, 'tests/vitest.config.ts', ['--project', project, '--maxWorkers', '1']);

/**
 * One after another. Types are checked on one core, and the unit tests ask nothing of the types of content, so neither waits for the other; the desk is tested
 * file by file, so the site's tests need not wait for it: Astro's dev server keeps its store in the checkout and reads nothing that a build writes there.
 */
const toStages = (types: Lane): Lane[][] => [
  [types, [LINT, runUnit('unit', 'rooms')], [runUnit('edge', '!rooms')]],
  [[runTests('desk', 'tests/desk/vitest.config.ts')], [runTests('site', 'tests/site/vitest.config.ts')]],
];

/** Runs everything that must hold, up to the first stage of which a step fails, and ends with the counts of all tests. Types that were found right are checked again when something changed. */
await runCommand(async () => {
  readArguments(USAGE, {});
  await removeFolder(REPORTS);
  await makeFolder(REPORTS);
  const counts: Counts = { passed: 0, failed: 0 };
  const key = await toTypesKey();
  const areChecked = await areTypesChecked(key);
  if (areChecked) console.log('Types: nothing changed since they were found right.');
  const types = areChecked ? [SYNC] : [SYNC, TYPES];
  const failed = await runStages(toStages(types), async (steps) => {
    for (const { report } of steps) if (report !== undefined) await addCounts(counts, report);
  });
  if (!areChecked && !types.some(({ name }) => failed.includes(name))) await noteCheckedTypes(key);
  if (failed.length > 0) console.log(`\nStopped: ${failed.join(' and ')} failed.`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return failed.length === 0 ? 0 : 1;
});

async function addCounts(counts: Counts, report: string): Promise<void> {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const { numPassedTests, numFailedTests } = ReportSchema.parse(JSON.parse(text));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
}
