import type { SearchFiles } from '../../../search/fetch-file.ts';
import { IndexReader } from '../../../search/index-reader.ts';
import { findEarly, search } from '../../../search/search.ts';
import { EMPTY_SEARCH } from '../../../search/state.ts';
import { FIRST_LIMIT, LIMIT } from '../limits.ts';

/** What the page fetches when a search is begun; a few results are those that it shows first, while it seeks on. */
export async function openSession(
  { manifest, fetchFile }: SearchFiles,
  limit: number,
): Promise<(query: string) => Promise<string[]>> {
  const reader = new IndexReader(await manifest, fetchFile);
  return async (query) => {
    const asked = { ...EMPTY_SEARCH, query };
    const early = limit === FIRST_LIMIT ? findEarly(reader, asked, limit) : undefined;
    const finding = search(reader, asked, LIMIT);
    const hits = (await early) ?? (await finding).hits;
    return hits.slice(0, limit).map(({ claim }) => claim.id);
  };
}
