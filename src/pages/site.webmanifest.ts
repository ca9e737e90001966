import type { APIRoute } from 'astro';
import { getSite } from '../load/comparisons.ts';
import { toManifest } from '../view/data/manifest.ts';

/** The site as an app. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toManifest(await getSite())), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
