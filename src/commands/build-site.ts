import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StoredStory } from '../load/content.ts';
import { ContentError, formatContentProblems } from '../load/diagnostics.ts';
import { toPublishedShares } from '../load/excerpt.ts';
import { contentFolder } from '../load/folders.ts';
import { type Handover, toStoryEntry } from '../load/handover.ts';
import { formatCount } from '../view/labels.ts';
import { UsageError } from './arguments.ts';
import { withBuildLock } from './build-lock.ts';
import { COMPILED_FOLDER } from './compiled.ts';
import { makeFolder, removeFolder } from './folders.ts';
import { toRulesBelow } from './header-rules.ts';
import { joinStyles } from './join-styles.ts';
import { isSiteKept, keepSite, toSiteKey } from './kept-site.ts';
import { checkReplaceable, findOutFolder, markSite } from './out-folder.ts';
import { closePageCache, openPageCache } from './page-cache.ts';
import { makeProgress } from './progress.ts';
import { pruneCaches } from './prune-caches.ts';
import { isRunning, putSite, recoverSite } from './put-site.ts';

/** Where the site is built from and to, and the address it will have. Folders may be relative to the project's. */
export type BuildSettings = {
  content?: string | undefined;
  out?: string | undefined;
  siteUrl?: string | undefined;
  basePath?: string | undefined;
  /** False: nothing of earlier builds is used, and nothing is kept. */
  useCache?: boolean;
};

/** Where builds work: in the checkout, since Astro keeps what it runs beside what it writes, or else in one place for all builds. */
const WORK = '.cache/builds';

/** What a build made. */
export type Built = {
  stories: number;
  articles: number;
  claims: number;
  pages: number;
  seconds: number;
  /** One line an article: how much of it the site publishes. */
  published: string[];
};

/**
 * Builds the site and puts it in the place of the last one when everything went well; one build at a time in a checkout.
 *
 * Throws: ContentError with all problems of the content, before Astro is started; the last good output is then untouched.
 */
export async function buildSite(settings: BuildSettings): Promise<Built> {
  const startedMs = performance.now();
  const environment = toEnvironment(settings);
  Object.assign(process.env, environment);
  const { folder, label } = contentFolder();
  const out = await findOutFolder(settings.out, folder);
  await recoverSite(out);
  await checkReplaceable(out);
  const work = path.resolve(WORK, String(process.pid));
  if (settings.useCache === false) Object.assign(process.env, toFreshCaches(work));
  try {
    // Most of a second: not before the call is known to be right.
    const { loadContent } = await import('../load/content.ts');
    const { site, stories, diagnostics } = await loadContent(
      folder,
      label,
      makeProgress(() => performance.now(), console.error),
    );
    if (diagnostics.length > 0) console.error(`${formatContentProblems(diagnostics, stories.length)}\n`);
    await withBuildLock(async () => {
      await removeLeftovers();
      const handover = {
        site,
        stories: stories.map(({ digest, comparison }) => toStoryEntry(digest, comparison.story)),
      };
      if (settings.useCache === false) await makeSite(work, { handover, environment, out });
      else await makeUnlessKept(work, { handover, environment, out });
      if (settings.useCache !== false) await pruneCaches(stories.map(({ digest }) => digest));
    });
    return {
      ...count(stories),
      published: stories.flatMap(({ comparison }) => toPublishedShares(comparison)),
      pages: await countPages(out),
      seconds: (performance.now() - startedMs) / 1000,
    };
  } finally {
    await removeFolder(work);
  }
}

/** The same as `buildSite`; where it fails for the content or the call, the last line says what became of the site. */
export async function buildOrSay(settings: BuildSettings): Promise<Built> {
  try {
    return await buildSite(settings);
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof UsageError)) throw error;
    const out = settings.out ?? 'dist';
    throw new UsageError(`${error.message}\n\nThe site was not built; ${out} is as it was.`);
  }
}

function count(stories: readonly StoredStory[]): Pick<Built, 'stories' | 'articles' | 'claims'> {
  const sum = (key: 'articles' | 'claims') =>
    stories.reduce((total, { comparison }) => total + comparison[key].length, 0);
  return { stories: stories.length, articles: sum('articles'), claims: sum('claims') };
}

const countPages = async (out: string): Promise<number> =>
  (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).length;

