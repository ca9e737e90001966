import { type StoryVectors, toSpanKey } from '../../align/groups/parts.ts';
import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';

/** Claims that are offered at most. */
const MAX_NEAREST = 3;

/** Least cosine of a question and a passage for the claim to be offered: what is farther has nothing to do with it. */
const NEAREST_MIN_COSINE = 0.2;

/** A topic's question as an encoder reads it. */
export type ReadQuestion = { topic: Id; vector: Float32Array };

/** The topics under which no claim stands that counts. */
export const findEmptyTopics = ({ topics, claims }: Comparison): Comparison['topics'] =>
  topics.filter(({ id }) => !claims.some((claim) => claim.topic === id && hasCounted(claim)));

const hasCounted = (claim: Claim): boolean => toCounted(claim).length > 0;

const toCounted = ({ passages, uncounted }: Claim): Passage[] =>
  passages.filter(({ id }) => !uncounted.includes(id));

/**
 * Gives topics the claims that come nearest to their questions in meaning, of which a passage counts: what a page offers where nothing was found. They are no answers, and nothing counts them.
 *
 * @param vectors what an encoder reads in the articles, in their order
 */
export function withNearestClaims(
  comparison: Comparison,
  questions: readonly ReadQuestion[],
  vectors: StoryVectors,
): Comparison {
  const vectorsOf = createVectorFinder(comparison, vectors);
  const nearestOf = new Map(
    questions.map(({ topic, vector }) => [topic, findNearest(comparison.claims, vector, vectorsOf)]),
  );
  return {
    ...comparison,
    topics: comparison.topics.map((topic) => {
      const nearest = nearestOf.get(topic.id);
      return nearest === undefined ? topic : { ...topic, nearest };
    }),
  };
}

type FindVector = (passage: Passage) => Float32Array | undefined;

/** Finds what an encoder read in a passage: in that part of its sentence, else in the sentence. */
function createVectorFinder({ articles }: Comparison, vectors: StoryVectors): FindVector {
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  return (passage) => {
    const at = places.get(passage.article) ?? -1;
    const sentence = articles[at]?.sentences.findIndex(({ id }) => id === passage.sentence) ?? -1;
    return vectors[at]?.parts.get(toSpanKey(passage)) ?? vectors[at]?.sentences[sentence];
  };
}

function findNearest(claims: readonly Claim[], question: Float32Array, findVector: FindVector): Id[] {
  return claims
    .map((claim) => ({ id: claim.id, nearness: toNearness(claim, question, findVector) }))
    .filter(({ nearness }) => nearness >= NEAREST_MIN_COSINE)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MAX_NEAREST)
    .map(({ id }) => id);
}

const toNearness = (claim: Claim, question: Float32Array, findVector: FindVector): number =>
  Math.max(
    0,
    ...toCounted(claim).flatMap((passage) => {
      const vector = findVector(passage);
      return vector === undefined ? [] : [toCosine(vector, question)];
    }),
  );

function toCosine(a: Float32Array, b: Float32Array): number {
  let [product, ofA, ofB] = [0, 0, 0];
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? 0;
    product += one * other;
    ofA += one * one;
    ofB += other * other;
  }
  return ofA === 0 || ofB === 0 ? 0 : product / Math.sqrt(ofA * ofB);
}
