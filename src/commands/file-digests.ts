import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files that are read at once. */
const AT_ONCE = 64;

/** The digest of every file below a folder by its name from there on, in the order of the names. */
export async function digestFiles(
  folder: string,
  isMeant: (name: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter(isMeant)
    .sort();
  const digests = new Map<string, string>();
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const bytes = await Promise.all(some.map((name) => readFile(path.join(folder, name))));
    for (const [index, name] of some.entries())
      digests.set(
        name,
        createHash('sha256')
          .update(bytes[index] ?? '')
          .digest('hex'),
      );
  }
  return digests;
}
