import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { z } from 'zod';
import { makeFolder } from './folders.ts';
import { isRunning } from './put-site.ts';

/** Astro keeps files of a build in the checkout under fixed names (`.astro/`, its cache), so builds in one checkout take turns. */
const LOCKED = '.cache/build';

/** A lock that was not renewed for this long belongs to a build that was killed on another machine that shares the folder. Even a busy machine renews it far sooner. */
const STALE_MS = 120_000;

/** How often the lock is renewed. */
const RENEWED_MS = 10_000;

/** The moment in which one build looks and takes the lock while the others may not: a few calls to the file system, which can take long on an overloaded machine. */
const LOOKING_STALE_MS = 60_000;

const RETRY_MS = 100;

const OwnerSchema = z.object({ pid: z.int(), host: z.string() });

type Release = () => Promise<void>;

/**
 * Does something while no other build of this checkout does; waits for its turn, and says so. The lock of a build that was killed here is taken at once.
 *
 * @param locked  the lock's path without its ending; another one is for tests
 */
export async function withBuildLock<Result>(work: () => Promise<Result>, locked = LOCKED): Promise<Result> {
  const folder = path.resolve(locked);
  await makeFolder(path.dirname(folder));
  const release = await waitForTurn(folder);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function waitForTurn(folder: string): Promise<Release> {
  for (let tries = 0; ; tries += 1) {
    const release = await lookAlone(folder);
    if (release !== undefined) return release;
    if (tries === 0) console.error('Waiting for another build in this checkout to end …');
    await setTimeout(RETRY_MS);
  }
}

/** Only one at a time checks whether the owner is still running: otherwise each of two could remove what it takes for a dead build's lock, the second removing that of the first. */
async function lookAlone(folder: string): Promise<Release | undefined> {
  const leave = await lock(`${folder}-turn`, {
    realpath: false,
    stale: LOOKING_STALE_MS,
    retries: { forever: true, minTimeout: RETRY_MS / 4, maxTimeout: RETRY_MS },
  });
  try {
    return await take(folder);
  } finally {
    await leave();
  }
}

/** @returns undefined while another build has it */
async function take(folder: string): Promise<Release | undefined> {
  const ownerFile = `${folder}-owner.json`;
  if (await isOwnerDead(ownerFile)) await rm(`${folder}.lock`, { recursive: true, force: true });
  try {
    const release = await lock(folder, { realpath: false, stale: STALE_MS, update: RENEWED_MS });
    await writeFile(ownerFile, JSON.stringify({ pid: process.pid, host: hostname() }));
    return release;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return undefined;
    throw error;
  }
}

/** True when the last owner was a process of this machine that no longer runs. */
async function isOwnerDead(ownerFile: string): Promise<boolean> {
  try {
    const { pid, host } = OwnerSchema.parse(JSON.parse(await readFile(ownerFile, 'utf8')));
    return host === hostname() && pid !== process.pid && !isRunning(pid);
  } catch {
    // Nobody had it yet, or the owner was killed while writing: then the lock's age decides.
    return false;
  }
}
