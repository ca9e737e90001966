import path from 'node:path';

/** Where tests of the site and the desk keep what was compared, as builds do: by what the code is, too, so that each compares a story of both once. */
export const COMPARED = path.resolve('.cache/test-comparisons');

/** Does something with that folder for what is compared and read in it; other tests of the process keep theirs. */
export async function withCompared<Result>(work: () => Promise<Result>): Promise<Result> {
  const { COMPARISON_CACHE_DIR } = process.env;
  process.env.COMPARISON_CACHE_DIR = COMPARED;
  try {
    return await work();
  } finally {
    if (COMPARISON_CACHE_DIR === undefined) delete process.env.COMPARISON_CACHE_DIR;
    else process.env.COMPARISON_CACHE_DIR = COMPARISON_CACHE_DIR;
  }
}
