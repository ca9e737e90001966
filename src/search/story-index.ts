import type { Claim, Comparison, Passage } from '../model/comparison.ts';
import { overlaps } from '../model/span.ts';
import type { SearchManifest, StoredRecord, StoryIndex } from './index-file.ts';
import { SEARCH_VERSION } from './record.ts';

/** How the pages address things; paths with the base. */
export type SearchHrefs = {
  story: (story: string) => string;
  claim: (story: string, claim: string) => string;
  sentence: (story: string, article: string, sentence: string) => string;
  storyIndex: (story: string) => string;
};

/** The index file of a story: claims that several articles report, and every passage, in the order of the claims. */
export function toStoryIndex(comparison: Comparison, hrefs: SearchHrefs): StoryIndex {
  const { story, topics, articles, claims } = comparison;
  return {
    version: SEARCH_VERSION,
    story: { id: story.id, title: story.title, href: hrefs.story(story.id) },
    topics: topics.map(({ id, title }) => ({ id, title })),
    articles: articles.map(({ id, letter, label }) => ({ id, letter, label })),
    records: claims.flatMap((claim) => [
      ...(claim.coverage.count > 1 || claim.labelBy === 'editor'
        ? [toClaimRecord(comparison, claim, hrefs)]
        : []),
      ...claim.passages.map((passage) => toPassageRecord(comparison, { claim, passage, hrefs })),
    ]),
  };
}

/** The manifest of all index files. */
export const toSearchManifest = (indexes: readonly StoryIndex[], hrefs: SearchHrefs): SearchManifest => ({
  version: SEARCH_VERSION,
  stories: indexes.map(({ story, records }) => ({
    id: story.id,
    title: story.title,
    href: hrefs.storyIndex(story.id),
    recordCount: records.length,
  })),
});

const toClaimRecord = ({ story }: Comparison, claim: Claim, hrefs: SearchHrefs): StoredRecord => ({
  id: claim.id,
  kind: 'claim',
  text: claim.label,
  claim: claim.id,
  count: claim.coverage.count,
  topic: claim.topic,
  article: null,
  speaker: null,
  href: hrefs.claim(story.id, claim.id),
});

function toPassageRecord(
  comparison: Comparison,
  { claim, passage, hrefs }: { claim: Claim; passage: Passage; hrefs: SearchHrefs },
): StoredRecord {
  return {
    id: `${claim.id}:${passage.id}`,
    kind: 'passage',
    text: passage.exact,
    claim: claim.id,
    count: claim.coverage.count,
    topic: claim.topic,
    article: passage.article,
    speaker: findSpeaker(comparison, passage),
    href: hrefs.sentence(comparison.story.id, passage.article, passage.sentence),
  };
}

/** Who speaks in a passage, when measurement says that a page may say so; null when in doubt or when several speak. */
function findSpeaker({ articles, entities }: Comparison, passage: Passage): string | null {
  const article = articles.find(({ id }) => id === passage.article);
  const speakers = (article?.quotations ?? [])
    .filter((quotation) => overlaps(quotation, passage))
    .flatMap(({ speaker }) => (speaker?.certain === true ? [speaker] : []))
    .map(({ entity, resolved }) => entities.find(({ id }) => id === entity)?.label ?? resolved);
  const [first, ...rest] = new Set(speakers);
  return rest.length === 0 ? (first ?? null) : null;
}
