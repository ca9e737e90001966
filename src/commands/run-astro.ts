import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handover } from '../load/handover.ts';
import { UsageError } from './arguments.ts';
import { COMPILED_FOLDER } from './compiled.ts';
import { makeFolder } from './folders.ts';

/** Bundles the code and makes pages. */
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];

/** Makes pages with what was bundled, which lies in the site’s folder. */
const PAGE_WRITER = ['src/load/page-writer.ts'];

/**
 * Room for short-lived objects, in MiB: with Node’s default a seventh of a build’s time goes into collecting them. And each regular expression is compiled once, and not again on
 * its second use: there are two thousand, and nearly all are used twice.
 */
const NODE_ARGS = ['--max-semi-space-size=64', '--no-regexp-tier-up'];

/** The folder of the site in the folder of a build. */
export const toSiteFolder = (work: string): string => path.join(work, 'site');

/** The folder there where Astro hands over what it bundles. */
export const toBundleFolder = (work: string): string => path.join(work, 'bundle');

/**
 * Makes the pages of a site, in a process of its own.
 *
 * @param work       the folder of the build
 * @param isBundled  true where what an earlier build bundled of the same code lies in the site’s folder; else Astro bundles it
 * Throws: UsageError where that fails; what is wrong was then said
 */
export async function makePages(work: string, handover: Handover, isBundled: boolean): Promise<void> {
  await makeFolder(work);
  const file = path.join(work, 'handover.json');
  await writeFile(file, JSON.stringify(handover));
  await run(isBundled ? PAGE_WRITER : ASTRO, {
    OUT_DIR: toSiteFolder(work),
    CACHE_DIR: path.join(work, 'astro'),
    HANDOVER_FILE: file,
    ...(process.env.NO_CACHE !== '1' && {
      BUNDLE_DIR: toBundleFolder(work),
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.resolve(COMPILED_FOLDER),
    }),
  });
}

/** The channel ends with this process, and the other with the channel: a killed build leaves no process that continues to write. */
async function run(script: readonly string[], environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [...NODE_ARGS, ...script], {
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new UsageError('The pages could not be built; nothing was changed.');
}
