import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** Gives the entities whose words a span of an article is. */
export type SpeakerFinder = (article: number, span: Span) => ReadonlySet<string>;

/** Makes the function that gives the entities whose words a span of an article is, as far as they are known: who is cited there, or quoted. */
export function makeSpeakerFinder(articles: readonly AnnotatedArticle[]): SpeakerFinder {
  return (article, span) => {
    const { attributions = [], quotations = [] } = articles[article] ?? {};
    const cited = attributions
      .filter(({ content }) => overlaps(content, span))
      .map(({ source }) => source?.entity);
    const quoted = quotations.filter((one) => overlaps(one, span)).map(({ speaker }) => speaker?.entity);
    return new Set([...cited, ...quoted].filter((entity) => entity != null));
  };
}

/**
 * The entities that are surely those whose words a span of an article is: speakers of quotations of whom annotating is certain, and sources that are named where they are cited,
 * not “he” or “the mayor”.
 */
export function findSureSpeakers(article: AnnotatedArticle | undefined, span: Span): ReadonlySet<string> {
  const { attributions = [], quotations = [], names = [] } = article ?? {};
  const quoted = quotations
    .filter((one) => overlaps(one, span))
    .map(({ speaker }) => (speaker?.certain ? speaker.entity : null));
  const cited = attributions
    .filter(({ content }) => overlaps(content, span))
    .map(({ source }) => source)
    .filter(
      (source) =>
        source !== null && names.some((name) => name.entity === source.entity && overlaps(name, source)),
    )
    .map((source) => source?.entity);
  return new Set([...quoted, ...cited].filter((entity) => entity != null));
}
