import type { WordForm } from '../model/words.ts';

/** Words of `a` and `b` from one index to another that are equal, or are not. */
export type Stretch = { same: boolean; aFrom: number; aTo: number; bFrom: number; bTo: number };

/** Most equal words that are taken from between two left-out stretches. */
const MAX_ISLAND = 3;

/**
 * Gathers what one side leaves out: a shortest list of edits can keep a word from the middle of what is left out where the same word stands at its end. “[The state] of
 * [our] two [piers of] the bay” beside “of the bay” leaves out one stretch, not three.
 *
 * @returns stretches of the same words, fewer where one can be gathered
 */
export function gatherStretches(
  stretches: readonly Stretch[],
  aTokens: readonly WordForm[],
  bTokens: readonly WordForm[],
): Stretch[] {
  let gathered = [...stretches];
  for (let index = gathered.length - 2; index > 0; index -= 1) {
    const [before, island, after] = [gathered[index - 1], gathered[index], gathered[index + 1]];
    if (before === undefined || island === undefined || after === undefined || !island.same) continue;
    const length = island.aTo - island.aFrom;
    if (length > MAX_ISLAND) continue;
    const isOfA = before.bFrom === before.bTo && after.bFrom === after.bTo;
    const isOfB = before.aFrom === before.aTo && after.aFrom === after.aTo;
    if (
      isOfA
        ? !endsWith(aTokens, after.aTo, island.aFrom, length)
        : !isOfB || !endsWith(bTokens, after.bTo, island.bFrom, length)
    )
      continue;
    const left = isOfA
      ? { same: false, aFrom: before.aFrom, aTo: after.aTo - length, bFrom: before.bFrom, bTo: before.bTo }
      : { same: false, aFrom: before.aFrom, aTo: before.aTo, bFrom: before.bFrom, bTo: after.bTo - length };
    const kept = {
      same: true,
      aFrom: left.aTo,
      aTo: left.aTo + length,
      bFrom: left.bTo,
      bTo: left.bTo + length,
    };
    // What follows what is left out is the same, if anything follows.
    const next = gathered[index + 2];
    const end = next === undefined ? kept : { ...kept, aTo: next.aTo, bTo: next.bTo };
    gathered = [...gathered.slice(0, index - 1), left, end, ...gathered.slice(index + 3)];
  }
  return gathered;
}

/** True when the words before `end` are those from `from` on. */
const endsWith = (tokens: readonly WordForm[], end: number, from: number, length: number): boolean =>
  Array.from({ length }, (_, at) => tokens[end - length + at]?.form === tokens[from + at]?.form).every(
    Boolean,
  );
