import type { Claim, Comparison } from '../model/comparison.ts';

/** The comparison with the passages that count, the links between them, and the claims that have one: what pages and published data say of a story. */
export const withoutUncounted = (comparison: Comparison): Comparison =>
  comparison.claims.every(({ uncounted }) => uncounted.length === 0)
    ? comparison
    : {
        ...comparison,
        claims: comparison.claims.map(toCounted).filter(({ passages }) => passages.length > 0),
      };

function toCounted(claim: Claim): Claim {
  if (claim.uncounted.length === 0) return claim;
  const apart = new Set(claim.uncounted);
  return {
    ...claim,
    passages: claim.passages.filter(({ id }) => !apart.has(id)),
    links: claim.links.filter(({ a, b }) => !apart.has(a) && !apart.has(b)),
    uncounted: [],
  };
}
