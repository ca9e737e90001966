import type { APIRoute } from 'astro';
import { getStoryPaths } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { citeStory } from '../../../../view/data/citations.ts';

export const getStaticPaths = getStoryPaths;

/** The articles of a story as CSL-JSON. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  new Response(`${JSON.stringify(citeStory(props.comparison).csl, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
