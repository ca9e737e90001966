import { haveOtherActors } from './actors.ts';
import { isEntityKey, isExactFigureKey } from './excerpts.ts';
import type { ScoredPair } from './score.ts';
import { areOpposed } from './stances.ts';
import type { Unit } from './units.ts';
import { sumCommon } from './vectors.ts';

/** Lowest score (0–1) of a link between close articles. What the demands here bring: tests/bench/alignment-experiments.md. */
export const LINK_MIN_SCORE = 0.5;

/** Articles with less in common than this on the whole seldom report the same in like words: a link between them needs so much more of a score. */
const CLOSE_KINSHIP = 0.4;
const DISTANCE_RATIO = 1.5;

/** And more again where each names somebody or something that the other does not, or where others act: like deeds of others. */
const OTHER_NAMES_GAP = 0.15;
const OTHER_ACTORS_GAP = 0.4;

/** Telling words in common of this weight (three or four rare names or words) make up for all that. */
const RICH_WEIGHT = 13;

/** From this score on, two passages are as good as the same; below it they must share telling words of this weight. */
const SAME_MIN_SCORE = 0.8;
const EVIDENCE_MIN_WEIGHT = 4;

/** Below this score no link between a passage that denies, rejects or asks and one that tells. */
const OPPOSED_MIN_SCORE = 0.95;

/** Lowest score of a link with an article that may report another occasion: the same names there tell less. */
const OTHER_OCCASION_MIN_SCORE = 0.8;

/** Lowest score of a sentence that the site offers as “possibly related”. */
export const RELATED_MIN_SCORE = 0.45;

/** First score of a neighbouring pair from which on order counts. */
export const ORDER_MIN_SCORE = 0.65;

/** A figure that few others give says as much as a high score from the usual threshold on, with other telling words in common from this score on. */
const FIGURE_MIN_SCORE = 0.35;
const FIGURE_MIN_WEIGHT = 1.5;
const BESIDE_FIGURE_MIN_WEIGHT = 2;

/**
 * True when a score is high enough: more is needed between articles with little in common, unless what the two share is rich. One common word is
 * no evidence, unless the two stand beside a strong link or are as good as the same. A denial is no report of what it denies, nor is a question.
 */
export function isLink(pair: ScoredPair, score: number, otherOccasions: ReadonlySet<number>): boolean {
  const { a, b, features } = pair;
  if (score < FIGURE_MIN_SCORE || (score < OPPOSED_MIN_SCORE && areOpposed(a.stance, b.stance))) return false;
  if (otherOccasions.has(a.article) || otherOccasions.has(b.article))
    return score >= OTHER_OCCASION_MIN_SCORE;
  const shared = sumCommon(a.words, b.words);
  if (sharesFigure(pair, score, shared)) return true;
  const hasEvidence =
    score >= SAME_MIN_SCORE || features.sequence >= ORDER_MIN_SCORE || shared >= EVIDENCE_MIN_WEIGHT;
  return hasEvidence && score >= (shared >= RICH_WEIGHT ? LINK_MIN_SCORE : toLeastScore(pair));
}

/** True when two units give the same exact figure, rare in the story, and share more besides or have a score that would do for close articles. */
function sharesFigure({ a, b }: ScoredPair, score: number, shared: number): boolean {
  const figure = a.terms.find(
    ({ id, key, weight }) =>
      weight >= FIGURE_MIN_WEIGHT && isExactFigureKey(key) && b.numbers.ids.includes(id),
  );
  if (figure === undefined) return false;
  return score >= LINK_MIN_SCORE || shared - figure.weight >= BESIDE_FIGURE_MIN_WEIGHT;
}

function toLeastScore({ a, b, features }: ScoredPair): number {
  const distance = Math.max(0, CLOSE_KINSHIP - features.kinship);
  const names = distance > 0 && namesOther(a, b) && namesOther(b, a) ? OTHER_NAMES_GAP : 0;
  const actors = haveOtherActors(a, b) ? OTHER_ACTORS_GAP : 0;
  return LINK_MIN_SCORE + Math.max(actors, DISTANCE_RATIO * distance + names);
}

/** True when a unit names an entity that another does not name. */
const namesOther = (unit: Unit, { words }: Unit): boolean =>
  unit.terms.some(({ id, key }) => isEntityKey(key) && !words.ids.includes(id));
