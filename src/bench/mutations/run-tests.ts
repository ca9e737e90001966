import path from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';

/** A mutant can make a loop endless; a run that takes longer than this many milliseconds is ended. */
const LIMIT_MS = 240_000;

export type Outcome = 'passed' | 'failed' | 'timed out';

/** Runs tests of a folder again and again in one process, each time with the code as it then is. */
export type TestRunner = {
  /** Runs tests up to the first that fails; `changed` is the file that is another than at the last run. */
  run: (tests: readonly string[], changed?: string) => Promise<Outcome>;
  close: () => Promise<void>;
};

/** Starts a runner for the unit tests of a folder. CI: a missing golden file is a failure, not written anew. */
export function createTestRunner(folder: string): TestRunner {
  // VITEST: set by Vitest's command before it reads the settings; Astro asks for it.
  Object.assign(process.env, { CI: '1', VITEST: 'true', TEST: 'true', NODE_ENV: 'test' });
  let vitest: Vitest | undefined;
  /** What was changed at the last run is whole again at the next. */
  let last: string | undefined;
  const start = () =>
    createVitest('test', {
      root: folder,
      config: path.join(folder, 'tests/vitest.config.ts'),
      watch: false,
      bail: 1,
      reporters: [{}],
    });
  const close = async (): Promise<void> => {
    await vitest?.close();
    vitest = undefined;
  };
  return {
    run: async (tests, changed) => {
      vitest ??= await start();
      for (const file of [last, changed])
        if (file !== undefined) vitest.invalidateFile(path.join(folder, file));
      last = changed;
      const outcome = await runWithin(
        vitest,
        tests.map((test) => path.join(folder, test)),
      );
      // The workers of a run without end are ended with it.
      if (outcome === 'timed out') await close();
      return outcome;
    },
    close,
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
