import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { loadContent } from '../load/content.ts';
import { formatDiagnostics } from '../load/diagnostics.ts';
import { contentFolder } from '../load/folders.ts';
import { UsageError } from './arguments.ts';
import { withBuildLock } from './build-lock.ts';
import { checkReplaceable, findOutFolder, markSite } from './out-folder.ts';
import { putSite, recoverSite } from './put-site.ts';

/** Where the site is built from and to, and the address it will have. Folders may be relative to the project's. */
export type BuildSettings = {
  content?: string | undefined;
  out?: string | undefined;
  siteUrl?: string | undefined;
  basePath?: string | undefined;
};

/** Where Astro builds: in the checkout, since it keeps what it runs beside what it writes, or else in one place for all builds. */
const SITES = '.cache/sites';

/** What a build made. */
export type Built = { stories: number; articles: number; claims: number; pages: number; seconds: number };

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
  const { stories, diagnostics } = await loadContent(folder, label);
  if (diagnostics.length > 0) console.error(`${formatDiagnostics(diagnostics)}\n`);
  await withBuildLock(async () => {
    await rm(SITES, { recursive: true, force: true });
    const site = path.resolve(SITES, String(process.pid));
    await runAstro({ ...environment, OUT_DIR: site });
    await markSite(site);
    await putSite(site, out);
  });
  const comparisons = stories.map(({ comparison }) => comparison);
  return {
    stories: stories.length,
    articles: comparisons.reduce((sum, { articles }) => sum + articles.length, 0),
    claims: comparisons.reduce((sum, { claims }) => sum + claims.length, 0),
    pages: (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).length,
    seconds: (performance.now() - startedMs) / 1000,
  };
}

/** One line that says what was built. @example 'Built 1 story, 5 articles, 88 claims, 104 pages in 6.1 seconds.' */
export function formatBuilt({ stories, articles, claims, pages, seconds }: Built): string {
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const made = [
    count(stories, 'story', 'stories'),
    count(articles, 'article', 'articles'),
    count(claims, 'claim', 'claims'),
    count(pages, 'page', 'pages'),
  ];
  return `Built ${made.join(', ')} in ${seconds.toFixed(1)} seconds.`;
}

function toEnvironment({ content, siteUrl, basePath }: BuildSettings): Record<string, string> {
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

/** The channel ends with this process, and Astro with the channel: a build that was killed leaves nothing that goes on writing. */
function runAstro(environment: Record<string, string>): Promise<void> {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    astro.on('error', reject);
    astro.on('exit', (code) =>
      code === 0 ? resolve() : reject(new UsageError('The pages could not be built; nothing was changed.')),
    );
  });
}
