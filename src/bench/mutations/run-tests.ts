import { spawn } from 'node:child_process';

/** A mutant can make a loop endless; a run that takes longer than this many milliseconds is ended. */
const LIMIT_MS = 180_000;

export type Outcome = 'passed' | 'failed' | 'timed out';

/** Runs tests in a folder up to the first that fails. */
export function runTests(folder: string, tests: readonly string[]): Promise<Outcome> {
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--bail',
    '1',
  ];
  // A group of its own, so that the workers end with it. CI: a missing golden file is a failure, not written anew.
  const child = spawn(process.execPath, [...vitest, ...tests], {
    cwd: folder,
    env: { ...process.env, CI: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', end);
  return new Promise((resolve, reject) => {
    let outcome: Outcome | undefined;
    const timer = setTimeout(() => {
      outcome = 'timed out';
      end();
    }, LIMIT_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve(outcome ?? (code === 0 ? 'passed' : 'failed'));
    });
  });
}
