import type { APIRoute } from 'astro';
import { getSite } from '../load/comparisons.ts';
import { formatOpenSearch } from '../view/data/opensearch.ts';

/** The site as a search engine of the browser. */
export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) throw new Error('astro.config.mjs sets no site; this is a bug');
  return new Response(formatOpenSearch(await getSite(), site), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
