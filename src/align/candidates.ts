import type { Unit } from './units.ts';

/** Two units of different articles; `a` comes before `b` in the story. */
export type UnitPair = { a: Unit; b: Unit };

/**
 * A word that stands in more than this share of the units (and in more than this many) makes no candidates: it tells next to nothing,
 * and pairs that share nothing else are not worth a look. So cost grows with the pairs that share something telling.
 */
const MAX_COMMON_RATIO = 0.1;
const MIN_COMMON_COUNT = 60;

/** Pairs of units of different articles that share a telling word, in the order of `b`, then of `a`. */
export function findCandidates(units: readonly Unit[]): UnitPair[] {
  const holders = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of keysOf(unit)) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [unit]);
      else list.push(unit);
    }
  }
  const most = Math.max(MIN_COMMON_COUNT, MAX_COMMON_RATIO * units.length);
  const pairs: UnitPair[] = [];
  for (const b of units) {
    const partners = new Set<Unit>();
    for (const key of keysOf(b)) {
      const list = holders.get(key) ?? [];
      if (list.length > most) continue;
      for (const a of list) {
        if (a.index >= b.index) break;
        if (a.article !== b.article) partners.add(a);
      }
    }
    for (const a of [...partners].sort((x, y) => x.index - y.index)) pairs.push({ a, b });
  }
  return pairs;
}

const keysOf = (unit: Unit): Set<string> => new Set(unit.terms.map((term) => term.key));
