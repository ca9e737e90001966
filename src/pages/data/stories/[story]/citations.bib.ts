import type { APIRoute } from 'astro';
import { getStoryPaths } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { citeStory } from '../../../../view/data/citations.ts';

export const getStaticPaths = getStoryPaths;

/** The articles of a story as BibTeX. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  new Response(citeStory(props.comparison).bibtex, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
