import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handover } from '../load/handover.ts';
import { PRERENDER } from '../load/take-bundle.ts';
import { digestFiles } from './file-digests.ts';
import { removeFolder } from './folders.ts';
import { toRulesBelow } from './header-rules.ts';
import { joinStyles } from './join-styles.ts';
import { isSiteKept, keepSite, toFrame, toSiteKey } from './kept-site.ts';
import { findKeptStories, type Kept, keepStories, restoreFiles } from './kept-stories.ts';
import { markSite } from './out-folder.ts';
import { putSite } from './put-site.ts';
import { makePages, toBundleFolder, toSiteFolder } from './run-astro.ts';
import { writeSitemap } from './write-sitemap.ts';

/** What a site is made of, and where it goes. */
export type Making = {
  content: Omit<Handover, 'kept'>;
  environment: Record<string, string>;
  out: string;
};

const NOTHING_KEPT: Kept = { stories: [], sheets: new Map(), bundle: new Map(), damaged: 0 };

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
  const bundle = { folder: toBundleFolder(work), files: kept.bundle };
  if (kept.bundle.size === 0) bundle.files = await digestFiles(bundle.folder).catch(() => new Map());
  await keepStories(folder, parts, { site: { folder: out, files }, bundle });
  await keepSite(note, key, files);
}

const joinFiles = ({ stories, sheets }: Kept): Map<string, string> =>
  new Map([...sheets, ...stories.flatMap(({ files }) => [...files])]);

/**
 * Makes a site and puts it where it goes.
 *
 * @param work    a folder for what is made on the way
 * @param kept    the stories that need not be made, and what Astro bundled where it need not again
 * @param folder  where their files are
 */
export async function makeSite(
  work: string,
  { content, environment, out }: Making,
  kept: Kept = NOTHING_KEPT,
  folder = work,
): Promise<void> {
  const site = toSiteFolder(work);
  restoreFiles(folder, kept.bundle, site);
  await makePages(work, { ...content, kept: kept.stories.map(({ id }) => id) }, kept.bundle.size > 0);
  await removeFolder(path.join(site, PRERENDER));
  for (const files of [kept.sheets, ...kept.stories.map((story) => story.files)])
    restoreFiles(folder, files, site);
  await joinStyles(site);
  await writeSitemap(site, environment, content.stories);
  await moveHeaders(site, environment.BASE_PATH ?? '/');
  await markSite(site);
  await putSite(site, out);
}

/** Hosts match the patterns of `_headers` with whole addresses: below a path, it is put before each. */
async function moveHeaders(site: string, base: string): Promise<void> {
  const file = path.join(site, '_headers');
  await writeFile(file, toRulesBelow(await readFile(file, 'utf8'), base));
}
