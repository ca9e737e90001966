import { getCollection } from 'astro:content';
import type { Comparison } from '../model/comparison.ts';
import { findStored } from './cache.ts';
import { toPublished } from './publish.ts';

export { getSite } from './site.ts';

/** Every page asks for its story again: read and parsed once, it is the same for the rest of the build, since its name is its digest. */
const comparisons = new Map<string, Promise<Comparison>>();

/** Every story of the site, in the order of their ids, with what `publish` withholds left out. */
export async function getStories(): Promise<Comparison[]> {
  const entries = await getCollection('stories');
  return Promise.all(entries.map(({ data }) => getByDigest(data.digest)));
}

/** Paths of a route with a parameter `story`: one a story, with its comparison. */
export async function getStoryPaths(): Promise<
  { params: { story: string }; props: { comparison: Comparison } }[]
> {
  return (await getStories()).map((comparison) => ({
    params: { story: comparison.story.id },
    props: { comparison },
  }));
}

function getByDigest(digest: string): Promise<Comparison> {
  const known = comparisons.get(digest) ?? readPublished(digest);
  comparisons.set(digest, known);
  return known;
}

async function readPublished(digest: string): Promise<Comparison> {
  const comparison = await findStored(digest);
  if (comparison === undefined) {
    throw new Error(`the comparison ${digest} is not in the cache; run the build again`);
  }
  return toPublished(comparison);
}
