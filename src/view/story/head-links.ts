import type { Claim, Passage } from '../../model/comparison.ts';

/** Scores of links that are nearer than this tell nothing of which is likelier. */
const SCORE_STEP = 0.05;

/** More than any link is worth. */
const IS_HEAD = 2;

/**
 * Makes the function that tells how surely a passage says what heads its claim: most for the passage of the heading itself, else by the score of its link with that, in steps
 * that make a difference; 0 without one. A claim's passages hang together in a chain: one of two of an article may be there by the words of a third article alone.
 */
export function toHeadLinkOf({ labelPassage, links }: Claim): (passage: Pick<Passage, 'id'>) => number {
  const scores = new Map<string, number>();
  for (const { a, b, score } of links) {
    const other = a === labelPassage ? b : b === labelPassage ? a : null;
    if (other !== null) scores.set(other, Math.max(scores.get(other) ?? 0, score));
  }
  return ({ id }) => Math.round((id === labelPassage ? IS_HEAD : (scores.get(id) ?? 0)) / SCORE_STEP);
}
