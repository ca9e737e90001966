import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runStages, type Step } from '../../../src/commands/test-stages.ts';

let folder = '';
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'synoptic-stages-'));
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text) => said.push(String(text)));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** A step that leaves its name in a file, says it, and ends with a code. */
async function makeStep(name: string, code = 0): Promise<Step> {
  const module = path.join(folder, `${name}.mjs`);
  const act = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(path.join(folder, `${name}.ran`))}, process.argv[2] + process.env.CI + (process.env.QUAY ?? ''));
console.log('${name} says so'); process.exitCode = ${code};`;
  await writeFile(module, act);
  return { name, module, args: ['told'] };
}
const hasRun = (name: string): Promise<string | undefined> =>
  readFile(path.join(folder, `${name}.ran`), 'utf8').catch(() => undefined);

test('all steps of all stages are run with their arguments, and none failed', async () => {
  const [one, two, three] = await Promise.all([makeStep('one'), makeStep('two'), makeStep('three')]);
  const ended: string[][] = [];
  const failed = await runStages([[[one, two]], [[three]]], async (steps) => {
    ended.push(steps.map(({ name }) => name));
  });
  expect(failed).toEqual([]);
  expect(ended).toEqual([['one', 'two'], ['three']]);
  expect(await Promise.all(['one', 'two', 'three'].map(hasRun))).toEqual(['told1', 'told1', 'told1']);
});

test('a step is told what it alone is to know', async () => {
  const [one, two] = await Promise.all([makeStep('one'), makeStep('two')]);
  await runStages([[[{ ...one, environment: { QUAY: 'shut' } }, two]]], async () => undefined);
  expect(await Promise.all(['one', 'two'].map(hasRun))).toEqual(['told1shut', 'told1']);
});

test('after a step that fails none of its lane is run, the other lanes end, and no later stage begins', async () => {
  const steps = await Promise.all([
    makeStep('bad', 3),
    makeStep('behind'),
    makeStep('beside'),
    makeStep('later'),
  ]);
  const [bad, behind, beside, later] = steps;
  if (bad === undefined || behind === undefined || beside === undefined || later === undefined) return;
  let stageCount = 0;
  const failed = await runStages([[[bad, behind], [beside]], [[later]]], async () => {
    stageCount += 1;
  });
  expect([failed, stageCount]).toEqual([['bad'], 1]);
  expect(await Promise.all(['behind', 'beside', 'later'].map(hasRun))).toEqual([
    undefined,
    'told1',
    undefined,
  ]);
});

test('what a lane beside the last one says is printed whole when it has ended, under its name', async () => {
  const [first, last] = await Promise.all([makeStep('first'), makeStep('last')]);
  await runStages([[[first], [last]]], async () => undefined);
  expect(said).toEqual(['\n— last', '\n— first\nfirst says so\n']);
});
