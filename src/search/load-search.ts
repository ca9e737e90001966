import type { Search } from './engine.ts';
import type { SearchManifest, StoryIndex } from './index-file.ts';
import { SEARCH_VERSION, type SearchRecord, toSearchRecords } from './record.ts';

/** A search over the site, with what its filters offer. */
export type LoadedSearch = { search: Search; records: SearchRecord[] };

/**
 * Fetches the index files and the search code: to be called when the search box is first used, not before.
 *
 * @param manifestHref  path of the manifest with the base
 * @param story         searches one story only; '' for all
 * Throws: when a file cannot be fetched or is of another version.
 */
export async function loadSearch(manifestHref: string, story: string): Promise<LoadedSearch> {
  const [manifest, { createSearch }] = await Promise.all([
    fetchJson<SearchManifest>(manifestHref),
    import('./engine.ts'),
  ]);
  const wanted = manifest.stories.filter(({ id }) => story === '' || id === story);
  const indexes = await Promise.all(wanted.map(({ href }) => fetchJson<StoryIndex>(href)));
  const records = indexes.flatMap(toSearchRecords);
  return { search: createSearch(records), records };
}

/** The files come from the same build as this code; only their version is checked, for the sake of caches. */
async function fetchJson<File extends { version: number }>(href: string): Promise<File> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const file: File = await response.json();
  if (file.version !== SEARCH_VERSION) throw new Error(`${href} is of another version; load the page again`);
  return file;
}
