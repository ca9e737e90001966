import type { Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';

type Asked = { id: Id; otherOccasion: boolean };

/** The articles that a claim is asked of, as `coverage.of` counts them: one that may report another occasion only where it has the claim. */
export const findAsked = <A extends Asked>(
  { passages }: Pick<Claim, 'passages'>,
  articles: readonly A[],
): A[] =>
  articles.filter(
    ({ id, otherOccasion }) => !otherOccasion || passages.some(({ article }) => article === id),
  );

/** For each article that a claim is asked of whether the claim stands there. */
export const toCarriedIn = (claim: Pick<Claim, 'passages'>, articles: readonly Asked[]): boolean[] =>
  findAsked(claim, articles).map(({ id }) => claim.passages.some(({ article }) => article === id));

/** “every article”; “every article of the occasion” where a claim stands in all that it is asked of, and one that may report another occasion has it not. */
export const nameEvery = ({ claims, articles }: Pick<Comparison, 'claims' | 'articles'>): string =>
  claims.some(({ coverage: { kind, of } }) => kind === 'everywhere' && of < articles.length)
    ? 'every article of the occasion'
    : 'every article';
