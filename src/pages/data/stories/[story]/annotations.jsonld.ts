import type { APIRoute } from 'astro';
import { getStoryPaths } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { toWebAnnotations } from '../../../../view/data/web-annotations.ts';
import { dataHref } from '../../../../view/href.ts';

export const getStaticPaths = getStoryPaths;

/** The passages of a story's claims as Web Annotations. */
export const GET: APIRoute<{ comparison: Comparison }> = ({ props: { comparison }, site }) => {
  const id = new URL(dataHref(comparison.story.id, 'annotations.jsonld'), site).href;
  return new Response(JSON.stringify(toWebAnnotations(comparison, id)), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
};
