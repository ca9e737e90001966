import type { APIRoute } from 'astro';
import { getSite } from '../load/comparisons.ts';
import { homeHref, href } from '../view/href.ts';

/** What a browser needs to keep the site like an app. Source: W3C, Web Application Manifest. */
export const GET: APIRoute = async () => {
  const { name, language } = await getSite();
  const manifest = {
    name,
    short_name: name,
    lang: language,
    start_url: homeHref(),
    scope: homeHref(),
    display: 'minimal-ui',
    background_color: '#fdfdfb',
    theme_color: '#fdfdfb',
    icons: [{ src: href('icon.svg'), type: 'image/svg+xml', sizes: 'any' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
