import type { StoredRecord, StoryIndex } from './index-file.ts';

/** Raise when a field of the index files changes its name or meaning. */
export const SEARCH_VERSION = 1;

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
