import { z } from 'zod';

/** Raise when a field of the index files changes its name or meaning. */
export const SEARCH_VERSION = 1;

/**
 * One thing that search finds. A `passage` is an article's exact words; a `claim` is the label of a claim that several articles
 * report (a claim of one article is its passage). `article` is null for a claim, `speaker` null unless it is certain who speaks.
 */
export const StoredRecordSchema = z.object({
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

/** A record as it is searched and shown: with the labels of its story, topic and article. */
export type SearchRecord = StoredRecord & {
  story: { id: string; title: string; href: string };
  /** How many articles the story has: “3 of 5”. */
  of: number;
  topicTitle: string | null;
  /** Letter and label of the article, null for a claim. */
  letter: string | null;
  articleLabel: string | null;
};

/** The records of one index file with their labels. */
export function toSearchRecords({ story, topics, articles, records }: StoryIndex): SearchRecord[] {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return records.map((record) => {
    const article = record.article === null ? undefined : byId.get(record.article);
    return {
      ...record,
      story,
      of: articles.length,
      topicTitle: record.topic === null ? null : (titles.get(record.topic) ?? null),
      letter: article?.letter ?? null,
      articleLabel: article?.label ?? null,
    };
  });
}
