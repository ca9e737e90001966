import { getCollection } from 'astro:content';
import { withoutArticles } from '../compare/without-articles.ts';
import type { Comparison } from '../model/comparison.ts';
import { readStored } from './cache.ts';
import { findHandover, type StoryEntry } from './handover.ts';
import { toPublished } from './publish.ts';
import { getSite } from './site.ts';

export { getSite, withoutArticles };

/** Every page asks for its story again: read and parsed once, it is the same for the rest of the build, since its name is its digest. */
const comparisons = new Map<string, Promise<Comparison>>();

/** The stories of this build; in `npm run dev`, which hands nothing over, those of Astro's store. What was bundled for an earlier build holds the store of that one. */
const listEntries = async (): Promise<readonly StoryEntry[]> =>
  findHandover()?.stories ?? (await getCollection('stories')).map(({ data }) => data);

/** Every story of the site, in the order of their ids, with what `publish` withholds left out. */
export async function getStories(): Promise<Comparison[]> {
  const entries = await listEntries();
  return Promise.all(entries.map(({ digest }) => getByDigest(digest)));
}

/** What a page of a story is made from. */
type StoryPath<Params> = { params: Params; props: { comparison: Comparison } };

/** Paths of a route: a story gives the parameters of its pages. Stories whose pages are kept have none. */
export async function getStoryPages<Params extends Record<string, string>>(
  toParams: (comparison: Comparison) => Params[],
): Promise<StoryPath<Params>[]> {
  const kept = new Set<string>(findHandover()?.kept);
  const entries = (await listEntries()).filter(({ id }) => !kept.has(id));
  const pages = entries.map(async ({ digest }) => {
    const comparison = await getByDigest(digest);
    return toParams(comparison).map((params) => ({ params, props: { comparison } }));
  });
  return (await Promise.all(pages)).flat();
}

/** Paths of a route with a parameter `story`: one a story, with its comparison. */
export const getStoryPaths = () => getStoryPages(({ story }) => [{ story: story.id }]);

function getByDigest(digest: string): Promise<Comparison> {
  const known = comparisons.get(digest) ?? readStored(digest).then(toPublished);
  comparisons.set(digest, known);
  return known;
}
