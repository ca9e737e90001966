import type { Nearest } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type Edge, RELATED_MIN_SCORE } from './edges.ts';
import type { ResolvedEditorLink } from './editor.ts';
import type { Part, Sentence } from './parts.ts';
import { toSharedTerms } from './reasons.ts';
import type { Row } from './rows.ts';
import type { ScoredPair } from './score.ts';
import type { Unit } from './units.ts';

const NOTHING_SHARED = 'no sentence of this article comes near the claim';

/** What a row's nearest sentences are looked for in. */
type Story = {
  /** The edges of each part. */
  edgesOf: ReadonlyMap<Part, readonly Edge[]>;
  articles: readonly AnnotatedArticle[];
  links: readonly ResolvedEditorLink[];
};

/** Seen from the claim: what comes nearest to it in one article. */
type Near = { sentence: Sentence; pair: ScoredPair; mine: Unit; theirs: Unit };

/**
 * For each article without a passage in the row: its nearest sentence, with a reason where that is none of likeness.
 *
 * Where the editor keeps a passage of the row and one of the article apart, that one counts as the nearest, with a score of 0, unless another sentence is related.
 */
export function toNearest(row: Row, story: Story): Nearest[] {
  const present = new Set(row.stretches.map((one) => one.article));
  const apart = story.articles.map((article) => findKeptApart(row, article, story));
  const best = findNear(row, story.edgesOf, apart);
  return story.articles.flatMap((article, index): Nearest[] => {
    if (present.has(index)) return [];
    const near = best.get(index);
    const kept = apart[index];
    if (kept !== undefined && (near === undefined || near.pair.score < RELATED_MIN_SCORE)) return [kept];
    if (near === undefined || isFar(near))
      return [{ article: article.id, span: null, score: 0, reason: NOTHING_SHARED }];
    return [
      {
        article: article.id,
        span: near.sentence.unit.span,
        score: near.pair.score,
        reason: '',
      },
    ];
  });
}

/** The sentence of an article that the editor keeps apart from a passage of the row. */
function findKeptApart(
  row: Row,
  article: AnnotatedArticle,
  { articles, links }: Pick<Story, 'articles' | 'links'>,
): Nearest | undefined {
  const isInRow = (passage: { article: string } & Span): boolean =>
    row.stretches.some((one) => articles[one.article]?.id === passage.article && overlaps(one.span, passage));
  for (const link of links) {
    if (link.kind !== 'deny' || !link.passages.some(isInRow)) continue;
    const passage = link.passages.find((one) => one.article === article.id);
    const sentence =
      passage === undefined ? undefined : article.sentences.find((one) => overlaps(one, passage));
    if (sentence === undefined) continue;
    const span = { start: sentence.start, end: sentence.end };
    return { article: article.id, span, score: 0, reason: `kept apart by the editor: ${link.why}` };
  }
  return undefined;
}

/** The best-scored sentence of each article for a row, those that the editor keeps apart left out; of equals the first. */
function findNear(
  row: Row,
  edgesOf: Story['edgesOf'],
  apart: readonly (Nearest | undefined)[],
): Map<number, Near> {
  const best = new Map<number, Near>();
  for (const part of row.parts) {
    for (const { a, b, pair } of edgesOf.get(part) ?? []) {
      const { sentence } = a === part ? b : a;
      const kept = apart[sentence.unit.article]?.span;
      if (kept != null && overlaps(kept, sentence.unit.span)) continue;
      const known = best.get(sentence.unit.article);
      const isNearer =
        known === undefined ||
        pair.score > known.pair.score ||
        (pair.score === known.pair.score && sentence.unit.index < known.sentence.unit.index);
      if (isNearer)
        best.set(sentence.unit.article, { sentence, pair, mine: part.unit, theirs: sentence.unit });
    }
  }
  return best;
}

/** True for a sentence that shares no telling word with the claim, and is not read as related either. */
const isFar = ({ pair, mine, theirs }: Near): boolean =>
  pair.score < RELATED_MIN_SCORE && toSharedTerms(theirs, mine).length === 0;
