import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';

/**
 * Why an article has no passage of a claim. `missing`: not found; `within`: it is said there, inside another claim; `perhaps`: a sentence there may say it, too little to
 * count and too much to call it absent.
 */
export type AbsenceState = 'missing' | 'within' | 'perhaps';

/** What is said of an article that has no passage of a claim. The comparison decided it; every page, list and table asks here. */
export function toAbsenceState({ coverage }: Pick<Claim, 'coverage'>, article: Id): AbsenceState {
  if (coverage.also.includes(article)) return 'within';
  return coverage.perhaps.includes(article) ? 'perhaps' : 'missing';
}

/** The sentence of an article that may say a claim; none where its words are not published. */
export const findPerhaps = ({ possiblyRelated }: Claim, article: Id) =>
  possiblyRelated.find((each) => each.article === article);
