import type { Claim, Comparison } from '../../model/comparison.ts';
import { type CarriedView, toCarried } from '../text/carried.ts';

/** In which articles of its story a claim stands. */
export const toCarriedIn = (
  { passages }: Pick<Claim, 'passages'>,
  articles: Parameters<typeof toCarried>[1],
): CarriedView =>
  toCarried(
    passages.map(({ article }) => article),
    articles,
  );

/** “every article”; “every article of the occasion” where a claim stands in all that claims are counted among, and another one may report another occasion. */
export const nameEvery = ({ claims, articles }: Pick<Comparison, 'claims' | 'articles'>): string =>
  claims.some(({ coverage: { kind, of } }) => kind === 'everywhere' && of < articles.length)
    ? 'every article of the occasion'
    : 'every article';
