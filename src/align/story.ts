import type { AlignedClaim, Alignment, Proposal } from '../model/alignment.ts';
import type { AnnotatedArticle, Entity } from '../model/article.ts';
import { overlaps } from '../model/span.ts';
import { toAlignedClaim } from './claims.ts';
import type { ResolvedEditorLink } from './editor/editor.ts';
import { clusterParts, type Decisions, toApart } from './groups/clusters.ts';
import { toBonds } from './groups/decided.ts';
import { findEdges, indexEdges } from './groups/edges.ts';
import { type Measured, measureStory, type Part, type StoryVectors } from './groups/parts.ts';
import { toRows } from './groups/rows.ts';
import { makeSignReader } from './nearest/nearest-signs.ts';
import { findOtherOccasions } from './occasions.ts';
import { toProposals } from './proposals.ts';
import { joinRetold } from './retold.ts';
import { findSharedWording } from './wording/shared-wording.ts';

/** What `alignStory` works on; articles in the order of their letters. */
export type StoryToAlign = {
  articles: readonly AnnotatedArticle[];
  entities: readonly Entity[];
  links: readonly ResolvedEditorLink[];
  /** Vectors of the articles' sentences; without them words alone are compared. */
  vectors?: StoryVectors | undefined;
};

/**
 * Which passages of a story's articles report the same claim, which claims one article alone has, and how near the others come.
 *
 * Every two sentences of two articles get the probability that they report the same (score.ts); a sentence's parts carry it where what is shared
 * is in them (edges.ts); pairs are gathered into claims that are right more often than not (clusters.ts). The editor's word comes first.
 *
 * @returns claims in the order of their first passage; every sentence of headlines and body is in at least one; and what an editor is
 *   asked first, the greatest expected gain first
 */
export function alignStory({
  articles,
  entities,
  links,
  vectors,
}: StoryToAlign): Alignment & { proposals: Proposal[] } {
  const measured = measureStory(
    articles,
    (article) => links.flatMap((link) => link.passages.filter((passage) => passage.article === article)),
    vectors,
  );
  const edges = findEdges(measured, { articles, entities });
  const decisions = toDecisions(links, measured, articles);
  const bonds = toBonds(edges, decisions);
  const groups = clusterParts(measured.parts, bonds, decisions);
  const edgesOf = indexEdges(edges);
  const apart = toApart(decisions);
  const rows = joinRetold(toRows(measured, groups, apart), { measured, edgesOf, articles, apart });
  const { partScores, sentencePairs } = measured;
  const context = { edgesOf, signsOf: makeSignReader(articles), partScores, sentencePairs, articles, links };
  const claims: AlignedClaim[] = rows.map((row) => toAlignedClaim(row, context));
  return {
    claims,
    sharedWording: findSharedWording(articles),
    otherOccasions: findOtherOccasions(articles, entities),
    proposals: toProposals(rows, { articles, links, bonds }),
  };
}

/** The parts that the editor's passages are in. */
function toDecisions(
  links: readonly ResolvedEditorLink[],
  measured: Measured,
  articles: readonly AnnotatedArticle[],
): Decisions {
  const partsOf = (link: ResolvedEditorLink): Part[][] =>
    link.passages.map((passage) =>
      measured.parts.filter(
        (part) => articles[part.unit.article]?.id === passage.article && overlaps(part.unit.span, passage),
      ),
    );
  const ofKind = (kind: ResolvedEditorLink['kind']) =>
    links.filter((link) => link.kind === kind).map(partsOf);
  return { asserted: ofKind('assert').map((lists) => lists.flat()), denied: ofKind('deny') };
}
