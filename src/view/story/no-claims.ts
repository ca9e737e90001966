import type { Comparison } from '../../model/comparison.ts';

/** Why a story's page has no claim; '' where it has one, or where all of the articles is published. */
export const sayNoClaims = ({ claims, articles }: Comparison): string =>
  claims.length > 0 || articles.every(({ publish }) => publish === 'full')
    ? ''
    : 'No claim is shown: of these articles a quarter at most may be quoted, in whole passages that several of them report, and no such passage is short enough.';
