import { spawn } from 'node:child_process';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { loadContent } from '../load/content.ts';
import { formatDiagnostics } from '../load/diagnostics.ts';
import { contentFolder } from '../load/folders.ts';
import { UsageError } from './arguments.ts';

/** Where the site is built from and to, and the address it will have. Folders may be relative to the project's. */
export type BuildSettings = {
  content?: string | undefined;
  out?: string | undefined;
  siteUrl?: string | undefined;
  basePath?: string | undefined;
};

/** What a build made. */
export type Built = { stories: number; articles: number; claims: number; pages: number; seconds: number };

/**
 * Builds the site into a folder beside the last one and puts it in its place when everything went well.
 *
 * Throws: ContentError with all problems of the content, before Astro is started; the last good output is then untouched.
 */
export async function buildSite(settings: BuildSettings): Promise<Built> {
  const startedMs = performance.now();
  const environment = toEnvironment(settings);
  Object.assign(process.env, environment);
  const { folder, label } = contentFolder();
  const { stories, diagnostics } = await loadContent(folder, label);
  if (diagnostics.length > 0) console.error(`${formatDiagnostics(diagnostics)}\n`);
  const out = path.resolve(settings.out ?? 'dist');
  const next = `${out}.next-${process.pid}`;
  try {
    await runAstro({ ...environment, OUT_DIR: next });
    await swap(next, out);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
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

function runAstro(environment: Record<string, string>): Promise<void> {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    astro.on('error', reject);
    astro.on('exit', (code) =>
      code === 0 ? resolve() : reject(new UsageError('The pages could not be built; nothing was changed.')),
    );
  });
}

async function swap(next: string, out: string): Promise<void> {
  const old = `${out}.old-${process.pid}`;
  await rename(out, old).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  await rename(next, out);
  await rm(old, { recursive: true, force: true });
}