/** Caches of one build alone. */
const toFreshCaches = (work: string): Record<string, string> => ({
  NO_CACHE: '1',
  CACHE_DIR: path.join(work, 'astro'),
  COMPARISON_CACHE_DIR: path.join(work, 'comparisons'),
});

type Making = { handover: Handover; environment: Record<string, string>; out: string };

/** Where nothing changed since the last build and its site stands as it was written, there is nothing to do. */
async function makeUnlessKept(work: string, making: Making): Promise<void> {
  const note = `${pagesFolder()}.site.json`;
  const key = await toSiteKey(making.handover, making.environment);
  if (await isSiteKept(note, key, making.out)) return;
  await makeSite(work, making);
  await keepSite(note, key, making.out);
}

async function makeSite(work: string, { handover, environment, out }: Making): Promise<void> {
  const site = path.join(work, 'site');
  await writePages(work, handover);
  await joinStyles(site);
  await moveHeaders(site, environment.BASE_PATH ?? '/');
  await markSite(site);
  await putSite(site, out);
}

/** Where Astro keeps finished pages. */
const pagesFolder = (): string => path.resolve(process.env.CACHE_DIR || '.cache/pages');

async function writePages(work: string, handover: Handover): Promise<void> {
  await makeFolder(work);
  const file = path.join(work, 'handover.json');
  await writeFile(file, JSON.stringify(handover));
  const cache = pagesFolder();
  const damaged = await openPageCache(cache);
  if (damaged > 0)
    console.error(`${damaged} of the pages that an earlier build kept are damaged and made anew.\n`);
  await runAstro({ OUT_DIR: path.join(work, 'site'), CACHE_DIR: cache, HANDOVER_FILE: file });
  await closePageCache(cache);
}

/** Hosts match the patterns of `_headers` with whole addresses: below a path, it is put before each. */
async function moveHeaders(site: string, base: string): Promise<void> {
  const file = path.join(site, '_headers');
  await writeFile(file, toRulesBelow(await readFile(file, 'utf8'), base));
}

/** Removes what killed builds left; running builds keep files of their own here while they wait for their turn. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(WORK).catch(() => [])) {
    if (name !== String(process.pid) && !isRunning(Number(name))) await removeFolder(path.join(WORK, name));
  }
}

/** At most so many articles are named one by one. */
const NAMED_ARTICLES = 60;

/** What the site publishes of each article, a line each. */
export function formatPublished({ published }: Pick<Built, 'published'>): string {
  const rest = published.length - NAMED_ARTICLES;
  const more = rest > 0 ? [`  … and of ${rest} articles more, on their pages`] : [];
  return [
    'Published of each article:',
    ...published.slice(0, NAMED_ARTICLES).map((line) => `  ${line}`),
    ...more,
  ].join('\n');
}

/** One line that says what was built. @example 'Built 1 story, 5 articles, 88 claims, 104 pages in 6.1 seconds.' */
export function formatBuilt({ stories, articles, claims, pages, seconds }: Built): string {
  const made = [
    formatCount(stories, 'story', 'stories'),
    formatCount(articles, 'article'),
    formatCount(claims, 'claim'),
    formatCount(pages, 'page'),
  ];
  return `Built ${made.join(', ')} in ${seconds.toFixed(1)} seconds.`;
}

/** What Astro is told by variables: what the call says, else what this process was told. Throws: UsageError for an invalid address. */
export function toEnvironment({ content, siteUrl, basePath }: BuildSettings): Record<string, string> {
  const { CONTENT_DIR, SITE_URL, BASE_PATH } = process.env;
  const site = siteUrl ?? SITE_URL ?? '';
  const base = basePath ?? BASE_PATH ?? '';
  if (site !== '' && !/^https?:\/\/[^/]+\/?$/u.test(site)) {
    throw new UsageError(
      `SITE_URL is “${site}”; write it as https://news.example, and the path as BASE_PATH`,
    );
  }
  if (base !== '' && (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/u.test(base) || /\/\.\.?(?:\/|$)/u.test(base))) {
    throw new UsageError(`BASE_PATH is “${base}”; write it as /news/`);
  }
  return { CONTENT_DIR: content ?? CONTENT_DIR ?? 'content', SITE_URL: site, BASE_PATH: base };
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
