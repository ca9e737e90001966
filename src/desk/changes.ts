import type { Claim, Comparison } from '../model/comparison.ts';

/** What an edit does to a comparison, counted. */
export type Change = {
  /** Claims that are not there any more as they were, and those that are new. */
  claimsBefore: number;
  claimsAfter: number;
  /** Links of other passages than the decision's that come or go with it. */
  otherLinks: number;
};

/** Counts what differs between two comparisons of a story; `words` are those of the decision itself. */
export function toChange(before: Comparison, after: Comparison, words: readonly string[]): Change {
  const [claimsBefore, claimsAfter] = [toClaimKeys(before), toClaimKeys(after)];
  const [linksBefore, linksAfter] = [toLinkKeys(before, words), toLinkKeys(after, words)];
  return {
    claimsBefore: countMissing(claimsBefore, claimsAfter),
    claimsAfter: countMissing(claimsAfter, claimsBefore),
    otherLinks: countMissing(linksBefore, linksAfter) + countMissing(linksAfter, linksBefore),
  };
}

/**
 * A change in words, before it is made.
 *
 * @example describeChange({ claimsBefore: 2, claimsAfter: 1, otherLinks: 1 }) // '2 claims become 1; one other link moves'
 */
export function describeChange({ claimsBefore, claimsAfter, otherLinks }: Change): string {
  const moves =
    otherLinks === 0 ? '' : `${otherLinks === 1 ? 'one other link moves' : `${otherLinks} other links move`}`;
  const claims =
    claimsBefore === 0 && claimsAfter === 0
      ? 'no claim changes'
      : claimsBefore === claimsAfter
        ? `${claimsAfter === 1 ? '1 claim changes' : `${claimsAfter} claims change`}`
        : `${claimsBefore === 1 ? '1 claim becomes' : `${claimsBefore} claims become`} ${claimsAfter}`;
  return moves === '' ? claims : `${claims}; ${moves}`;
}

/** Headings of claims of several articles: of those that are not there any more, of new ones, and of those that have other passages now. */
export type MovedClaims = { gone: string[]; come: string[]; changed: string[] };

/** How the claims of several articles differ between two comparisons of a story. */
export function toMovedClaims(before: Comparison, after: Comparison): MovedClaims {
  const [old, now] = [toClaimKeys(before), toClaimKeys(after)];
  const list = ({ claims }: Comparison, known: ReadonlySet<string>) =>
    claims
      .filter((claim) => claim.coverage.count > 1 && !known.has(toClaimKey(claim)))
      .map(({ label }) => label);
  const [gone, come] = [list(before, now), list(after, old)];
  return {
    gone: gone.filter((label) => !come.includes(label)),
    come: come.filter((label) => !gone.includes(label)),
    changed: come.filter((label) => gone.includes(label)),
  };
}

const toClaimKeys = ({ claims }: Comparison): Set<string> => new Set(claims.map(toClaimKey));

const toClaimKey = ({ passages }: Claim): string =>
  passages
    .map(({ article, exact }) => `${article}: ${exact}`)
    .sort()
    .join(' ');

function toLinkKeys({ claims }: Comparison, words: readonly string[]): Set<string> {
  const keys = claims.flatMap((claim) => {
    const byId = new Map(claim.passages.map((passage) => [passage.id, passage]));
    return claim.links.flatMap(({ a, b }) => {
      const [left, right] = [byId.get(a), byId.get(b)];
      const isOwn =
        left !== undefined &&
        right !== undefined &&
        [left, right].every(({ exact }) => isAmong(exact, words));
      return left === undefined || right === undefined || isOwn
        ? []
        : [`${left.article}: ${left.exact} ${right.article}: ${right.exact}`];
    });
  });
  return new Set(keys);
}

const isAmong = (exact: string, words: readonly string[]): boolean =>
  words.some((one) => exact.includes(one) || one.includes(exact));

const countMissing = (of: ReadonlySet<string>, from: ReadonlySet<string>): number =>
  [...of].filter((key) => !from.has(key)).length;
