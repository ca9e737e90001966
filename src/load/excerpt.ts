import { withoutUncounted } from '../compare/without-uncounted.ts';
import type { ComparedArticle, Comparison } from '../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../model/span.ts';
import { countWords } from '../model/words.ts';

/** The largest share of an article's words, in per cent, that is published of an article not published in full. */
export const EXCERPT_PERCENT = 25;

/** At most so many words of it are published in a row. */
export const EXCERPT_RUN_WORDS = 60;

/** What may be published of an article that is not published in full. */
export type Excerpt = {
  /** The published stretches in the order of the text: whole passages of claims that are in several articles, and whole sentences that may report one. */
  spans: Span[];
  /** Words published, headline included, and words of all sentences. */
  words: number;
  of: number;
  /** Sentences of which nothing is published. */
  withheld: number;
};

/**
 * Chooses the excerpt of an article: passages of the claims that most articles report come first, until the share is used up; what is left goes to sentences that may report one of them. A passage is
 * published whole or not at all, so nothing is cut within a word or a sentence part. The headline is always named, and counts.
 *
 * Throws: only on a bug; a comparison that is not published yet holds every text.
 */
export function toExcerpt(article: ComparedArticle, claims: Comparison['claims']): Excerpt {
  const { text, headline, of, most } = toLimits(article);
  let spans: Span[] = [];
  for (const passage of toCandidates(article, claims)) {
    const next = joinRuns(text, [...spans, passage]);
    const isWithin = countAll(text, joinSpans([...next, ...headline])) <= most;
    if (isWithin && next.every((run) => countWords(text, run) <= EXCERPT_RUN_WORDS))
      spans = joinSpans([...spans, passage]);
  }
  return {
    spans,
    words: countAll(text, joinSpans([...spans, ...headline])),
    of,
    withheld: article.sentences.filter((one) => ![...spans, ...headline].some((span) => overlaps(span, one)))
      .length,
  };
}

/** An article's text, the headline that is always named, how many words it has and how many of them may be published. */
function toLimits(article: ComparedArticle): { text: string; headline: Span[]; of: number; most: number } {
  const text = article.text.value;
  if (text === undefined) throw new Error(`the text of ${article.id} is gone; this is a bug in load/`);
  const of = countAll(text, joinSpans(article.sentences));
  const headline = article.headline !== null && 'start' in article.headline ? [article.headline] : [];
  const most = Math.floor((of * Math.min(EXCERPT_PERCENT, article.share ?? EXCERPT_PERCENT)) / 100);
  return { text, headline, of, most };
}

/** Of an article, how many of its words may be published. */
export type TightShare = { most: number; of: number };

/** Tells where no passage that another article reports is short enough to be published; undefined where one is. */
export function findTightShare(
  article: ComparedArticle,
  claims: Comparison['claims'],
): TightShare | undefined {
  const { text, headline, of, most } = toLimits(article);
  const shared = claims.filter(({ coverage }) => coverage.count > 1).flatMap(({ passages }) => passages);
  const isFitting = shared.some(
    (passage) =>
      passage.article === article.id &&
      countWords(text, passage) <= EXCERPT_RUN_WORDS &&
      countAll(text, joinSpans([passage, ...headline])) <= most,
  );
  return isFitting ? undefined : { most, of };
}

/** Passages of claims that several articles report, of the widest claims first; then the sentences that may report such a claim, which a reader needs to judge what is left open. */
function toCandidates({ id }: ComparedArticle, claims: Comparison['claims']): Span[] {
  const shared = claims
    .filter(({ coverage }) => coverage.count > 1)
    .toSorted((a, b) => b.coverage.count - a.coverage.count);
  const isOwn = ({ article }: { article: string }): boolean => article === id;
  return [
    ...shared.flatMap(({ passages }) => passages.filter(isOwn)),
    ...shared.flatMap(({ possiblyRelated }) => possiblyRelated.filter((one) => one.shown && isOwn(one))),
  ];
}

/** Spans in the order of the text; those that touch or overlap are merged. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return joined;
}

/** The same, where no word is between two: a reader reads them in a row. */
function joinRuns(text: string, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of joinSpans(spans)) {
    const last = runs.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else runs.push({ ...span });
  }
  return runs;
}

const countAll = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + countWords(text, span), 0);

/** True when all of a span is published. */
export const isPublished = (excerpt: Excerpt, span: Span): boolean =>
  excerpt.spans.some((one) => containsSpan(one, span));

/** What a site publishes of each article of a story. @example 'harbour/post.txt: 23 of 100 words (23 %); not published: 14 sentences' */
export function toPublishedShares(comparison: Comparison): string[] {
  const { story, articles, claims } = withoutUncounted(comparison);
  return articles.map((article) => {
    const name = `${story.id}/${article.file}`;
    if (article.publish === 'full') return `${name}: in full`;
    const { words, of, withheld } = toExcerpt(article, claims);
    const percent = of === 0 ? 0 : Math.round((100 * words) / of);
    return `${name}: ${words} of ${of} words (${percent} %); not published: ${withheld} ${withheld === 1 ? 'sentence' : 'sentences'}`;
  });
}
