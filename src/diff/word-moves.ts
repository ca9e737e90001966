import { isFunctionWord } from './function-words.ts';
import type { Stretch } from './gathered-stretches.ts';

/** Fewest words that count as moved; a single word that occurs elsewhere is chance. */
const MIN_MOVED_WORDS = 2;

/** Most words of a side that are searched for moves, so that two long unlike passages stay cheap. */
const MAX_SEARCHED_WORDS = 300;

/** Equal words at `aFrom` of one passage and `bFrom` of another, as indexes into their words. */
export type Move = { aFrom: number; bFrom: number; length: number };

type Token = { form: string };

/**
 * Finds words that two passages share at different places, among the stretches that are not the same.
 *
 * The longest run goes first; a word moves once; a run of function words alone does not count.
 */
export function findMoves(
  stretches: readonly Stretch[],
  aTokens: readonly Token[],
  bTokens: readonly Token[],
): Move[] {
  const changed = stretches.filter((stretch) => !stretch.same);
  const a = changed.flatMap(({ aFrom, aTo }) => range(aFrom, aTo)).slice(0, MAX_SEARCHED_WORDS);
  const b = changed.flatMap(({ bFrom, bTo }) => range(bFrom, bTo)).slice(0, MAX_SEARCHED_WORDS);
  const free = { a: new Set(a), b: new Set(b) };
  const moves: Move[] = [];
  for (const move of findEqualRuns(free, aTokens, bTokens)) {
    const indexes = range(0, move.length);
    if (!indexes.every((at) => free.a.has(move.aFrom + at) && free.b.has(move.bFrom + at))) continue;
    for (const at of indexes) {
      free.a.delete(move.aFrom + at);
      free.b.delete(move.bFrom + at);
    }
    moves.push(move);
  }
  return moves;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** All maximal runs of equal free words, the longest first, then in reading order. */
function findEqualRuns(
  free: { a: ReadonlySet<number>; b: ReadonlySet<number> },
  aTokens: readonly Token[],
  bTokens: readonly Token[],
): Move[] {
  const isEqual = (a: number, b: number): boolean =>
    free.a.has(a) && free.b.has(b) && aTokens[a]?.form === bTokens[b]?.form;
  const runs: Move[] = [];
  for (const a of free.a) {
    for (const b of free.b) {
      if (!isEqual(a, b) || isEqual(a - 1, b - 1)) continue;
      let length = 1;
      while (isEqual(a + length, b + length)) length += 1;
      const tells = range(a, a + length).some((at) => !isFunctionWord(aTokens[at]?.form ?? ''));
      if (length >= MIN_MOVED_WORDS && tells) runs.push({ aFrom: a, bFrom: b, length });
    }
  }
  return runs.sort((x, y) => y.length - x.length || x.aFrom - y.aFrom || x.bFrom - y.bFrom);
}
