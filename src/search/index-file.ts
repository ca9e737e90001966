import { z } from 'zod';
import { FoundClaimSchema, FoundStorySchema } from './record.ts';
import { SEARCH_VERSION } from './version.ts';

/**
 * The first file that search fetches. Terms lie in `terms/<n>.txt`, from `firstTerms[n]` on (the fewest letters that tell this); claims in `claims/<n>.json`, `claimCounts[n]` in each;
 * the words that a misspelt one is searched for in, those that start with `initials[n]`, in `words/<n>.txt`. Words that the index does not have and that are no
 * misspellings are in `terms` as lines without postings, in a small index after the lists of words. Of a small index all but the words also lies in
 * `whole.txt` (`isWhole`). The digest of all of them goes into their addresses.
 */
export const SearchManifestSchema = z.object({
  version: z.literal(SEARCH_VERSION),
  digest: z.string(),
  claimCount: z.int().nonnegative(),
  storyCount: z.int().nonnegative(),
  firstTerms: z.array(z.string()),
  claimCounts: z.array(z.int().positive()),
  initials: z.array(z.string()),
  isWhole: z.boolean(),
});
export type SearchManifest = z.infer<typeof SearchManifestSchema>;

/** Some claims of one story, with what they are shown with. */
export const ClaimChunkSchema = z.object({ story: FoundStorySchema, claims: z.array(FoundClaimSchema) });
export type ClaimChunk = z.infer<typeof ClaimChunkSchema>;

/** Every story with the numbers of its claims: `stories.json`, fetched when a reader chooses among stories. */
export const SearchStoriesSchema = z.array(
  z.object({ id: z.string(), title: z.string(), from: z.int().nonnegative(), to: z.int().nonnegative() }),
);
export type SearchStories = z.infer<typeof SearchStoriesSchema>;

const choices = z.array(z.object({ value: z.string(), label: z.string(), claims: z.array(z.int()) }));

/** What the filters offer in one story, and which claims each leaves: `choices/<story>.json`; numbers count from the story's first claim. */
export const StoryChoicesSchema = z.object({
  story: FoundStorySchema,
  topic: choices,
  article: choices,
  speaker: choices,
  is: choices,
});
export type StoryChoices = z.infer<typeof StoryChoicesSchema>;

/** A file of the index: its path below `data/search/` and what it holds. */
export type SearchFile = { path: string; text: string };
