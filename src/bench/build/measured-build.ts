import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Cost, measureRun } from './measured-run.ts';
import type { SiteSize } from './rival-builds.ts';

/** Where the site of a content folder is built. */
export const toOut = (folder: string, content: string): string =>
  path.join(folder, `dist-${path.basename(content)}`);

/** A cache of the builds of one content folder. */
const toCache = (folder: string, content: string, name: string): string =>
  path.join(folder, `${name}-${path.basename(content)}`);

/** Forgets the pages that builds of a content folder kept, and that its site was built; what was compared is kept. */
export async function forgetPages(folder: string, content: string): Promise<void> {
  const pages = toCache(folder, content, 'astro');
  for (const place of [pages, `${pages}.site.json`]) await rm(place, { recursive: true, force: true });
}

/** Builds a content folder with caches of its own. */
export function build(folder: string, content: string): Promise<Cost> {
  return measureRun(
    folder,
    [
      '--max-semi-space-size=64',
      '--no-regexp-tier-up',
      'src/commands/build.ts',
      '--content',
      content,
      '--out',
      toOut(folder, content),
    ],
    {
      env: {
        CACHE_DIR: toCache(folder, content, 'astro'),
        COMPARISON_CACHE_DIR: toCache(folder, content, 'comparisons'),
        NODE_ENV: 'production',
      },
    },
  );
}

/** Pages and other files of a built site; elements are counted by their start tags. */
export async function measureSite(out: string): Promise<SiteSize> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const sum = { pages: 0, bytes: 0, elements: 0, files: 0, fileBytes: 0 };
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.name.endsWith('.html')) {
      const html = await readFile(file, 'utf8');
      sum.pages += 1;
      sum.bytes += Buffer.byteLength(html);
      sum.elements += html.match(/<[a-z]/gu)?.length ?? 0;
    } else {
      sum.files += 1;
      sum.fileBytes += (await stat(file)).size;
    }
  }
  return {
    ...sum,
    bytes: sum.bytes / sum.pages,
    elements: sum.elements / sum.pages,
    fileBytes: sum.fileBytes / sum.files,
  };
}
