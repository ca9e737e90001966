import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { StoredStory } from '../load/content.ts';
import { ContentError, formatContentProblems } from '../load/diagnostics.ts';
import { contentFolder } from '../load/folders.ts';
import { toTerminalText } from '../load/terminal-text.ts';
import { formatCount } from '../view/labels.ts';
import { UsageError } from './arguments.ts';
import { withBuildLock } from './build-lock.ts';
import { removeFolder } from './folders.ts';
import { type Making, makeSite, makeUnlessKept } from './make-site.ts';
import { checkReplaceable, findOutFolder } from './out-folder.ts';
import { makeProgress } from './progress.ts';
import { pruneCaches } from './prune-caches.ts';
import { isRunning, recoverSite } from './put-site.ts';

/** Where the site is built from and to, and the address it will have. Folders may be relative to the project's. */
export type BuildSettings = {
  content?: string | undefined;
  out?: string | undefined;
  /** Where the caller of a command stands, from where `out` is meant. */
  from?: string | undefined;
  siteUrl?: string | undefined;
  basePath?: string | undefined;
  /** False: nothing of earlier builds is used, and nothing is kept. */
  useCache?: boolean;
};

/** Where builds work: in the checkout, since Astro keeps what it runs beside what it writes, or else in one place for all builds. */
const WORK = '.cache/builds';

/** The folder there of the build whose turn it is. Its name is always the same, so that what Astro runs there is found compiled by the next. */
const MAKING = 'making';

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
  const out = await findOutFolder(settings.out, folder, settings.from);
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
    const content = { site, stories: stories.map(({ entry }) => entry) };
    await withBuildLock(() => makeInTurn({ content, environment, out }, settings.useCache !== false));
    return {
      ...count(stories),
      published: stories.flatMap(({ published }) => published),
      pages: await countPages(out),
      seconds: (performance.now() - startedMs) / 1000,
    };
  } finally {
    await removeFolder(work);
  }
}

/** What a build does when no other does it. */
async function makeInTurn(making: Making, useCache: boolean): Promise<void> {
  const folder = path.resolve(WORK, MAKING);
  await removeLeftovers();
  try {
    if (!useCache) return await makeSite(folder, making);
    await makeUnlessKept(folder, making);
    await pruneCaches(making.content.stories.map(({ digest }) => digest));
  } finally {
    await removeFolder(folder);
  }
}

/** The same as `buildSite`; where it fails for the content or the call, the last line says what became of the site. */
export async function buildOrSay(settings: BuildSettings): Promise<Built> {
  try {
    return await buildSite(settings);
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof UsageError)) throw error;
    const out = settings.out?.trim() || 'dist';
    throw new UsageError(`${error.message}\n\nThe site was not built; ${out} is as it was.`);
  }
}

function count(stories: readonly StoredStory[]): Pick<Built, 'stories' | 'articles' | 'claims'> {
  const sum = (key: 'articles' | 'claims') => stories.reduce((total, story) => total + story[key], 0);
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
    ...published.slice(0, NAMED_ARTICLES).map((line) => `  ${toTerminalText(line)}`),
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
