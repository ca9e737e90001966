import { type Anchors, makeAnchors } from './anchors.ts';
import { isLink, LINK_MIN_SCORE, ORDER_MIN_SCORE } from './links.ts';
import { findPair, type Measured, type Neighbours, type Part } from './parts.ts';
import { roundScore, type ScoredPair } from './score.ts';
import { sumCommon } from './vectors.ts';

/** Two parts of two articles that may report the same claim; `a` before `b`. `pair` is what the score rests on, `isLink` says that it is high enough. */
export type Edge = { a: Part; b: Part; score: number; pair: ScoredPair; isLink: boolean };

/** A lower score is as good as none. */
const WEAKEST_SCORE = 0.1;

/** A pair of sentences agrees in one pair of their parts when so much of what they share stands there. */
const MAIN_RATIO = 0.6;

/** From this own score on, parts gain from what their sentences have in common besides: half the way to the sentences' score. */
const BESIDE_MIN_SCORE = 0.3;

/** The part of what is missing to 1 that a score gains by its neighbours. */
const ORDER_GAIN = 0.3;

/** From this score on anchors count: one rare name or number, and two or more. */
const ANCHORED_MIN_SCORE = 0.3;
const ANCHOR_GAINS = [
  { weight: 6, gain: 0.5 },
  { weight: 3, gain: 0.3 },
];

/** Parts that hold at least so much of what two sentences share take part in their link. */
const SIDE_RATIO = 0.25;

/**
 * The edges between parts, strongest first. Where sentences have parts, the part that holds most of what two sentences share carries
 * their score; other parts stand on their own score.
 */
export function findEdges(measured: Measured, otherOccasions: ReadonlySet<number>): Edge[] {
  const edges: Edge[] = [];
  const anchorsOf = makeAnchors(measured.sentences);
  for (const found of toSentencePairs(measured)) {
    const sentencePair = withAnchors(found, anchorsOf);
    for (const { a, b, pair, score: own } of toPartEdges(measured, sentencePair)) {
      const ordered = withOrder(pair, own);
      const score = pair === sentencePair ? ordered : toAnchored(ordered, () => anchorsOf(a.unit, b.unit));
      if (score < WEAKEST_SCORE) continue;
      edges.push({ a, b, score, pair, isLink: isLink(pair, score, otherOccasions) });
    }
  }
  return edges.sort(byStrength);
}

/** Each pair of sentences once. Those with a score that is as good as none are left out: their parts are not scored, and have at most the same. */
const toSentencePairs = ({ sentencePairs }: Measured): ScoredPair[] =>
  sentencePairs.flatMap((pairs, index) =>
    pairs.filter((pair) => pair.a.index === index && withOrder(pair, pair.score) >= WEAKEST_SCORE),
  );

const byStrength = (x: Edge, y: Edge): number =>
  y.score - x.score || x.a.unit.index - y.a.unit.index || x.b.unit.index - y.b.unit.index;

/** Sentences beside a strong link, in the same order, mostly go on reporting the same: their score gains. */
const withOrder = ({ features }: ScoredPair, score: number): number =>
  features.sequence >= ORDER_MIN_SCORE ? roundScore(score + ORDER_GAIN * (1 - score)) : score;

/** The pair of two sentences with the score that their anchors lend it. */
function withAnchors(pair: ScoredPair, anchorsOf: Anchors): ScoredPair {
  const score = toAnchored(pair.score, () => anchorsOf(pair.a, pair.b));
  return score === pair.score ? pair : { ...pair, score };
}

/** A score gains a part of what is missing to 1 by anchors in common, the more the more they weigh. */
function toAnchored(score: number, weighAnchors: () => number): number {
  if (score < ANCHORED_MIN_SCORE) return score;
  const weight = weighAnchors();
  const gain = ANCHOR_GAINS.find((one) => weight >= one.weight)?.gain ?? 0;
  return roundScore(score + gain * (1 - score));
}

function toPartEdges(measured: Measured, pair: ScoredPair): Omit<Edge, 'isLink'>[] {
  const left = measured.sentences[pair.a.index]?.parts ?? [];
  const right = measured.sentences[pair.b.index]?.parts ?? [];
  const [first] = left;
  const [other] = right;
  if (first !== undefined && other !== undefined && left.length === 1 && right.length === 1) {
    return [{ a: first, b: other, score: pair.score, pair }];
  }
  const meetings = left.flatMap((a) => right.map((b) => toMeeting(a, b, measured.partPairs)));
  const all = meetings.reduce((sum, one) => sum + one.shared, 0);
  const best = Math.max(...meetings.map(({ own }) => own?.score ?? 0));
  const isSpread = meetings.every((one) => one.shared < MAIN_RATIO * all);
  return meetings.flatMap(({ a, b, shared, own }) => {
    const carries = isSpread
      ? best < LINK_MIN_SCORE && shared >= SIDE_RATIO * all
      : shared >= MAIN_RATIO * all;
    if (all > 0 && carries && pair.score >= (own?.score ?? 0)) return [{ a, b, score: pair.score, pair }];
    if (own === undefined) return [];
    const isBeside = own.score >= BESIDE_MIN_SCORE && pair.score > own.score;
    return [{ a, b, score: isBeside ? roundScore((own.score + pair.score) / 2) : own.score, pair: own }];
  });
}

/** Two parts with the weight of what they share and their own scored pair. */
type Meeting = { a: Part; b: Part; shared: number; own: ScoredPair | undefined };

function toMeeting(a: Part, b: Part, partPairs: Neighbours): Meeting {
  const own = findPair(partPairs, a.unit, b.unit);
  return { a, b, shared: sumCommon(a.unit.words, b.unit.words), own };
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
