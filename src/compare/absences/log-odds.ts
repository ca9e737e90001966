/** Odds are not told from a probability that is rounder than this. */
const LEAST_SCORE = 0.001;

/** The logarithm of the odds of a probability. */
export function toLogOdds(score: number): number {
  const held = Math.min(1 - LEAST_SCORE, Math.max(LEAST_SCORE, score));
  return Math.log(held / (1 - held));
}
