import type { APIRoute } from 'astro';
import { getSite, getStoryPaths } from '../../../load/comparisons.ts';
import { renderPicture } from '../../../load/picture.ts';
import type { Comparison } from '../../../model/comparison.ts';
import { toStoryPicture } from '../../../view/story/share-picture.ts';

export const getStaticPaths = getStoryPaths;

/** The picture that networks show beside a link to the story. */
export const GET: APIRoute<{ comparison: Comparison }> = async ({ props }) =>
  new Response(await renderPicture(toStoryPicture(props.comparison, (await getSite()).name)), {
    headers: { 'content-type': 'image/png' },
  });
