import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';

/**
 * Why an article has no passage of a claim. `missing`: not found; `within`: it is said there, inside another claim; `perhaps`: the sentence that is shown may say it, too little to
 * count; `open`: neither counted nor ruled out, and no sentence is near enough to show.
 */
export type AbsenceState = 'missing' | 'within' | 'open';

/** What is said of an article that has no passage of a claim. The comparison decided it; every page, list and table asks here. */
export function toAbsenceState(
  { coverage: { also, perhaps } }: Pick<Claim, 'coverage'>,
  article: Id,
): AbsenceState {
  if (also.includes(article)) return 'within';
  return perhaps.includes(article) ? 'open' : 'missing';
}

/** The sentence that is printed where a claim is left open in an article; none where none is near enough, or its words are not published. */
export const findOpenSentence = ({ possiblyRelated }: Pick<Claim, 'possiblyRelated'>, article: Id) =>
  possiblyRelated.find((each) => each.article === article && each.shown);
