import { type Decisions, toApart, toPairKey } from './clusters.ts';
import { type Edge, LINK_MIN_SCORE } from './edges.ts';
import type { Part } from './parts.ts';

/** How likely two parts report the same, after what the editor said; `a` before `b`. */
export type Bond = Pick<Edge, 'a' | 'b' | 'score' | 'isLink'>;

/** Lowest score that tells anything about a third part. */
const TELLING_MIN_SCORE = 0.2;

/** Bonds by the keys of their pairs. */
type Bonds = Map<number, Bond>;

/**
 * What the editor's decisions say about pairs that were not decided.
 *
 * Where two parts report the same, whatever is like one of them is like the other. Where two parts do not, a third can be like one of them only.
 *
 * @returns bonds, strongest first; the edges as they are when nothing was decided
 */
export function toBonds(edges: readonly Edge[], decisions: Decisions): readonly Bond[] {
  if (decisions.asserted.length === 0 && decisions.denied.length === 0) return edges;
  const bonds: Bonds = new Map(edges.map((edge) => [toPairKey(edge.a, edge.b), edge]));
  const apart = toApart(decisions);
  // A likeness that the editor refuses tells nothing of a third part.
  for (const key of apart) bonds.delete(key);
  for (const asserted of decisions.asserted) tellOfSame(bonds, asserted);
  for (const denied of decisions.denied)
    for (const [index, left] of denied.entries())
      for (const right of denied.slice(index + 1)) tellOfOther(bonds, left, right);
  for (const key of apart) bonds.delete(key);
  return [...bonds.values()].sort(byStrength);
}

const byStrength = (x: Bond, y: Bond): number =>
  y.score - x.score || x.a.unit.index - y.a.unit.index || x.b.unit.index - y.b.unit.index;

function tellOfSame(bonds: Bonds, asserted: readonly Part[]): void {
  const near = findNear(bonds, asserted);
  for (const a of asserted) {
    for (const b of asserted) if (a !== b) raise(bonds, [a, b], 1);
    for (const [part, score] of near) raise(bonds, [a, part], score);
  }
}

function tellOfOther(bonds: Bonds, left: readonly Part[], right: readonly Part[]): void {
  for (const [these, those] of [
    [left, right],
    [right, left],
  ] as const)
    for (const [part, score] of findNear(bonds, these))
      for (const other of those) if (part !== other) lower(bonds, [part, other], 1 - score);
}

/** The parts that are like one of these, each with its greatest score. */
function findNear(bonds: Bonds, parts: readonly Part[]): Map<Part, number> {
  const near = new Map<Part, number>();
  for (const { a, b, score } of bonds.values()) {
    if (score < TELLING_MIN_SCORE || parts.includes(a) === parts.includes(b)) continue;
    const other = parts.includes(a) ? b : a;
    near.set(other, Math.max(near.get(other) ?? 0, score));
  }
  return near;
}

function raise(bonds: Bonds, [x, y]: readonly [Part, Part], score: number): void {
  if (x.unit.article === y.unit.article) return;
  const key = toPairKey(x, y);
  if ((bonds.get(key)?.score ?? 0) < score) bonds.set(key, toBond(x, y, score));
}

function lower(bonds: Bonds, [x, y]: readonly [Part, Part], score: number): void {
  const key = toPairKey(x, y);
  const known = bonds.get(key);
  if (known !== undefined && known.score > score) bonds.set(key, toBond(x, y, score));
}

function toBond(x: Part, y: Part, score: number): Bond {
  const [a, b] = x.unit.index < y.unit.index ? [x, y] : [y, x];
  return { a, b, score, isLink: score >= LINK_MIN_SCORE };
}
