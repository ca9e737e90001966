import type { APIRoute } from 'astro';
import { getStories } from '../../../load/comparisons.ts';
import type { SearchFile } from '../../../search/index-file.ts';
import { getSearchIndex } from '../../../search/site-index.ts';

/** Every file of the search index; `manifest.json` says how they belong together. */
export async function getStaticPaths() {
  const { manifest, files } = getSearchIndex(await getStories());
  const all: SearchFile[] = [{ path: 'manifest.json', text: JSON.stringify(manifest) }, ...files];
  return all.map(({ path, text }) => ({ params: { file: path }, props: { path, text } }));
}

export const GET: APIRoute<SearchFile> = ({ props: { path, text } }) => {
  const type = path.endsWith('.json') ? 'application/json' : 'text/plain';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
