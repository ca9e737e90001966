import type { APIRoute } from 'astro';
import { getSite, getStoryPages } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { listStoryFiles } from '../../../../view/data/data-index.ts';

/** The ending of a file stands in the name of its route: the server for writing asks for a slash after any other address. */
type Ending = '.json' | '.jsonld' | '.csv' | '.bib';

/** The addresses of the files of data with one ending, of every story. */
export const toPaths = (ending: Ending) => () =>
  getStoryPages((comparison) =>
    listStoryFiles(comparison, { site: undefined, rights: '' })
      .filter(({ name }) => name.endsWith(ending))
      .map(({ name }) => ({ story: comparison.story.id, file: name.slice(0, -ending.length) })),
  );

/** Gives a file of data of a story, with what `publish` withholds left out. */
export const toRoute =
  (ending: Ending): APIRoute<{ comparison: Comparison }> =>
  async ({ props, params, site }) => {
    const { rights } = await getSite();
    const asked = `${params['file']}${ending}`;
    const file = listStoryFiles(props.comparison, { site, rights }).find(({ name }) => name === asked);
    if (file === undefined) throw new Error(`no story has data in ${asked}; this is a bug in pages/`);
    return new Response(file.toText(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
  };
