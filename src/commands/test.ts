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

const STEPS: Step[] = [
  {
    name: 'format and lint',
    module: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
  { name: 'types of content', module: 'node_modules/astro/bin/astro.mjs', args: ['sync'] },
  {
    name: 'types',
    module: 'node_modules/@astrojs/check/bin/astro-check.js',
    args: ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
  runTests('unit', 'tests/vitest.config.ts'),
  runTests('site', 'tests/site/vitest.config.ts'),
  runTests('desk', 'tests/desk/vitest.config.ts'),
];

/** Runs everything that must hold, up to the first step that fails, and ends with the counts of all tests. */
await runCommand(async () => {
  readArguments(USAGE, {});
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const counts: Counts = { passed: 0, failed: 0 };
  let failedStep: string | undefined;
  for (const step of STEPS) {
    console.log(`\n— ${step.name}`);
    const code = await run(step);
    if (step.report !== undefined) await addCounts(counts, step.report);
    if (code !== 0) {
      failedStep = step.name;
      break;
    }
  }
  if (failedStep !== undefined) console.log(`\nStopped: ${failedStep} failed.`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return failedStep === undefined ? 0 : 1;
});

function run({ module, args }: Step): Promise<number> {
  // CI=1: a missing golden file is then a failure, not written anew.
  const env = { ...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [path.resolve(module), ...args], { env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function addCounts(counts: Counts, report: string): Promise<void> {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const { numPassedTests, numFailedTests } = ReportSchema.parse(JSON.parse(text));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
}
