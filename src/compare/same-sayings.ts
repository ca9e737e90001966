import { areOtherSpeakers, type Saying } from './sayings.ts';

/** Lowest share of the shorter saying's words that stand in the other in the same order. */
const SAME_ORDER_MIN_RATIO = 0.6;

/** Lowest share of the shorter saying's telling words that the other has, when both speakers are known to be the same, and when not. */
const SAME_SPEAKER_MIN_RATIO = 0.6;
const UNKNOWN_SPEAKER_MIN_RATIO = 0.8;

/** Fewest telling words in common; a saying of fewer has to be of the same known speaker. */
const MIN_TELLING_WORDS = 2;

/** Fewest equal words in a row that make one utterance, whatever else the two hold: of one known speaker, of unknown ones, and against the named speakers. */
const SAME_SPEAKER_RUN_WORDS = 5;
const UNKNOWN_SPEAKER_RUN_WORDS = 6;
const OTHER_SPEAKER_RUN_WORDS = 8;

/**
 * Tells whether two sayings are forms of one utterance: nearly the same words in the same order with gaps allowed, or a run of equal words.
 *
 * Two known speakers who differ make two utterances, unless eight or more words in a row are equal.
 */
export function areSameUtterance(a: Saying, b: Saying): boolean {
  const shared = [...a.telling].filter((word) => b.telling.has(word)).length;
  const isSameSpeaker = a.speaker?.entity != null && a.speaker.entity === b.speaker?.entity;
  if (shared < MIN_TELLING_WORDS && !isSameSpeaker) return false;
  const { count, longestRun } = findCommonWords(a.words, b.words);
  if (areOtherSpeakers(a.speaker, b.speaker)) return longestRun >= OTHER_SPEAKER_RUN_WORDS;
  if (longestRun >= (isSameSpeaker ? SAME_SPEAKER_RUN_WORDS : UNKNOWN_SPEAKER_RUN_WORDS)) return true;
  const tellingRatio = shared / Math.min(a.telling.size, b.telling.size);
  const orderRatio = count / Math.min(a.words.length, b.words.length);
  return (
    tellingRatio >= (isSameSpeaker ? SAME_SPEAKER_MIN_RATIO : UNKNOWN_SPEAKER_MIN_RATIO) &&
    orderRatio >= SAME_ORDER_MIN_RATIO
  );
}

/** Number of words that stand in both lists in the same order (longest common subsequence), and the longest run of equal words. */
export function findCommonWords(
  a: readonly string[],
  b: readonly string[],
): { count: number; longestRun: number } {
  let counts: number[] = Array.from({ length: b.length + 1 }, () => 0);
  let runs: number[] = [...counts];
  let longestRun = 0;
  for (const word of a) {
    const nextCounts = [0];
    const nextRuns = [0];
    for (const [index, other] of b.entries()) {
      const run = word === other ? (runs[index] ?? 0) + 1 : 0;
      longestRun = Math.max(longestRun, run);
      nextRuns.push(run);
      nextCounts.push(
        word === other ? (counts[index] ?? 0) + 1 : Math.max(counts[index + 1] ?? 0, nextCounts[index] ?? 0),
      );
    }
    [counts, runs] = [nextCounts, nextRuns];
  }
  return { count: counts.at(-1) ?? 0, longestRun };
}
