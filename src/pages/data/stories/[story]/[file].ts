import type { APIRoute } from 'astro';
import { getSite, getStoryPages } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { listStoryFiles } from '../../../../view/data/data-index.ts';

export const getStaticPaths = () =>
  getStoryPages((comparison) =>
    listStoryFiles(comparison, { site: undefined, rights: '' }).map(({ name }) => ({
      story: comparison.story.id,
      file: name,
    })),
  );

/** Every file of data of a story, with what `publish` withholds left out. */
export const GET: APIRoute<{ comparison: Comparison }> = async ({ props, params, site }) => {
  const { rights } = await getSite();
  const files = listStoryFiles(props.comparison, { site, rights });
  const file = files.find(({ name }) => name === params['file']);
  if (file === undefined) throw new Error(`no story has data in ${params['file']}; this is a bug in pages/`);
  return new Response(file.toText(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
};
