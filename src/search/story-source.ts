import type { Entity } from '../model/article.ts';
import type { Claim, ComparedArticle, Comparison, Passage } from '../model/comparison.ts';
import { findClaimedWords } from '../model/label-span.ts';
import { overlaps } from '../model/span.ts';
import type { FoundClaim, SearchMark, StorySource } from './record.ts';

/** A story as it is put into the index, from what is published of it. */
export function toStorySource(comparison: Comparison): StorySource {
  const { story, topics, articles, claims, entities } = comparison;
  return {
    story: {
      id: story.id,
      title: story.title,
      topics: topics.map(({ id, title }) => ({ id, title })),
      articles: articles.map(({ id, letter, label }) => ({ id, letter, label })),
    },
    claims: claims.map((claim) => toFoundClaim(comparison, claim)),
    names: entities.map(({ kind, names, label }) => ({
      kind,
      forms: [...new Set([label, ...names.map(({ text }) => text)])],
    })),
  };
}

function toFoundClaim(comparison: Comparison, claim: Claim): FoundClaim {
  const topic = comparison.topics.findIndex(({ id }) => id === claim.topic);
  // A passage without words is one that the editor does not publish.
  const published = claim.passages.filter(({ exact }) => exact !== '');
  const passages = published.map((passage) => ({
    passage,
    index: comparison.articles.findIndex(({ id }) => id === passage.article),
  }));
  return {
    id: claim.id,
    // What one article alone says is not taken out of its sentence.
    label: claim.coverage.count === 1 ? claim.label : findClaimedWords(claim),
    goesOn: claim.labelBefore !== null,
    count: claim.coverage.count,
    of: claim.coverage.of,
    apart: claim.coverage.apart.map((id) => comparison.articles.findIndex((article) => article.id === id)),
    perhaps: claim.coverage.also.length + claim.coverage.perhaps.length > 0,
    topic: topic < 0 ? null : topic,
    is: toMarks(comparison, claim),
    passages: passages.map(({ passage, index }) => ({
      article: index,
      sentence: passage.sentence,
      text: passage.exact,
      speaker: findSpeaker(comparison, claim, passage),
    })),
  };
}

const findArticle = ({ articles }: Comparison, passage: Passage): ComparedArticle | undefined =>
  articles.find(({ id }) => id === passage.article);

function toMarks(comparison: Comparison, claim: Claim): SearchMark[] {
  const has = (find: (article: ComparedArticle, passage: Passage) => boolean): boolean =>
    claim.passages.some((passage) => {
      const article = findArticle(comparison, passage);
      return article !== undefined && find(article, passage);
    });
  const isQuoted = has(({ quotations }, passage) =>
    quotations.some((one) => (one.kind === 'full' || one.kind === 'partial') && overlaps(one, passage)),
  );
  const hasFigure = has(({ figures }, passage) => figures.some((one) => overlaps(one, passage)));
  return [
    ...(isQuoted ? (['quotation'] as const) : []),
    ...(hasFigure ? (['figure'] as const) : []),
    ...(claim.coverage.count === 1 ? (['only-here'] as const) : []),
    ...(claim.apparatus.some(({ differs }) => differs) ? (['differs'] as const) : []),
  ];
}

/** Who speaks in a passage, when measurement says that a page may say so; null when in doubt or when several speak. */
function findSpeaker(comparison: Comparison, claim: Claim, passage: Passage): string | null {
  const quoted = (findArticle(comparison, passage)?.quotations ?? [])
    .filter((quotation) => overlaps(quotation, passage))
    .flatMap(({ speaker }) => (speaker?.certain === true ? [speaker] : []))
    .map(({ entity, resolved }) => findEntity(comparison, entity)?.label ?? resolved);
  const cited = claim.apparatus.flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.kind === 'attribution' && reading.passage === passage.id && reading.voice === 'named'
        ? [findCited(comparison, passage, reading.source)]
        : [],
    ),
  );
  const [first, ...rest] = new Set([...quoted, ...cited].filter((name) => name !== undefined));
  return rest.length === 0 ? (first ?? null) : null;
}

type Source = { end: number; entity: string | null; resolved?: string | null | undefined } | null;

/** The person or body that is cited, when the source is its name or stands for it: “Miller’s office” is not Miller. */
function findCited(comparison: Comparison, passage: Passage, source: Source): string | undefined {
  const entity = findEntity(comparison, source?.entity ?? null);
  if (source === null || entity === undefined || entity.kind === 'place') return undefined;
  const names = findArticle(comparison, passage)?.names ?? [];
  const isNamed = names.some((name) => name.entity === entity.id && name.end === source.end);
  return isNamed || typeof source.resolved === 'string' ? entity.label : undefined;
}

const findEntity = ({ entities }: Comparison, entity: string | null): Entity | undefined =>
  entities.find(({ id }) => id === entity);
