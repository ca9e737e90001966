import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readArguments, runCommand } from './arguments.ts';

const USAGE = 'npm test';

const ReportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
type Counts = { passed: number; failed: number };

/** A step of the whole; `report` is where a test runner writes its counts. */
type Step = { name: string; module: string; args: string[]; report?: string };

/** Steps that follow one another; where several lanes run side by side, each but the last is printed when it has ended. */
type Lane = Step[];

const REPORTS = '.cache/test-reports';
const runTests = (name: string, config: string): Step => {
  const report = `${REPORTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: `${name} tests`,
    module: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--config', config, ...reporters],
    report,
  };
};

const LINT: Lane = [
  {
    name: 'format and lint',
    module: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
];

const SYNC: Lane = [{ name: 'types of content', module: 'node_modules/astro/bin/astro.mjs', args: ['sync'] }];

const TYPES: Lane = [
  {
    name: 'types',
    module: 'node_modules/@astrojs/check/bin/astro-check.js',
    args: ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
];

/**
 * One after another. Types are checked on one core, so the unit tests need not wait for them; the desk is tested file by file, so the site's tests
 * need not wait for it: Astro's dev server keeps its store in the checkout and reads nothing that a build writes there.
 */
const STAGES: Lane[][] = [
  [LINT, SYNC],
  [TYPES, [runTests('unit', 'tests/vitest.config.ts')]],
  [[runTests('desk', 'tests/desk/vitest.config.ts')], [runTests('site', 'tests/site/vitest.config.ts')]],
];

/** Runs everything that must hold, up to the first stage of which a step fails, and ends with the counts of all tests. */
await runCommand(async () => {
  readArguments(USAGE, {});
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const counts: Counts = { passed: 0, failed: 0 };
  let failed: string[] = [];
  for (const lanes of STAGES) {
    const found = await Promise.all(lanes.map((lane, index) => runLane(lane, index < lanes.length - 1)));
    for (const { report } of lanes.flat()) if (report !== undefined) await addCounts(counts, report);
    failed = found.filter((name) => name !== undefined);
    if (failed.length > 0) break;
  }
  const failedStep = failed[0];
  if (failedStep !== undefined) console.log(`\nStopped: ${failed.join(' and ')} failed.`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return failedStep === undefined ? 0 : 1;
});

/** @returns the step that failed, behind which none of the lane is run */
async function runLane(lane: Lane, isKept: boolean): Promise<string | undefined> {
  for (const step of lane) {
    if (!isKept) console.log(`\n— ${step.name}`);
    const { code, said } = await run(step, isKept);
    if (isKept) process.stdout.write(`\n— ${step.name}\n${said}`);
    if (code !== 0) return step.name;
  }
  return undefined;
}

/** @param isKept  true: what the step prints is not shown, but given back when it has ended */
function run({ module, args }: Step, isKept: boolean): Promise<{ code: number; said: string }> {
  // CI=1: a missing golden file is then a failure, not written anew.
  const env = { ...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const stdio = isKept ? ('pipe' as const) : ('inherit' as const);
  const child = spawn(process.execPath, [path.resolve(module), ...args], {
    env,
    stdio: ['ignore', stdio, stdio],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Not before the last word: “exit” can come first.
    child.on('close', (code) => resolve({ code: code ?? 1, said: said.join('') }));
  });
}

async function addCounts(counts: Counts, report: string): Promise<void> {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const { numPassedTests, numFailedTests } = ReportSchema.parse(JSON.parse(text));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
}
