import type { Measured, Part, Sentence } from './parts.ts';
import type { ScoredPair } from './score.ts';
import type { Unit } from './units.ts';

/** Two parts of two articles that may report the same claim; `a` before `b`. `pair` is what the score rests on, `isLink` says that it is high enough. */
export type Edge = { a: Part; b: Part; score: number; pair: ScoredPair; isLink: boolean };

/** Lowest score (0–1) of a link that the site shows. Source: tests/bench/results.json. */
export const LINK_MIN_SCORE = 0.45;

/** Articles with less in common than this on the whole seldom report the same in like words: a link between them needs so much more of a score. */
const CLOSE_KINSHIP = 0.36;
const DISTANCE_RATIO = 1;

/** Telling words in common of this weight (three or four rare names or words) make up for that. */
const RICH_WEIGHT = 12;
const RICH_MIN_SCORE = 0.43;

/** From this score on, two passages are as good as the same; below it they must share telling words of this weight. */
const SAME_MIN_SCORE = 0.8;
const EVIDENCE_MIN_WEIGHT = 4;

/** A lower score is as good as none. */
const WEAKEST_SCORE = 0.1;

/** Lowest score of a link with an article that may report another occasion: the same names there tell less. */
const OTHER_OCCASION_MIN_SCORE = 0.7;

/** Lowest score of a sentence that the site offers as “possibly related”. */
export const RELATED_MIN_SCORE = 0.3;

/** A pair of sentences agrees in one pair of their parts when so much of what they share stands there. */
const MAIN_RATIO = 0.6;

/** From this own score on, parts gain from what their sentences have in common besides: half the way to the sentences' score. */
const BESIDE_MIN_SCORE = 0.3;

/** First score of a neighbouring pair from which on order counts, and the part of what is missing to 1 that a score gains by it. */
const ORDER_MIN_SCORE = 0.65;
const ORDER_GAIN = 0.3;

/** Parts that hold at least so much of what two sentences share take part in their link. */
const SIDE_RATIO = 0.25;

/**
 * The edges between parts, strongest first. Where sentences have parts, the part that holds most of what two sentences share carries
 * their score; other parts stand on their own score.
 */
export function findEdges(measured: Measured, otherOccasions: ReadonlySet<number>): Edge[] {
  const edges: Omit<Edge, 'isLink'>[] = [];
  for (const sentence of measured.sentences) {
    for (const [index, pair] of measured.sentencePairs[sentence.unit.index] ?? []) {
      const other = measured.sentences[index];
      if (other === undefined || index < sentence.unit.index) continue;
      edges.push(...toPartEdges(measured, { left: sentence, right: other, pair }));
    }
  }
  const least = (edge: Omit<Edge, 'isLink'>): number =>
    otherOccasions.has(edge.a.unit.article) || otherOccasions.has(edge.b.unit.article)
      ? OTHER_OCCASION_MIN_SCORE
      : toLeastScore(edge.pair);
  for (const edge of edges) edge.score = withOrder(edge);
  return edges
    .filter((edge) => edge.score >= WEAKEST_SCORE)
    .map((edge) => ({ ...edge, isLink: edge.score >= least(edge) && hasEvidence(edge) }))
    .sort(byStrength);
}

const byStrength = (x: Edge, y: Edge): number =>
  y.score - x.score || x.a.unit.index - y.a.unit.index || x.b.unit.index - y.b.unit.index;

/** The score that a link needs: more between articles with little in common, unless what the two share is rich. */
function toLeastScore({ a, b, features }: ScoredPair): number {
  if (sharedWeight(a, b) >= RICH_WEIGHT) return RICH_MIN_SCORE;
  return LINK_MIN_SCORE + DISTANCE_RATIO * Math.max(0, CLOSE_KINSHIP - features.kinship);
}

/** One common word is no evidence, unless the two stand beside a strong link or are as good as the same. */
const hasEvidence = ({ score, pair }: { score: number; pair: ScoredPair }): boolean =>
  score >= SAME_MIN_SCORE ||
  pair.features.sequence >= ORDER_MIN_SCORE ||
  sharedWeight(pair.a, pair.b) >= EVIDENCE_MIN_WEIGHT;

/** Sentences beside a strong link, in the same order, mostly go on reporting the same: their score gains. */
function withOrder({ score, pair }: { score: number; pair: ScoredPair }): number {
  return pair.features.sequence >= ORDER_MIN_SCORE ? score + ORDER_GAIN * (1 - score) : score;
}

type SentencePair = { left: Sentence; right: Sentence; pair: ScoredPair };

function toPartEdges(measured: Measured, { left, right, pair }: SentencePair): Omit<Edge, 'isLink'>[] {
  const meetings = left.parts.flatMap((a) =>
    right.parts.map((b) => ({ a, b, shared: sharedWeight(a.unit, b.unit) })),
  );
  const [only] = meetings;
  if (only !== undefined && meetings.length === 1) return [{ a: only.a, b: only.b, score: pair.score, pair }];
  const all = meetings.reduce((sum, one) => sum + one.shared, 0);
  const own = ({ a, b }: { a: Part; b: Part }): ScoredPair | undefined =>
    measured.partPairs[a.unit.index]?.get(b.unit.index);
  const best = Math.max(...meetings.map((one) => own(one)?.score ?? 0));
  const isSpread = meetings.every((one) => one.shared < MAIN_RATIO * all);
  return meetings.flatMap(({ a, b, shared }) => {
    const part = own({ a, b });
    const carries = isSpread
      ? best < LINK_MIN_SCORE && shared >= SIDE_RATIO * all
      : shared >= MAIN_RATIO * all;
    if (all > 0 && carries && pair.score >= (part?.score ?? 0)) return [{ a, b, score: pair.score, pair }];
    if (part === undefined) return [];
    const isBeside = part.score >= BESIDE_MIN_SCORE && pair.score > part.score;
    return [{ a, b, score: isBeside ? (part.score + pair.score) / 2 : part.score, pair: part }];
  });
}

function sharedWeight(a: Unit, b: Unit): number {
  let sum = 0;
  for (const [key, weight] of a.weights) if (b.weights.has(key)) sum += weight;
  return sum;
}

/** The edges of each part, in the order given. */
export function indexEdges(edges: readonly Edge[]): Map<Part, Edge[]> {
  const index = new Map<Part, Edge[]>();
  for (const edge of edges) {
    for (const part of [edge.a, edge.b]) {
      const list = index.get(part);
      if (list === undefined) index.set(part, [edge]);
      else list.push(edge);
    }
  }
  return index;
}
