import { LINK_MIN_SCORE } from './edges.ts';
import type { Part, Sentence } from './parts.ts';
import type { Scores } from './scores.ts';

/**
 * What a group of parts agrees on: the sentence that is likeliest to report the same as the others, and those of other articles that are linked with it
 * themselves, not by way of a third; of its own article, those that are linked with one of these. Parts that the editor asserts stay.
 *
 * @param scores  of every two parts of the group
 * @returns the parts that stay, in their order, and those that do not; all of a group of one article stay
 */
export function splitStar(
  group: readonly Part[],
  scores: Scores,
  asserted: ReadonlySet<Part>,
): { kept: Part[]; left: Part[] } {
  const partsOf = Map.groupBy(group, ({ sentence }) => sentence);
  const sentences = [...partsOf.keys()];
  const scoreOf = (a: Sentence, b: Sentence): number =>
    toBest(partsOf.get(a) ?? [], partsOf.get(b) ?? [], scores);
  const hub = findHub(sentences, scoreOf);
  if (hub === undefined) return { kept: [...group], left: [] };
  const isAsserted = (one: Sentence): boolean => (partsOf.get(one) ?? []).some((part) => asserted.has(part));
  const near = sentences.filter(
    (one) => isOfOther(one, hub) && (isAsserted(one) || scoreOf(one, hub) >= LINK_MIN_SCORE),
  );
  const beside = sentences.filter(
    (one) =>
      !isOfOther(one, hub) &&
      (one === hub || isAsserted(one) || near.some((other) => scoreOf(one, other) >= LINK_MIN_SCORE)),
  );
  const stays = new Set([...near, ...beside]);
  return {
    kept: group.filter(({ sentence }) => stays.has(sentence)),
    left: group.filter(({ sentence }) => !stays.has(sentence)),
  };
}

type ScoreOf = (a: Sentence, b: Sentence) => number;

/** The sentence with the highest mean score to those of other articles, of equals the first; undefined where all are of one article. */
function findHub(sentences: readonly Sentence[], scoreOf: ScoreOf): Sentence | undefined {
  let hub: Sentence | undefined;
  let most = -1;
  for (const one of sentences) {
    const others = sentences.filter((other) => isOfOther(other, one));
    const sum = others.reduce((total, other) => total + scoreOf(one, other), 0);
    if (others.length === 0 || sum / others.length <= most) continue;
    hub = one;
    most = sum / others.length;
  }
  return hub;
}

const isOfOther = (a: Sentence, b: Sentence): boolean => a.unit.article !== b.unit.article;

/** The best score of two parts, one of either list. */
const toBest = (left: readonly Part[], right: readonly Part[], scores: Scores): number =>
  left.reduce((best, a) => {
    const ofPart = scores.get(a);
    return right.reduce((most, b) => Math.max(most, ofPart?.get(b) ?? 0), best);
  }, 0);
