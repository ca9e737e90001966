import { z } from 'zod';
import { SEARCH_MARKS } from './state.ts';

export const SearchMarkSchema = z.enum(SEARCH_MARKS);
export type SearchMark = z.infer<typeof SearchMarkSchema>;

/** An article's exact words under a claim; `article` is a place in the list of the story's articles, `speaker` null unless it is certain who speaks. */
export const FoundPassageSchema = z.object({
  article: z.int().nonnegative(),
  sentence: z.string(),
  text: z.string(),
  speaker: z.string().nullable(),
});
export type FoundPassage = z.infer<typeof FoundPassageSchema>;

/** One thing that search finds: a claim with its passages. `topic` is a place in the list of the story's topics. */
export const FoundClaimSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** True where the label goes on from words before it, which are not here. */
  goesOn: z.boolean(),
  /** In how many articles of the story the claim stands. */
  count: z.int().positive(),
  /** Among how many articles claims are counted: those that may report another occasion are left out. */
  of: z.int().positive(),
  /** Places in the list of the story's articles of those that stand apart and have the claim: they are in the count, too. */
  apart: z.array(z.int().nonnegative()),
  /** True where it is left open in another article, or is inside another claim there. */
  perhaps: z.boolean(),
  topic: z.int().nonnegative().nullable(),
  is: z.array(SearchMarkSchema),
  passages: z.array(FoundPassageSchema),
});
export type FoundClaim = z.infer<typeof FoundClaimSchema>;

/** What a story's claims are shown with. */
export const FoundStorySchema = z.object({
  id: z.string(),
  title: z.string(),
  topics: z.array(z.object({ id: z.string(), title: z.string() })),
  articles: z.array(z.object({ id: z.string(), letter: z.string(), label: z.string() })),
});
export type FoundStory = z.infer<typeof FoundStorySchema>;

/** A story as it is put into the index. `names` are the forms of its entities' names, one list an entity. */
export type StorySource = {
  story: FoundStory;
  claims: FoundClaim[];
  names: { kind: 'person' | 'place' | 'body' | 'other'; forms: string[] }[];
};
