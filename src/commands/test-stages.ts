import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A step of the whole; `report` is where a test runner writes its counts, `environment` what it is told beside what this process was. */
export type Step = {
  name: string;
  module: string;
  args: string[];
  report?: string;
  environment?: Record<string, string>;
};

/** Steps that follow one another; where several lanes run side by side, each but the last is printed when it has ended. */
export type Lane = Step[];

/**
 * Runs stages one after another, the lanes of each side by side, up to the first stage of which a step fails.
 *
 * @param whenStageEnds  is given the stage's steps, also where one failed
 * @returns the names of the steps that failed; after one of them none of its lane is run
 */
export async function runStages(
  stages: readonly (readonly Lane[])[],
  whenStageEnds: (steps: readonly Step[]) => Promise<void>,
): Promise<string[]> {
  for (const lanes of stages) {
    const found = await Promise.all(lanes.map((lane, index) => runLane(lane, index < lanes.length - 1)));
    await whenStageEnds(lanes.flat());
    const failed = found.filter((name) => name !== undefined);
    if (failed.length > 0) return failed;
  }
  return [];
}

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
async function run(
  { module, args, environment }: Step,
  isKept: boolean,
): Promise<{ code: number; said: string }> {
  // CI=1: a missing golden file is then a failure, not written again.
  const env = { ...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const stdio = isKept ? ('pipe' as const) : ('inherit' as const);
  const child = spawn(process.execPath, [path.resolve(module), ...args], {
    env,
    stdio: ['ignore', stdio, stdio],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
  // Not before the last word: “exit” can come first.
  const [code] = await once(child, 'close');
  return { code: code ?? 1, said: said.join('') };
}
