import { withoutUncounted } from '../compare/without-uncounted.ts';
import type { Claim, ComparedArticle, Comparison } from '../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../model/span.ts';
import { countWords } from '../model/words.ts';
import { createHeadingFinder, type HeadingPlace } from './headings.ts';

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
 * Chooses the excerpts of the articles that are not published in full. Claims that several articles report come first, those of most articles before others, those of which two articles can be shown
 * before others: each with a heading that can be read without its article, and with the passages of the other articles. What is left of a share goes to sentences that may report such a claim. All
 * of it is published whole or not at all, so nothing is cut within a word or a sentence part; the words that stand before a heading only where they report or may report such a claim, too. The
 * headline is always named, and counts.
 *
 * Throws: only on a bug; a comparison that is not published yet holds every text.
 *
 * @returns the excerpts by article, in the order of the articles
 */
export function toExcerpts({ articles, claims }: Pick<Comparison, 'articles' | 'claims'>): Excerpts {
  const shared = claims
    .filter(({ coverage }) => coverage.count > 1)
    .toSorted((a, b) => b.coverage.count - a.coverage.count);
  const quoted = articles.filter(({ publish }) => publish !== 'full');
  const drafts = new Map(quoted.map((article) => [article.id, toDraft(article, shared)]));
  const findHeadings = createHeadingFinder(articles);
  const draft = (claim: Claim, least: number): boolean =>
    draftClaim(claim, { headings: findHeadings(claim), drafts, least });
  const left = shared.filter((claim) => !draft(claim, 2));
  const unheaded = new Set(left.filter((claim) => !draft(claim, 1)));
  for (const claim of shared.filter((one) => !unheaded.has(one)))
    for (const one of claim.possiblyRelated) if (one.shown) addAll(drafts, one.article, [one]);
  return new Map([...drafts].map(([id, draft]) => [id, toExcerpt(draft)]));
}

/** The excerpts of the articles that are not published in full, by article. */
export type Excerpts = ReadonlyMap<string, Excerpt>;

/** What is chosen of an article so far, and how much may be. */
type Draft = ReturnType<typeof toLimits> & { article: ComparedArticle; spans: Span[]; quotable: Span[] };
type Drafts = ReadonlyMap<string, Draft>;

/** `quotable`: passages of claims that several articles report, and sentences that may report one, those that follow each other as one. */
function toDraft(article: ComparedArticle, shared: readonly Claim[]): Draft {
  const limits = toLimits(article);
  const reporting = shared.flatMap(({ passages, possiblyRelated }) => [
    ...passages,
    ...possiblyRelated.filter(({ shown }) => shown),
  ]);
  const own = reporting.filter((one) => one.article === article.id);
  return { ...limits, article, spans: [], quotable: joinRuns(limits.text, own) };
}

/** Adds a heading of a claim and its passages as far as they fit; false, and nothing is added, where no heading does or passages of fewer than `least` articles do. */
function draftClaim(
  claim: Claim,
  { headings, drafts, least }: { headings: readonly HeadingPlace[]; drafts: Drafts; least: number },
): boolean {
  const before = new Map([...drafts].map(([id, { spans }]) => [id, spans]));
  const heading = headings.find(
    ({ article, spans, leans }) => !(leans && drafts.has(article)) && addAll(drafts, article, spans),
  );
  if (heading === undefined) return false;
  const shown = claim.passages.filter((passage) => addAll(drafts, passage.article, [passage]));
  if (new Set(shown.map(({ article }) => article)).size >= least) return true;
  for (const [id, draft] of drafts) draft.spans = before.get(id) ?? [];
  return false;
}

/** Adds stretches of an article, all or none of them; true where they can be published. Those of an article published in full always can. */
function addAll(drafts: Drafts, article: string, added: readonly Span[]): boolean {
  const draft = drafts.get(article);
  if (draft === undefined) return true;
  const { text, headline, most, quotable } = draft;
  if (!added.every((span) => quotable.some((one) => containsSpan(one, span)))) return false;
  const spans = joinSpans([...draft.spans, ...added]);
  const isWithin = countAll(text, joinSpans([...joinRuns(text, spans), ...headline])) <= most;
  if (!isWithin || joinRuns(text, spans).some((run) => countWords(text, run) > EXCERPT_RUN_WORDS))
    return false;
  draft.spans = spans;
  return true;
}

const toExcerpt = ({ article, spans, text, headline, of }: Draft): Excerpt => ({
  spans,
  words: countAll(text, joinSpans([...spans, ...headline])),
  of,
  withheld: article.sentences.filter((one) => ![...spans, ...headline].some((span) => overlaps(span, one)))
    .length,
});

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

/** Tells where no heading of a claim that another article reports, with the words that it needs, is short enough to be published; undefined where one is. */
export function findTightShare(
  article: ComparedArticle,
  { articles, claims }: Pick<Comparison, 'articles' | 'claims'>,
): TightShare | undefined {
  const { of, most } = toLimits(article);
  const shared = claims.filter(({ coverage }) => coverage.count > 1);
  const drafts = new Map([[article.id, toDraft(article, shared)]]);
  const isFitting = shared
    .flatMap(createHeadingFinder(articles))
    .some((place) => place.article === article.id && !place.leans && addAll(drafts, article.id, place.spans));
  return isFitting ? undefined : { most, of };
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
  const excerpts = toExcerpts({ articles, claims });
  return articles.map((article) => {
    const name = `${story.id}/${article.file}`;
    const excerpt = excerpts.get(article.id);
    if (excerpt === undefined) return `${name}: in full`;
    const { words, of, withheld } = excerpt;
    const percent = of === 0 ? 0 : Math.round((100 * words) / of);
    return `${name}: ${words} of ${of} words (${percent} %); not published: ${withheld} ${withheld === 1 ? 'sentence' : 'sentences'}`;
  });
}
