import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getSite, getStories } from '../load/comparisons.ts';
import { toFeed } from '../view/data/feed.ts';

/** A feed of the stories and their corrections; its dates are the editor's. */
export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) throw new Error('astro.config.mjs sets no site; this is a bug');
  return rss(toFeed({ site, settings: await getSite(), stories: await getStories() }));
};
