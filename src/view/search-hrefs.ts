import { articleHref, claimHref, href, storyHref } from './href.ts';

/** Path of the manifest that the search fetches first. */
export const searchManifestHref = (): string => href('data/search/manifest.json');

/** How search results link to pages. */
export const SEARCH_HREFS = {
  story: storyHref,
  claim: claimHref,
  sentence: articleHref,
  storyIndex: (story: string) => href(`data/search/story-${story}.json`),
};
