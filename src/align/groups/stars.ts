import { LINK_MIN_SCORE } from './edges.ts';
import type { Part, Sentence } from './parts.ts';
import type { Scores } from './scores.ts';

/** Fewest words of a part that is taken for the same thing told again where the article has it twice, as a standfirst does. */
const REPEAT_MIN_WORDS = 5;

/** The same for two parts of one article that are the same words: what is printed twice is told once; undefined for a short part. */
export const toRepeatKey = ({ unit: { article, forms } }: Part): string | undefined =>
  forms.length < REPEAT_MIN_WORDS ? undefined : `${article} ${forms.join(' ')}`;

/**
 * What a group of parts agrees on: the sentence that is likeliest to report the same as the others, and those of other articles that are linked with it
 * themselves, not by way of a third; of its own article, those that are linked with one of these, and with none that leaves more surely. What repeats one that
 * stays, and what the editor asserts, stays.
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
  const near = withRepeats(
    partsOf,
    (one) => isOfOther(one, hub) && (isAsserted(one) || scoreOf(one, hub) >= LINK_MIN_SCORE),
  );
  const gone = sentences.filter((one) => isOfOther(one, hub) && !near.includes(one));
  const beside = withRepeats(partsOf, (one) => {
    if (isOfOther(one, hub)) return false;
    if (one === hub || isAsserted(one)) return true;
    const most = Math.max(...near.map((other) => scoreOf(one, other)));
    return most >= LINK_MIN_SCORE && gone.every((other) => scoreOf(one, other) <= most);
  });
  const stays = new Set([...near, ...beside]);
  return {
    kept: group.filter(({ sentence }) => stays.has(sentence)),
    left: group.filter(({ sentence }) => !stays.has(sentence)),
  };
}

type PartsOf = ReadonlyMap<Sentence, readonly Part[]>;

/** The sentences that are meant, and those that repeat one of them. */
function withRepeats(partsOf: PartsOf, isMeant: (one: Sentence) => boolean): Sentence[] {
  const sentences = [...partsOf.keys()];
  const meant = new Set(sentences.filter(isMeant));
  const told = new Set([...meant].flatMap((one) => partsOf.get(one) ?? []).map(toRepeatKey));
  told.delete(undefined);
  return sentences.filter(
    (one) => meant.has(one) || (partsOf.get(one) ?? []).some((part) => told.has(toRepeatKey(part))),
  );
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
