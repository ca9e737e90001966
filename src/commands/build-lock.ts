import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type LockOptions, lock } from 'proper-lockfile';

/** Astro keeps files of a build in the checkout under fixed names (`.astro/`, its cache), so builds in one checkout take turns. */
const LOCKED = '.cache/build';

/** A lock that was not renewed for so long belongs to a build that was killed. */
const STALE_MS = 10_000;

const OPTIONS: LockOptions = { realpath: false, stale: STALE_MS };

/** Does something while no other build of this checkout does; waits for its turn, and says so. */
export async function withBuildLock<Result>(work: () => Promise<Result>): Promise<Result> {
  const folder = path.resolve(LOCKED);
  await mkdir(path.dirname(folder), { recursive: true });
  const release = await lock(folder, OPTIONS).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    console.error('Waiting for another build in this checkout to end …');
    return lock(folder, { ...OPTIONS, retries: { forever: true, minTimeout: 100, maxTimeout: 400 } });
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
