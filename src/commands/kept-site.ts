import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { StoryEntry } from '../load/handover.ts';
import type { SiteSettings } from '../model/story.ts';
import { digestFiles } from './file-digests.ts';
import { makeFolder } from './folders.ts';

/** What the site of the last build was made of, and what it is. */
const KeptSchema = z.object({ key: z.string(), files: z.record(z.string(), z.string()) });

/** Files outside `src/` that decide what a page says. */
const OUTSIDE = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Hundreds of times larger than all other files; the digest of every story holds it. */
const WEIGHTS = path.join('load', 'encoder', 'model.onnx');

/**
 * A name for all that every page of a site is made of beside the stories: the settings, the code with everything that lies beside it, the packages,
 * the address and Node.
 */
export async function toFrame(
  site: SiteSettings,
  address: { SITE_URL?: string; BASE_PATH?: string },
): Promise<string> {
  const code = await digestFiles(path.resolve('src'), (name) => name !== WEIGHTS);
  const outside = await Promise.all(OUTSIDE.map((name) => readFile(path.resolve(name), 'utf8')));
  const parts = [process.version, address.SITE_URL, address.BASE_PATH, site, [...code], outside];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** A name for all that a site is made of: two builds of one key write the same bytes. */
export const toSiteKey = (frame: string, stories: readonly StoryEntry[]): string =>
  createHash('sha256')
    .update(JSON.stringify([frame, stories]))
    .digest('hex');

/** Notes that a folder holds the whole site of this key, which is these files. */
export async function keepSite(note: string, key: string, files: ReadonlyMap<string, string>): Promise<void> {
  await makeFolder(path.dirname(note));
  await writeFile(note, JSON.stringify({ key, files: Object.fromEntries(files) }));
}

/** True when a folder holds the site of this key, each file of it as it was written, and nothing else. */
export async function isSiteKept(note: string, key: string, site: string): Promise<boolean> {
  try {
    const kept = KeptSchema.parse(JSON.parse(await readFile(note, 'utf8')));
    if (kept.key !== key) return false;
    const found = await digestFiles(site);
    const files = new Map(Object.entries(kept.files));
    return found.size === files.size && [...found].every(([name, digest]) => files.get(name) === digest);
  } catch {
    // There is no note, or none that can be read, or no site: then the site is built.
    return false;
  }
}
