import type { APIRoute } from 'astro';
import { getSite, getStories } from '../load/comparisons.ts';
import { formatJsonFeed, toFeed } from '../view/data/feed.ts';
import { href } from '../view/href.ts';

/** The feed as JSON Feed. */
export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) throw new Error('astro.config.mjs sets no site; this is a bug');
  const settings = await getSite();
  const feed = toFeed({ site, settings, stories: await getStories() });
  return new Response(formatJsonFeed(feed, new URL(href('feed.json'), site).href, settings.language), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
