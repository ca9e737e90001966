import type { APIRoute } from 'astro';
import { getStories } from '../../../load/comparisons.ts';
import { toSearchManifest, toStoryIndex } from '../../../search/story-index.ts';
import { SEARCH_HREFS } from '../../../view/search-hrefs.ts';

/** Which stories can be searched, and where their index files lie. */
export const GET: APIRoute = async () => {
  const indexes = (await getStories()).map((comparison) => toStoryIndex(comparison, SEARCH_HREFS));
  return Response.json(toSearchManifest(indexes, SEARCH_HREFS));
};
