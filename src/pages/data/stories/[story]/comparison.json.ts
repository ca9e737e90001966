import type { APIRoute } from 'astro';
import { getStoryPaths } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { formatComparison } from '../../../../view/data/comparison-json.ts';

export const getStaticPaths = getStoryPaths;

/** The comparison of a story as data, with what `publish` withholds left out. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  new Response(formatComparison(props.comparison), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
