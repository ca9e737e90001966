import type { APIRoute } from 'astro';
import { href } from '../view/href.ts';

/** Everything may be read; pages with an article's text say `noindex` themselves. Read by robots only at the root of a host. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('sitemap-index.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
