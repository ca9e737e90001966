import { addTo } from '../../model/groups.ts';
import type { Unit } from './units.ts';

/** Two units of different articles; `a` comes before `b` in the story. */
export type UnitPair = { a: Unit; b: Unit };

/**
 * A word that is in more than this share of the units (and in more than this many) makes no candidates: it tells next to nothing,
 * and pairs that share nothing else are not worth a look. So cost grows with the pairs that share something telling.
 */
const MAX_COMMON_RATIO = 0.1;
const MIN_COMMON_COUNT = 60;
const MAX_COMMON_COUNT = 120;

/** In a story of more units than this, two of them are worth a look when the words that make candidates hold this share of the weight of the lighter unit. */
export const LARGE_STORY_UNITS = 600;
const MIN_SHARED_RATIO = 0.03;

/** Number of words in a run that makes a candidate by itself, so that quoted function words are found, too. */
const RUN_WORDS = 5;

/** Pairs of units of different articles that share telling words or a run of words, in the order of `b`, then of `a`. */
export function findCandidates(units: readonly Unit[]): UnitPair[] {
  const keys = units.map(toWeighedKeys);
  const masses = keys.map((own) => own.reduce((sum, [, weight]) => sum + weight, 0));
  const holders = indexKeys(keys);
  const most = Math.min(MAX_COMMON_COUNT, Math.max(MIN_COMMON_COUNT, MAX_COMMON_RATIO * units.length));
  const ratio = units.length > LARGE_STORY_UNITS ? MIN_SHARED_RATIO : 0;
  const shared = new Float64Array(units.length);
  const pairs: UnitPair[] = [];
  for (const [index, b] of units.entries()) {
    const partners: number[] = [];
    for (const [key, weight] of keys[index] ?? []) {
      const list = holders.get(key) ?? [];
      if (list.length > most) continue;
      for (const other of list) {
        if (other >= index) break;
        if (shared[other] === 0) partners.push(other);
        shared[other] = (shared[other] ?? 0) + weight;
      }
    }
    for (const other of partners.sort((x, y) => x - y)) {
      const a = units[other];
      const least = ratio * Math.min(masses[other] ?? 0, masses[index] ?? 0);
      if (a !== undefined && a.article !== b.article && (shared[other] ?? 0) >= least) pairs.push({ a, b });
      shared[other] = 0;
    }
  }
  return pairs;
}

/** For each key the units that have it, in their order. */
function indexKeys(keys: readonly (readonly (readonly [string, number])[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, own] of keys.entries()) {
    for (const [key] of own) addTo(holders, key, index);
  }
  return holders;
}

/** What makes candidates, with its weight: telling words, as compared and as written, and runs of words. */
function toWeighedKeys(unit: Unit): [string, number][] {
  const keys = new Map(
    unit.terms.flatMap(({ key, word, weight }): [string, number][] => [
      [key, weight],
      [word.stem, weight],
    ]),
  );
  for (let at = 0; at + RUN_WORDS <= unit.forms.length; at += 1) {
    keys.set(unit.forms.subarray(at, at + RUN_WORDS).join(' '), 1);
  }
  return [...keys];
}
