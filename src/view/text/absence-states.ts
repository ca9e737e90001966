import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';

/**
 * Why an article has no passage of a claim. `missing`: not found; `within`: it is said there, inside another claim; `perhaps`: the sentence that is shown may say it, too little to
 * count; `open`: neither counted nor ruled out, and no sentence is near enough to show.
 */
export type AbsenceState = 'missing' | 'within' | 'perhaps' | 'open';

/** What is said of an article that has no passage of a claim. The comparison decided it; every page, list and table asks here. */
export function toAbsenceState(
  claim: Pick<Claim, 'coverage' | 'possiblyRelated'>,
  article: Id,
): AbsenceState {
  const { also, perhaps } = claim.coverage;
  if (also.includes(article)) return 'within';
  if (!perhaps.includes(article)) return 'missing';
  return findPerhaps(claim, article) === undefined ? 'open' : 'perhaps';
}

/** The sentence of an article that may say a claim; none where its words are not published. */
export const findPerhaps = ({ possiblyRelated }: Pick<Claim, 'possiblyRelated'>, article: Id) =>
  possiblyRelated.find((each) => each.article === article && each.shown);
