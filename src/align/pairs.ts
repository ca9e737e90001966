import type { AnnotatedArticle } from '../model/article.ts';
import { type Span, sliceSpan } from '../model/span.ts';
import { toWords } from './words.ts';

/** A sentence that can carry a claim, with its place among the story's. */
export type Unit = { index: number; article: string; span: Span; vector: Map<string, number> };

/** Two units of different articles that share something, `a` before `b`. */
export type ScoredPair = { a: Unit; b: Unit; score: number };

const CLAIM_BLOCKS: ReadonlySet<string> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'list-item',
  'pull-quote',
]);

/** Every sentence of headlines and body as a unit, with its TF-IDF vector over the story's sentences. */
export function toUnits(articles: AnnotatedArticle[]): Unit[] {
  const units = articles.flatMap((article) =>
    article.sentences
      .filter((sentence) => CLAIM_BLOCKS.has(article.blocks[sentence.block]?.kind ?? ''))
      .map((sentence) => ({
        article: article.id,
        span: { start: sentence.start, end: sentence.end },
        stems: toWords(sliceSpan(article.text, sentence)).map((word) => word.stem),
      })),
  );
  const counts = new Map<string, number>();
  for (const { stems } of units)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return units.map(({ article, span, stems }, index) => {
    const vector = new Map<string, number>();
    for (const stem of stems) {
      vector.set(stem, Math.log((units.length + 1) / ((counts.get(stem) ?? 0) + 0.5)));
    }
    const norm = Math.hypot(...vector.values()) || 1;
    for (const [stem, weight] of vector) vector.set(stem, weight / norm);
    return { index, article, span, vector };
  });
}

/** Pairs of units of different articles that share a word, with their cosine. */
export function scorePairs(units: Unit[]): ScoredPair[] {
  const places = new Map<string, Unit[]>();
  const pairs: ScoredPair[] = [];
  for (const unit of units) {
    const scores = new Map<Unit, number>();
    for (const [stem, weight] of unit.vector) {
      const others = places.get(stem) ?? [];
      for (const other of others) {
        if (other.article === unit.article) continue;
        scores.set(other, (scores.get(other) ?? 0) + weight * (other.vector.get(stem) ?? 0));
      }
      places.set(stem, [...others, unit]);
    }
    for (const [other, score] of scores) pairs.push({ a: other, b: unit, score: Math.min(1, score) });
  }
  return pairs;
}
