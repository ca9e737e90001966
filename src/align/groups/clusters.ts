import type { Bond } from './decided.ts';
import type { Part } from './parts.ts';
import { indexScores, type Scores } from './scores.ts';
import { splitStar, toRepeatKey } from './stars.ts';

/**
 * What a pair of sentences of different articles in one claim costs: a claim gains by each pair its probability less this, so two groups become
 * one when a link joins them and the sum over the pairs between them is positive (correlation clustering, joined greedily).
 */
const PAIR_COST = 0.55;

/** What the editor has decided: parts that report one claim; lists of parts of which no part of one may be with a part of another. */
export type Decisions = {
  asserted: readonly (readonly Part[])[];
  denied: readonly (readonly (readonly Part[])[])[];
};

type Groups = Map<Part, Part[]>;

/**
 * Groups parts into claims: first those that the editor asserts to be one; then links join groups, the strongest first, as long as the groups
 * agree on the whole, and nothing joins what the editor keeps apart. What is not itself likely to report the same as the sentence that a group agrees
 * on leaves it, and is grouped again with what else left.
 *
 * @returns groups in the order of their first part; every part is in exactly one
 */
export function clusterParts(
  parts: readonly Part[],
  edges: readonly Bond[],
  decisions: Decisions,
  cost = PAIR_COST,
): Part[][] {
  const scores = indexScores(edges);
  const apart = toApart(decisions);
  const asserted = new Set(decisions.asserted.flat());
  const groupOf: Groups = new Map(parts.map((part) => [part, [part]]));
  for (const list of decisions.asserted) joinAsserted(groupOf, list, apart);
  const done: Part[][] = [];
  for (let rest = parts; rest.length > 0; ) {
    joinRepeats(groupOf, rest, apart);
    joinLinked(groupOf, edges, { scores, apart, cost });
    const stars = [...new Set(groupOf.values())].map((group) => splitStar(group, scores, asserted));
    done.push(...stars.map(({ kept }) => kept));
    rest = stars.flatMap(({ left }) => left);
    groupOf.clear();
    for (const part of rest) groupOf.set(part, [part]);
  }
  return done.sort((x, y) => toFirst(x) - toFirst(y));
}

const toFirst = ([first]: readonly Part[]): number => first?.unit.index ?? 0;

/** Joins the parts of an article that are the same words: what is printed twice is told once. */
function joinRepeats(groupOf: Groups, parts: readonly Part[], apart: ReadonlySet<number>): void {
  const same = Map.groupBy(parts, toRepeatKey);
  same.delete(undefined);
  for (const [first, ...others] of same.values())
    for (const other of others) {
      if (first === undefined) continue;
      const [left, right] = [groupOf.get(first) ?? [], groupOf.get(other) ?? []];
      if (left !== right && !isKeptApart(left, right, apart)) setGroup(groupOf, [...left, ...right]);
    }
}

/** Joins groups that a link joins and that agree. Two that were refused stay so until one of them grows, and is another list. */
function joinLinked(
  groupOf: Groups,
  edges: readonly Bond[],
  { scores, apart, cost }: { scores: Scores; apart: ReadonlySet<number>; cost: number },
): void {
  const refused = new Map<readonly Part[], Set<readonly Part[]>>();
  for (const { a, b, isLink } of edges) {
    if (!isLink) continue;
    const left = groupOf.get(a);
    const right = groupOf.get(b);
    if (left === undefined || right === undefined) continue;
    if (left === right || refused.get(left)?.has(right)) continue;
    if (!isKeptApart(left, right, apart) && toGain(left, right, scores, cost) > 0) {
      setGroup(groupOf, [...left, ...right]);
    } else {
      refused.set(left, (refused.get(left) ?? new Set()).add(right));
    }
  }
}

/** Joins the claims of the asserted parts; where the editor keeps others of these claims apart, the asserted parts leave theirs. */
function joinAsserted(
  groupOf: Groups,
  [first, ...others]: readonly Part[],
  apart: ReadonlySet<number>,
): void {
  if (first === undefined) return;
  for (const part of others) {
    const [left, right] = [groupOf.get(first) ?? [], groupOf.get(part) ?? []];
    if (left === right) continue;
    if (!isKeptApart(left, right, apart)) {
      setGroup(groupOf, [...left, ...right]);
      continue;
    }
    const rest = left.filter((one) => one !== first);
    setGroup(
      groupOf,
      right.filter((one) => one !== part),
    );
    if (isKeptApart(rest, [part], apart)) {
      setGroup(groupOf, rest);
      setGroup(groupOf, [first, part]);
    } else setGroup(groupOf, [...left, part]);
  }
}

function setGroup(groupOf: Groups, members: readonly Part[]): void {
  const group = [...members].sort((x, y) => x.unit.index - y.unit.index);
  for (const part of group) groupOf.set(part, group);
}

/**
 * What a claim gains when two groups become one: over the pairs of sentences of different articles between them, the probability less the cost. Of
 * a pair of sentences the best pair of parts counts: a sentence of several parts is no weaker member than a short one.
 */
function toGain(left: readonly Part[], right: readonly Part[], scores: Scores, cost: number): number {
  const best = new Map<number, number>();
  for (const a of left) {
    const ofPart = scores.get(a);
    for (const b of right) {
      if (a.unit.article === b.unit.article) continue;
      const key = a.sentence.unit.index * MAX_PARTS + b.sentence.unit.index;
      best.set(key, Math.max(best.get(key) ?? 0, ofPart?.get(b) ?? 0));
    }
  }
  let gain = 0;
  for (const score of best.values()) gain += score - cost;
  return gain;
}

const isKeptApart = (left: readonly Part[], right: readonly Part[], apart: ReadonlySet<number>): boolean =>
  apart.size > 0 && left.some((a) => right.some((b) => apart.has(toPairKey(a, b))));

/** Keys of the pairs of parts that the editor keeps apart. */
export const toApart = ({ denied }: Decisions): Set<number> => new Set(denied.flatMap(toPairs));

const toPairs = (lists: readonly (readonly Part[])[]): number[] =>
  lists.flatMap((left, index) =>
    lists
      .slice(index + 1)
      .flatMap((right) => left.flatMap((a) => right.filter((b) => b !== a).map((b) => toPairKey(a, b)))),
  );

/** More than any story has parts: two of their indexes make one whole number, which is quicker to look up than a string. */
const MAX_PARTS = 2 ** 26;

/** Key of an unordered pair of parts. */
export const toPairKey = (a: Part, b: Part): number =>
  Math.min(a.unit.index, b.unit.index) * MAX_PARTS + Math.max(a.unit.index, b.unit.index);
