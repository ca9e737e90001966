import { addTo } from '../../model/groups.ts';
import type { ScoredPair } from '../pairs/score.ts';
import { sumCommon, sumOf } from '../units/vectors.ts';
import { type Known, makeOthersTest } from './others.ts';
import { type Measured, type Part, toPairKey } from './parts.ts';

/**
 * Two parts of two articles that may report the same claim; `a` before `b`. `pair` are their sentences, with the edge's score; `near` is how likely the one sentence says
 * what the other part does, where no more than that is asked.
 */
export type Edge = { a: Part; b: Part; score: number; near: number; pair: ScoredPair; isLink: boolean };

/**
 * Lowest probability of a link: with it, on 194 labelled events scored by models that never saw them, nine in ten of the cells shown are right.
 * Source: bench/alignment/README.md.
 */
export const LINK_MIN_SCORE = 0.68;

/** The same of a question with what is no question: of such links of labelled events below this, half are wrong. */
const ASKED_MIN_SCORE = 0.9;

/**
 * The same of two passages that surely tell of others (others.ts): of such links of 48 labelled events below this, scored by models that never saw them, 32 of 153 are
 * wrong. It then counts as one that may be or not, and its sentence as one that may say the claim.
 */
const OTHERS_MIN_SCORE = 0.95;
const DOUBTED_SCORE = 0.5;

/** Lowest probability of a sentence that the site offers as “possibly related”: with these, about half of all cells shown are right. */
export const RELATED_MIN_SCORE = 0.05;

/** From this probability by themselves on parts count. */
const PART_MIN_SCORE = 0.75;

/** Two sentences meet in one pair of their parts when so much of what they share is there, else in every pair that has the smaller share. */
const MAIN_RATIO = 0.6;
const SIDE_RATIO = 0.25;

/** Where others are so much likelier by themselves, parts that share words are no meeting. */
const LIKELY_RATIO = 0.5;

/** Parts that are alike meet, however little of their sentences they are. */
const ALIKE_RATIO = 0.6;

/** The edges between parts, strongest first: where sentences have parts, those in which two sentences meet carry their score. */
export function findEdges(measured: Measured, known: Known): Edge[] {
  const areOthers = makeOthersTest(known);
  const edges: Edge[] = [];
  for (const [index, pairs] of measured.sentencePairs.entries()) {
    for (const pair of pairs) {
      if (pair.a.index !== index) continue;
      const oneAsks = (pair.a.stance === 'asks') !== (pair.b.stance === 'asks');
      const least = oneAsks ? ASKED_MIN_SCORE : LINK_MIN_SCORE;
      for (const edge of toPartEdges(measured, pair)) {
        const isDoubted = isBetween(edge) && areOthers(edge.a.unit, edge.b.unit);
        edges.push(isDoubted ? toDoubted(edge) : { ...edge, isLink: edge.score >= least });
      }
    }
  }
  return edges.sort(byStrength);
}

type Scored = Omit<Edge, 'isLink'>;

/** True for what would count for a link, and is not nearly certain. */
const isBetween = ({ score, near }: Scored): boolean =>
  Math.max(score, near) > DOUBTED_SCORE && score < OTHERS_MIN_SCORE;

const toDoubted = (edge: Scored): Edge => ({
  ...edge,
  score: Math.min(edge.score, DOUBTED_SCORE),
  near: Math.min(edge.near, DOUBTED_SCORE),
  isLink: false,
});

/** Two parts, what they share, and how likely they report the same by themselves. */
type PartPair = { a: Part; b: Part; shared: number; own: number };

/** The parts of two sentences that may report the same: where these meet, with their score, and parts that are sure by themselves. */
function toPartEdges({ sentences, partScores }: Measured, pair: ScoredPair): Scored[] {
  const left = sentences[pair.a.index]?.parts ?? [];
  const right = sentences[pair.b.index]?.parts ?? [];
  const [a, b] = [left[0], right[0]];
  // Most sentences are whole: there is nothing to choose.
  if (left.length === 1 && right.length === 1 && a !== undefined && b !== undefined)
    return [{ a, b, score: pair.score, near: pair.score, pair }];
  const all = left.flatMap((a) =>
    right.map((b): PartPair => {
      const own = partScores.get(toPairKey(a.unit, b.unit)) ?? 0;
      return { a, b, shared: sumCommon(a.unit.words, b.unit.words), own };
    }),
  );
  const sharing = toSharing(all);
  const meetings = toMeetings(all, sharing);
  return all.flatMap((one) => {
    const { a, b, own } = one;
    const sure = own >= PART_MIN_SCORE ? own : 0;
    const isMeeting = meetings.includes(one);
    const near = Math.max(isMeeting || sharing.includes(one) ? pair.score : 0, sure);
    const score = isMeeting ? Math.max(pair.score, sure) : own;
    return near > 0 ? [{ a, b, score, near, pair: { ...pair, score } }] : [];
  });
}

const byStrength = (x: Edge, y: Edge): number =>
  y.score - x.score || x.a.unit.index - y.a.unit.index || x.b.unit.index - y.b.unit.index;

/** The pairs of parts that hold what two sentences share. */
function toSharing(all: readonly PartPair[]): PartPair[] {
  const whole = all.reduce((sum, { shared }) => sum + shared, 0);
  const main = all.filter(({ shared }) => whole > 0 && shared >= MAIN_RATIO * whole);
  const side = all.filter(({ shared }) => whole > 0 && shared >= SIDE_RATIO * whole);
  return [...(main.length > 0 ? main : side), ...all.filter(areAlike)];
}

/**
 * The pairs of parts in which two sentences meet: those that hold what the sentences share, as long as others are not far likelier by themselves; else the likeliest, and
 * where none is likely those that tell most.
 */
function toMeetings(all: readonly PartPair[], sharing: readonly PartPair[]): PartPair[] {
  const most = Math.max(...all.map(({ own }) => own));
  const likely = sharing.filter(({ own }) => own >= LIKELY_RATIO * most);
  if (likely.length > 0) return likely;
  return most > 0 ? all.filter(({ own }) => own === most) : toFullest(all);
}

/** True for parts of which even the one that tells more is mostly told by the other. */
const areAlike = ({ a, b, shared }: PartPair): boolean =>
  shared > 0 && shared >= ALIKE_RATIO * Math.max(sumOf(a.unit.words), sumOf(b.unit.words));

/** The pair whose parts tell most things, of equals the first. */
function toFullest(all: readonly PartPair[]): PartPair[] {
  const count = ({ a, b }: PartPair): number => a.unit.terms.length + b.unit.terms.length;
  const most = Math.max(...all.map(count));
  return all.filter((one) => count(one) === most).slice(0, 1);
}

/** The edges of each part, in the order given. */
export function indexEdges(edges: readonly Edge[]): Map<Part, Edge[]> {
  const index = new Map<Part, Edge[]>();
  for (const edge of edges) for (const part of [edge.a, edge.b]) addTo(index, part, edge);
  return index;
}
