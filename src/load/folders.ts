import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The content folder, and how messages name it: `CONTENT_DIR`, or `content` beside package.json. */
export function contentFolder(): { folder: string; label: string } {
  const { CONTENT_DIR } = process.env;
  const folder = path.resolve(CONTENT_DIR || 'content');
  return { folder, label: toLabel(folder) };
}

/** A path as messages show it: from the working folder on, with `/`; whole when it lies elsewhere. */
export function toLabel(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isInside ? relative : path.resolve(file)).split(path.sep).join('/');
}

/** Where comparisons are kept between builds. */
export function cacheFolder(): string {
  const { COMPARISON_CACHE_DIR } = process.env;
  return path.resolve(COMPARISON_CACHE_DIR || '.cache/comparisons');
}

/** False when a build was told to ignore earlier builds. */
export const isCacheUsed = (): boolean => process.env.NO_CACHE !== '1';

/** Every file below a folder, by its path from there on, in the order of the disk. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
