import type { APIRoute } from 'astro';
import { getSite, getStoryPages } from '../../../../../load/comparisons.ts';
import { renderPicture } from '../../../../../load/picture.ts';
import type { Comparison } from '../../../../../model/comparison.ts';
import { toClaimPicture } from '../../../../../view/story/share-picture.ts';

/** What one article alone reports shares the picture of its story: pictures are most of a build's work. */
export const getStaticPaths = () =>
  getStoryPages(({ story, claims }) =>
    claims.filter(({ coverage }) => coverage.count > 1).map(({ id }) => ({ story: story.id, claim: id })),
  );

/** The picture that networks show beside a link to a claim. */
export const GET: APIRoute<{ comparison: Comparison }> = async ({ props, params }) => {
  const claim = props.comparison.claims.find(({ id }) => id === params['claim']);
  if (claim === undefined)
    throw new Error(`claim ${params['claim']} is not in its story; this is a bug in pages/`);
  const strips = toClaimPicture(props.comparison, claim, (await getSite()).name);
  return new Response(await renderPicture(strips), { headers: { 'content-type': 'image/png' } });
};
