import type { Claim } from '../model/comparison.ts';
import type { ClaimLink, Link } from '../model/links.ts';

/** Says of each link whether its passages answer alike, by the versions that they stand in. */
export function toClaimLinks(
  links: readonly Link[],
  { versions, versionAgreement }: Pick<Claim, 'versions' | 'versionAgreement'>,
): ClaimLink[] {
  const versionOf = new Map(versions.flatMap((ids, index) => ids.map((id) => [id, index])));
  return links.map((link) => {
    const [ofA, ofB] = [versionOf.get(link.a), versionOf.get(link.b)];
    if (ofA !== ofB) return { ...link, agreement: 'other' };
    return { ...link, agreement: versionAgreement[ofA ?? -1] === 'same' ? 'same' : 'open' };
  });
}
