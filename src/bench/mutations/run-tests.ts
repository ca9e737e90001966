import { spawn } from 'node:child_process';
import path from 'node:path';

/** A mutant can make a loop endless; a run that takes longer than this many milliseconds is ended. */
const LIMIT_MS = 600_000;

export type Outcome = 'passed' | 'failed' | 'timed out';

/** Runs tests of a folder, up to the first that fails, with the code as it then is. */
export type TestRunner = (tests: readonly string[]) => Promise<Outcome>;

/**
 * A runner for the unit tests of a folder. Every run is a process of its own, and ends with all that it started: one that has run tests keeps modules, so
 * that a file broken afterwards would not be read, and a thread in an endless loop hears no request to close.
 *
 * @param limitMs  how long a run may take, in milliseconds
 */
export function createTestRunner(folder: string, limitMs = LIMIT_MS): TestRunner {
  const args = [
    path.join(folder, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--config', path.join(folder, 'tests/vitest.config.ts'), '--bail', '1'],
  ];
  // CI: a missing golden file is a failure, not written again.
  const env = { ...process.env, CI: '1' };
  return (tests) => {
    const child = spawn(process.execPath, [...args, ...tests], {
      cwd: folder,
      env,
      stdio: 'ignore',
      detached: true,
    });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        resolve('timed out');
        endGroup(child.pid);
      }, limitMs);
      child.on('error', reject);
      child.on('exit', (code) => {
        clearTimeout(timer);
        resolve(code === 0 ? 'passed' : 'failed');
      });
    });
  };
}

/** Ends a process that leads a group, and everything in it. */
function endGroup(leader: number | undefined): void {
  if (leader !== undefined) process.kill(-leader, 'SIGKILL');
}
