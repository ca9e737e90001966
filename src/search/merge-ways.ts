import { byScore, type Candidate } from './candidates.ts';
import type { Marked } from './marks.ts';
import type { Asked } from './rank.ts';

/** One of the queries that a query with “OR” stands for, the claims that hold its words, and what it found of them, best first. */
export type Way = { asked: Asked; all: readonly Candidate[]; ranked: readonly Candidate[] };

/** A claim with the query that found it. */
export type FoundByWay = { candidate: Candidate; asked: Asked };

const isWhole = ({ candidate: { heldCount }, asked: { words } }: FoundByWay): boolean =>
  heldCount === words.length;

/** The ways that count: those that find claims with all words, or all ways where none does. */
export function toWaysThatCount<Each extends Way>(ways: readonly Each[]): readonly Each[] {
  const whole = ways.filter(({ asked, all }) => all.some((candidate) => isWhole({ candidate, asked })));
  return whole.length > 0 ? whole : ways;
}

/** What some ways found, each claim once, by the way that it answers best; `wholeCount` of them hold all words. */
export function mergeWays(ways: readonly Way[]): { found: FoundByWay[]; wholeCount: number } {
  const [only, ...rest] = ways;
  const each = (way: Way): FoundByWay[] => way.ranked.map((candidate) => ({ candidate, asked: way.asked }));
  const found = only !== undefined && rest.length === 0 ? each(only) : toBest(ways.flatMap(each));
  return { found, wholeCount: found.filter(isWhole).length };
}

function toBest(all: readonly FoundByWay[]): FoundByWay[] {
  const best = new Map<number, FoundByWay>();
  for (const one of all.toSorted(byHeld))
    if (!best.has(one.candidate.number)) best.set(one.candidate.number, one);
  return [...best.values()];
}

const byHeld = (a: FoundByWay, b: FoundByWay): number =>
  b.candidate.heldCount - a.candidate.heldCount || byScore(a.candidate, b.candidate);

/** All that is marked for some ways: a claim that one of them found may hold what another asks for, too. */
export const toAllMarked = (ways: readonly Way[]): Marked => ({
  terms: new Set(ways.flatMap(({ asked }) => [...asked.marked.terms])),
  phrases: ways.flatMap(({ asked }) => asked.marked.phrases),
});
