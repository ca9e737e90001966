import type { APIRoute } from 'astro';
import { getStoryPaths } from '../../../load/comparisons.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { toStoryIndex } from '../../../search/story-index.ts';
import { SEARCH_HREFS } from '../../../view/search-hrefs.ts';

export const getStaticPaths = getStoryPaths;

/** What the search finds in one story. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  Response.json(toStoryIndex(props.comparison, SEARCH_HREFS));
