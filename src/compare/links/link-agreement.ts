import type { Claim } from '../../model/comparison.ts';
import type { ClaimLink, Link } from '../../model/links.ts';

/** Says of each link whether its passages answer alike, by the versions that they stand in; the same only of passages by which articles are known to agree (`tied`). */
export function toClaimLinks(
  links: readonly Link[],
  {
    passages,
    versions,
    versionAgreeing,
    tied,
  }: Pick<Claim, 'passages' | 'versions' | 'versionAgreeing'> & { tied: ReadonlySet<string> },
): ClaimLink[] {
  const versionOf = new Map(versions.flatMap((ids, index) => ids.map((id) => [id, index])));
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  return links.map((link) => {
    const [ofA, ofB] = [versionOf.get(link.a), versionOf.get(link.b)];
    if (ofA !== ofB) return { ...link, agreement: 'other' };
    const agreeing = versionAgreeing[ofA ?? -1] ?? [];
    const areKnown = [link.a, link.b].every(
      (id) => tied.has(id) && agreeing.includes(articleOf.get(id) ?? ''),
    );
    return { ...link, agreement: areKnown ? 'same' : 'open' };
  });
}
