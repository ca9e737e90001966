import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import { type DifferenceRules, toClaimToRead } from './claim-to-read.ts';
import { ATTRIBUTION } from './kind-attribution.ts';
import { CERTAINTY } from './kind-certainty.ts';
import { FIGURE } from './kind-figure.ts';
import { NAME } from './kind-name.ts';
import { QUOTATION } from './kind-quotation.ts';
import { TIMEFRAME } from './kind-timeframe.ts';
import type { StoryArticles } from './story-articles.ts';

/** In what the articles of a claim are compared, in the order of the apparatus. */
const KINDS: readonly DifferenceRules[] = [FIGURE, TIMEFRAME, ATTRIBUTION, CERTAINTY, QUOTATION, NAME];

/**
 * Gives what the articles of a claim can differ in.
 *
 * One entry for each thing that is read: two figures of a claim (“49 killed”, “53 wounded”) are two entries, each entity that two articles call
 * by other names is one. Attribution and certainty have one entry each. Readings lie within the passages; only the source of an attribution may stand outside.
 *
 * @param kinds  what is compared
 * @returns entries by kind, then in the order of their first reading
 */
export function toApparatus(
  passages: readonly Passage[],
  articles: StoryArticles,
  kinds: readonly DifferenceRules[] = KINDS,
): ApparatusEntry[] {
  const claim = toClaimToRead(passages, articles);
  return kinds.flatMap(({ toEntries }) => toEntries(claim));
}
