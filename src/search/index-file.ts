import { z } from 'zod';
import { SEARCH_VERSION } from './record.ts';

/**
 * One thing that search finds. A `passage` is an article's exact words; a `claim` is the label of a claim that several articles
 * report (a claim of one article is its passage). `article` is null for a claim, `speaker` null unless it is certain who speaks.
 */
const StoredRecordSchema = z.object({
  id: z.string(),
  kind: z.enum(['claim', 'passage']),
  text: z.string(),
  /** Id of the claim. */
  claim: z.string(),
  /** In how many articles of the story the claim stands. */
  count: z.int().positive(),
  topic: z.string().nullable(),
  article: z.string().nullable(),
  speaker: z.string().nullable(),
  /** Path with the base: the claim on the story page, or the sentence in the annotated article. */
  href: z.string(),
});
export type StoredRecord = z.infer<typeof StoredRecordSchema>;

/** The index file of one story. */
export const StoryIndexSchema = z.object({
  version: z.literal(SEARCH_VERSION),
  story: z.object({ id: z.string(), title: z.string(), href: z.string() }),
  topics: z.array(z.object({ id: z.string(), title: z.string() })),
  articles: z.array(z.object({ id: z.string(), letter: z.string(), label: z.string() })),
  records: z.array(StoredRecordSchema),
});
export type StoryIndex = z.infer<typeof StoryIndexSchema>;

/** The first file that search fetches: which stories there are, and where their index files lie. */
export const SearchManifestSchema = z.object({
  version: z.literal(SEARCH_VERSION),
  stories: z.array(z.object({ id: z.string(), title: z.string(), href: z.string(), recordCount: z.int() })),
});
export type SearchManifest = z.infer<typeof SearchManifestSchema>;
