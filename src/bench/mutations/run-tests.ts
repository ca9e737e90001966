import path from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';

/** A mutant can make a loop endless; a run that takes longer than this many milliseconds is ended. */
const LIMIT_MS = 240_000;

export type Outcome = 'passed' | 'failed' | 'timed out';

/** Runs tests of a folder, up to the first that fails, with the code as it then is. */
export type TestRunner = (tests: readonly string[]) => Promise<Outcome>;

/** Starts a runner for the unit tests of a folder. CI: a missing golden file is a failure, not written anew. */
export function createTestRunner(folder: string): TestRunner {
  // VITEST: set by Vitest's command before it reads the settings; Astro asks for it.
  Object.assign(process.env, { CI: '1', VITEST: 'true', TEST: 'true', NODE_ENV: 'test' });
  const start = (): Promise<Vitest> =>
    createVitest('test', {
      root: folder,
      config: path.join(folder, 'tests/vitest.config.ts'),
      watch: false,
      bail: 1,
      reporters: [{}],
    });
  return async (tests) => {
    // A process that has run tests keeps modules: one that is broken afterwards would not be read, and one that was would stay.
    const vitest = await start();
    try {
      return await runWithin(
        vitest,
        tests.map((test) => path.join(folder, test)),
      );
    } finally {
      await vitest.close();
    }
  };
}

async function runWithin(vitest: Vitest, tests: readonly string[]): Promise<Outcome> {
  const specifications = (
    await Promise.all(tests.map((test) => vitest.globTestSpecifications([test])))
  ).flat();
  const isLate = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => isLate.resolve('timed out'), LIMIT_MS);
  const result = vitest
    .runTestSpecifications(specifications)
    .then(
      ({ testModules, unhandledErrors }): Outcome =>
        unhandledErrors.length === 0 && testModules.every((module) => module.ok()) ? 'passed' : 'failed',
    );
  return Promise.race([result, isLate.promise]).finally(() => clearTimeout(timer));
}
