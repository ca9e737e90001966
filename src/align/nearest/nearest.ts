import type { Nearest } from '../../model/alignment.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { ResolvedEditorLink } from '../editor/editor.ts';
import { type Edge, RELATED_MIN_SCORE } from '../groups/edges.ts';
import { type Measured, type Part, type Sentence, toPairKey } from '../groups/parts.ts';
import { toSharedTerms } from '../groups/reasons.ts';
import type { Row } from '../groups/rows.ts';
import type { Unit } from '../units/units.ts';
import { type SignReader, toLikelihood } from './nearest-signs.ts';

export const NOTHING_NEAR = 'no sentence of this article was found near the claim';

/** What rows are made into claims with, and their nearest sentences are looked for in. */
export type RowsContext = {
  /** The edges of each part, strongest first. */
  edgesOf: ReadonlyMap<Part, readonly Edge[]>;
  signsOf: SignReader;
  partScores: Measured['partScores'];
  sentencePairs: Measured['sentencePairs'];
  articles: readonly AnnotatedArticle[];
  links: readonly ResolvedEditorLink[];
};

/** Seen from the claim: a sentence of another article, the row's part that it is likest, and how likely it says the claim. */
type Near = { sentence: Sentence; mine: Unit; score: number };

/**
 * For each article without a passage in the row: the sentence that most likely says what the row reports, by its likeliest edge and by who speaks (nearest-signs.ts), with
 * a reason where that is none of likeness.
 *
 * Where the editor keeps a passage of the row and one of the article apart, that one counts as the nearest, with a score of 0, unless another sentence is related.
 */
export function toNearest(row: Row, story: RowsContext): Nearest[] {
  const present = new Set(row.stretches.map((one) => one.article));
  const apart = story.articles.map((article) => findKeptApart(row, article, story));
  const best = findNear(row, story, apart);
  const likeliest = findLikeliestPairs(row, story.sentencePairs);
  return story.articles.flatMap((article, index): Nearest[] => {
    if (present.has(index)) return [];
    const near = best.get(index);
    const kept = apart[index];
    if (kept !== undefined && (near === undefined || near.score < RELATED_MIN_SCORE)) return [kept];
    const found = { article: article.id, likeliest: likeliest.get(index) ?? 0 };
    if (near === undefined || isFar(near))
      return [{ ...found, span: null, score: 0, parts: 0, reason: NOTHING_NEAR }];
    return [
      {
        ...found,
        span: near.sentence.unit.span,
        score: near.score,
        parts: findLikeliestParts(row, near.sentence, story.partScores),
        reason: '',
      },
    ];
  });
}

/** The sentence of an article that the editor keeps apart from a passage of the row. */
function findKeptApart(
  row: Row,
  article: AnnotatedArticle,
  { articles, links }: Pick<RowsContext, 'articles' | 'links'>,
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
    return {
      ...{ article: article.id, span, score: 0, parts: 0, likeliest: 0 },
      reason: `kept apart by the editor: ${link.why}`,
    };
  }
  return undefined;
}

/** The likeliest sentence of each article for a row, those that the editor keeps apart left out; of equals the first. */
function findNear(
  row: Row,
  { edgesOf, signsOf }: Pick<RowsContext, 'edgesOf' | 'signsOf'>,
  apart: readonly (Nearest | undefined)[],
): Map<number, Near> {
  const best = new Map<number, Near>();
  for (const near of findLikely(row, edgesOf)) {
    const { unit } = near.sentence;
    const kept = apart[unit.article]?.span;
    if (kept != null && overlaps(kept, unit.span)) continue;
    const score = toLikelihood(near.score, signsOf(row, near.sentence));
    const known = best.get(unit.article);
    if (
      known === undefined ||
      score > known.score ||
      (score === known.score && unit.index < known.sentence.unit.index)
    )
      best.set(unit.article, { ...near, score });
  }
  return best;
}

/** The sentences that have an edge with a part of a row, each with its likeliest. */
export function findLikely(row: Row, edgesOf: ReadonlyMap<Part, readonly Edge[]>): Iterable<Near> {
  const likely = new Map<Sentence, Near>();
  for (const part of row.parts)
    for (const { a, b, near } of edgesOf.get(part) ?? []) {
      const { sentence } = a === part ? b : a;
      if (near > (likely.get(sentence)?.score ?? 0))
        likely.set(sentence, { sentence, mine: part.unit, score: near });
    }
  return likely.values();
}

/** How likely two of the parts of a row and a sentence report the same by themselves, the likeliest. */
export function findLikeliestParts(
  row: Row,
  { parts }: Sentence,
  partScores: Measured['partScores'],
): number {
  const scores = row.parts.flatMap(({ unit }) =>
    parts.map((part) => {
      const [a, b] = unit.index < part.unit.index ? [unit, part.unit] : [part.unit, unit];
      return partScores.get(toPairKey(a, b)) ?? 0;
    }),
  );
  return Math.max(0, ...scores);
}

/** How likely a sentence of the row and one of another article report the same, as whole sentences: the likeliest of each article. */
function findLikeliestPairs(
  { parts }: Row,
  sentencePairs: Measured['sentencePairs'],
): ReadonlyMap<number, number> {
  const likeliest = new Map<number, number>();
  for (const { unit } of new Set(parts.map(({ sentence }) => sentence)))
    for (const { a, b, score } of sentencePairs[unit.index] ?? []) {
      const { article } = a === unit ? b : a;
      if (score > (likeliest.get(article) ?? 0)) likeliest.set(article, score);
    }
  return likeliest;
}

/** True for a sentence that shares no telling word with the claim, and is not read as related either. */
const isFar = ({ sentence, mine, score }: Near): boolean =>
  score < RELATED_MIN_SCORE && toSharedTerms(sentence.unit, mine).length === 0;
