import { type Measured, type Part, toPairKey } from './parts.ts';
import type { ScoredPair } from './score.ts';
import { sumCommon, sumOf } from './vectors.ts';

/** Two parts of two articles that may report the same claim; `a` before `b`. `pair` are the sentences whose score it has. */
export type Edge = { a: Part; b: Part; score: number; pair: ScoredPair; isLink: boolean };

/**
 * Lowest probability of a link: with it, on 194 labelled events scored by models that never saw them, nine in ten of the cells shown are right.
 * Source: README.
 */
export const LINK_MIN_SCORE = 0.68;

/**
 * The same with an article that may report another occasion, where like names and deeds tell less, and of a question with what is no question: of such links of
 * labelled events below this, half are wrong.
 */
const DOUBTED_MIN_SCORE = 0.9;

/** Lowest probability of a sentence that the site offers as “possibly related”: with these, about half of all cells shown are right. */
export const RELATED_MIN_SCORE = 0.05;

/** From this probability on parts count by themselves. */
const PART_MIN_SCORE = 0.8;

/** Two sentences meet in one pair of their parts when so much of what they share stands there, else in every pair that has the smaller share. */
const MAIN_RATIO = 0.6;
const SIDE_RATIO = 0.25;

/** Parts that are alike meet, however little of their sentences they are. */
const ALIKE_RATIO = 0.6;

/** The edges between parts, strongest first: where sentences have parts, those that hold what two sentences share carry their score. */
export function findEdges(measured: Measured, otherOccasions: ReadonlySet<number> = new Set()): Edge[] {
  const edges: Edge[] = [];
  for (const [index, pairs] of measured.sentencePairs.entries()) {
    for (const pair of pairs) {
      if (pair.a.index !== index) continue;
      const isOther = otherOccasions.has(pair.a.article) || otherOccasions.has(pair.b.article);
      const oneAsks = (pair.a.stance === 'asks') !== (pair.b.stance === 'asks');
      const least = isOther || oneAsks ? DOUBTED_MIN_SCORE : LINK_MIN_SCORE;
      edges.push(...toPartEdges(measured, pair).map((edge) => ({ ...edge, isLink: edge.score >= least })));
    }
  }
  return edges.sort(byStrength);
}

/** The parts of two sentences that may report the same: where these meet, with their score, and parts that are sure by themselves. */
function toPartEdges(measured: Measured, pair: ScoredPair): Omit<Edge, 'isLink'>[] {
  const { sentences, partScores } = measured;
  const scores = new Map<string, Omit<Edge, 'isLink'>>();
  const put = (a: Part, b: Part, score: number): void => {
    const key = `${a.unit.index} ${b.unit.index}`;
    if (score > (scores.get(key)?.score ?? 0)) scores.set(key, { a, b, score, pair: { ...pair, score } });
  };
  for (const [a, b] of toMeetings(measured, pair)) put(a, b, pair.score);
  for (const a of sentences[pair.a.index]?.parts ?? [])
    for (const b of sentences[pair.b.index]?.parts ?? []) {
      const own = partScores.get(toPairKey(a.unit, b.unit)) ?? 0;
      if (own >= PART_MIN_SCORE) put(a, b, own);
    }
  return [...scores.values()];
}

const byStrength = (x: Edge, y: Edge): number =>
  y.score - x.score || x.a.unit.index - y.a.unit.index || x.b.unit.index - y.b.unit.index;

/** The pairs of parts in which two sentences meet; those that tell most where the sentences share no word. */
function toMeetings({ sentences }: Measured, pair: ScoredPair): [Part, Part][] {
  const left = sentences[pair.a.index]?.parts ?? [];
  const right = sentences[pair.b.index]?.parts ?? [];
  const [one, other] = [left[0], right[0]];
  // Most sentences are whole: there is nothing to choose.
  if (one !== undefined && other !== undefined && left.length + right.length === 2) return [[one, other]];
  const all = left.flatMap((a) =>
    right.map((b) => ({ a, b, shared: sumCommon(a.unit.words, b.unit.words) })),
  );
  const whole = all.reduce((sum, { shared }) => sum + shared, 0);
  const main = all.filter(({ shared }) => whole > 0 && shared >= MAIN_RATIO * whole);
  const side = all.filter(({ shared }) => whole > 0 && shared >= SIDE_RATIO * whole);
  const found = new Set([...(main.length > 0 ? main : side), ...all.filter(areAlike)]);
  if (found.size > 0) return [...found].map(({ a, b }) => [a, b]);
  const [a, b] = [toFullest(left), toFullest(right)];
  return a === undefined || b === undefined ? [] : [[a, b]];
}

/** True for parts of which even the one that tells more is mostly told by the other. */
const areAlike = ({ a, b, shared }: { a: Part; b: Part; shared: number }): boolean =>
  shared > 0 && shared >= ALIKE_RATIO * Math.max(sumOf(a.unit.words), sumOf(b.unit.words));

/** The part that tells most things, of equals the first. */
const toFullest = (parts: readonly Part[]): Part | undefined =>
  parts.reduce<Part | undefined>(
    (best, part) => (best === undefined || part.unit.terms.length > best.unit.terms.length ? part : best),
    undefined,
  );

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
