import type { Bond } from './decided.ts';
import type { Part } from './parts.ts';

/** The scores of each part's bonds, by the other part. */
export type Scores = ReadonlyMap<Part, ReadonlyMap<Part, number>>;

/** Makes the scores of bonds findable by their two parts, either first. */
export function indexScores(bonds: readonly Bond[]): Scores {
  const scores = new Map<Part, Map<Part, number>>();
  const put = (part: Part, other: Part, score: number): void => {
    const ofPart = scores.get(part);
    if (ofPart === undefined) scores.set(part, new Map([[other, score]]));
    else ofPart.set(other, score);
  };
  for (const { a, b, score } of bonds) {
    put(a, b, score);
    put(b, a, score);
  }
  return scores;
}
