import type { APIRoute } from 'astro';
import { renderIcon } from '../../load/picture.ts';
import { ICON_SIZES } from '../../view/data/manifest.ts';

export const getStaticPaths = () =>
  ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }));

/** The site's icon in the sizes that the manifest names. */
export const GET: APIRoute<{ size: number }> = async ({ props }) =>
  new Response(await renderIcon(props.size), { headers: { 'content-type': 'image/png' } });
