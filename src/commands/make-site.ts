import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handover } from '../load/handover.ts';
import { UsageError } from './arguments.ts';
import { COMPILED_FOLDER } from './compiled.ts';
import { digestFiles } from './file-digests.ts';
import { makeFolder } from './folders.ts';
import { toRulesBelow } from './header-rules.ts';
import { joinStyles } from './join-styles.ts';
import { isSiteKept, keepSite, toFrame, toSiteKey } from './kept-site.ts';
import { findKeptStories, type Kept, type KeptStory, keepStories, restoreStories } from './kept-stories.ts';
import { markSite } from './out-folder.ts';
import { putSite } from './put-site.ts';

/** What a site is made of, and where it goes. */
export type Making = {
  content: Omit<Handover, 'kept'>;
  environment: Record<string, string>;
  out: string;
};

const NOTHING_KEPT: Kept = { stories: [], sheets: new Map(), damaged: 0 };

/** Where nothing changed since the last build and its site stands as it was written, there is nothing to do; else only stories that changed are made. */
export async function makeUnlessKept(work: string, making: Making): Promise<void> {
  const { content, out } = making;
  const folder = path.resolve(process.env.CACHE_DIR || '.cache/pages');
  const note = `${folder}.site.json`;
  const parts = { frame: await toFrame(content.site, making.environment), stories: content.stories };
  const key = toSiteKey(parts.frame, parts.stories);
  if (await isSiteKept(note, key, out)) return;
  const kept = await findKeptStories(folder, parts);
  if (kept.damaged > 0)
    console.error(`${kept.damaged} of the files that an earlier build kept are damaged and made anew.\n`);
  await makeSite(work, making, kept, folder);
  const files = await digestFiles(out, undefined, joinFiles(kept));
  await keepStories(folder, parts, { site: out, files });
  await keepSite(note, key, files);
}

const joinFiles = ({ stories, sheets }: Kept): Map<string, string> =>
  new Map([...sheets, ...stories.flatMap(({ files }) => [...files])]);

/**
 * Makes a site and puts it where it goes.
 *
 * @param work    a folder for what is made on the way
 * @param kept    the stories that need not be made
 * @param folder  where their files are
 */
export async function makeSite(
  work: string,
  { content, environment, out }: Making,
  kept: Kept = NOTHING_KEPT,
  folder = work,
): Promise<void> {
  const site = path.join(work, 'site');
  await writePages(work, { ...content, kept: kept.stories.map(toKeptEntry) });
  restoreStories(folder, kept, site);
  await joinStyles(site);
  await moveHeaders(site, environment.BASE_PATH ?? '/');
  await markSite(site);
  await putSite(site, out);
}

const toKeptEntry = ({ id, files }: KeptStory): Handover['kept'][number] => ({
  id,
  pages: [...files.keys()]
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => path.posix.dirname(name)),
});

async function writePages(work: string, handover: Handover): Promise<void> {
  await makeFolder(work);
  const file = path.join(work, 'handover.json');
  await writeFile(file, JSON.stringify(handover));
  await runAstro({
    OUT_DIR: path.join(work, 'site'),
    CACHE_DIR: path.join(work, 'astro'),
    HANDOVER_FILE: file,
  });
}

/** Hosts match the patterns of `_headers` with whole addresses: below a path, it is put before each. */
async function moveHeaders(site: string, base: string): Promise<void> {
  const file = path.join(site, '_headers');
  await writeFile(file, toRulesBelow(await readFile(file, 'utf8'), base));
}

/** Room for short-lived objects, in MiB: with Node’s default a seventh of a build’s time goes into collecting them. */
const NODE_ARGS = ['--max-semi-space-size=64'];

/** The channel ends with this process, and Astro with the channel: a killed build leaves no process that continues to write. */
async function runAstro(environment: Record<string, string>): Promise<void> {
  const args = [...NODE_ARGS, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'];
  const compiled = process.env.NO_CACHE === '1' ? {} : { NODE_COMPILE_CACHE: path.resolve(COMPILED_FOLDER) };
  const astro = spawn(process.execPath, args, {
    env: {
      ...compiled,
      ...process.env,
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [code] = await once(astro, 'exit');
  if (code !== 0) throw new UsageError('The pages could not be built; nothing was changed.');
}
