import type { SearchFiles } from '../../../search/fetch-file.ts';
import { IndexReader } from '../../../search/index-reader.ts';
import { search } from '../../../search/search.ts';
import { EMPTY_SEARCH } from '../../../search/state.ts';

/** What the page fetches when a search is begun. */
export async function openSession(
  { manifest, fetchFile }: SearchFiles,
  limit: number,
): Promise<(query: string) => Promise<string[]>> {
  const reader = new IndexReader(await manifest, fetchFile);
  return async (query) => {
    const { hits } = await search(reader, { ...EMPTY_SEARCH, query }, limit);
    return hits.map(({ claim }) => claim.id);
  };
}
