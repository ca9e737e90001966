import type { Comparison } from '../model/comparison.ts';
import { buildSearchIndex, type SearchIndex } from './build-index.ts';
import { toStorySource } from './story-source.ts';

/** Longest manifest that is in the search page itself, in characters: one fetch less before the first answer, and few bytes. */
const INLINE_MAX_LENGTH = 16_384;

let built: { stories: readonly Comparison[]; index: SearchIndex } | undefined;

/** The index of a site, made once a build: the search page and every file of the index ask for it. */
export function getSearchIndex(stories: readonly Comparison[]): SearchIndex {
  const isSame =
    built?.stories.length === stories.length &&
    stories.every((story, place) => story === built?.stories[place]);
  if (built === undefined || !isSame)
    built = { stories, index: buildSearchIndex(stories.map(toStorySource)) };
  return built.index;
}

/** The manifest for the search page; undefined when it is so long that it is fetched apart. */
export function toInlineManifest({ manifest }: SearchIndex): string | undefined {
  const text = JSON.stringify(manifest);
  return text.length > INLINE_MAX_LENGTH ? undefined : text;
}
