import type { APIRoute } from 'astro';
import { getSite, getStories } from '../load/comparisons.ts';
import { formatAtom, toFeed } from '../view/data/feed.ts';
import { href } from '../view/href.ts';

/** The feed as Atom. */
export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) throw new Error('astro.config.mjs sets no site; this is a bug');
  const feed = toFeed({ site, settings: await getSite(), stories: await getStories() });
  return new Response(formatAtom(feed, new URL(href('atom.xml'), site).href), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
