import type { SearchIndex } from './build-index.ts';
import { IndexReader } from './index-reader.ts';
import { SETTINGS } from './settings.ts';

/** A reader of an index that has just been made, without files in between; `fetched` is told every path that is read. */
export function toReader(
  { manifest, files }: SearchIndex,
  fetched?: (path: string, text: string) => void,
  settings = SETTINGS,
): IndexReader {
  const byPath = new Map(files.map(({ path, text }) => [path, text]));
  return new IndexReader(
    manifest,
    (path) => {
      const text = byPath.get(path);
      if (text === undefined) return Promise.reject(new Error(`the index has no file ${path}`));
      fetched?.(path, text);
      return Promise.resolve(text);
    },
    settings,
  );
}
