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
  const keys = units.map(keysOf);
  for (const [index, unit] of units.entries()) {
    for (const key of keys[index] ?? []) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [unit]);
      else list.push(unit);
    }
  }
  const most = Math.max(MIN_COMMON_COUNT, MAX_COMMON_RATIO * units.length);
  const pairs: UnitPair[] = [];
  for (const [index, b] of units.entries()) {
    const partners = new Set<Unit>();
    for (const key of keys[index] ?? []) {
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

/** Number of words in a run that makes a candidate by itself, so that quoted function words are found, too. */
const RUN_WORDS = 5;

/** Telling words, and runs of words. */
function keysOf(unit: Unit): Set<string> {
  const keys = new Set(unit.terms.flatMap((term) => [term.key, term.word.stem]));
  for (let at = 0; at + RUN_WORDS <= unit.forms.length; at += 1) {
    keys.add(unit.forms.subarray(at, at + RUN_WORDS).join(' '));
  }
  return keys;
}
