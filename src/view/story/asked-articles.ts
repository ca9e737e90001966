import type { Comparison } from '../../model/comparison.ts';
import { toSpread } from '../text/spread.ts';

/** “every article”; “every article of the occasion” where a claim stands in all that claims are counted among, and another one may report another occasion. */
export const nameEvery = ({ claims, articles }: Pick<Comparison, 'claims' | 'articles'>): string =>
  claims.some(({ coverage }) => toSpread(coverage) === 'everywhere' && coverage.of < articles.length)
    ? 'every article of the occasion'
    : 'every article';
