import type { APIRoute } from 'astro';
import { getStoryPaths } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { toClaimsCsv } from '../../../../view/data/claims-csv.ts';

export const getStaticPaths = getStoryPaths;

/** The claims of a story as a table. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  new Response(toClaimsCsv(props.comparison), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
