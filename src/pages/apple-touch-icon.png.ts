import type { APIRoute } from 'astro';
import { renderIcon } from '../load/picture.ts';

/** The icon under the name and in the size that phones look for without being told. */
export const GET: APIRoute = async () =>
  new Response(await renderIcon(180), { headers: { 'content-type': 'image/png' } });
