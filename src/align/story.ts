import type { AlignedClaim, Alignment } from '../model/alignment.ts';
import type { AnnotatedArticle, Entity } from '../model/article.ts';
import { overlaps } from '../model/span.ts';
import { toAlignedClaim } from './claims.ts';
import { clusterParts, type Decisions } from './clusters.ts';
import { findEdges, indexEdges } from './edges.ts';
import type { ResolvedEditorLink } from './editor.ts';
import { findOtherOccasions } from './occasions.ts';
import { type Measured, measureStory, type Part } from './parts.ts';
import { toRows } from './rows.ts';
import { findSharedWording } from './shared-wording.ts';

/** What `alignStory` works on; articles in the order of their letters. */
export type StoryToAlign = {
  articles: readonly AnnotatedArticle[];
  entities: readonly Entity[];
  links: readonly ResolvedEditorLink[];
};

/**
 * Which passages of a story's articles report the same claim, which claims one article alone has, and how near the others come.
 *
 * Sentences of two articles are scored by what they share (score.ts); a sentence's parts carry the score where what is shared stands in one
 * of them (edges.ts); links above the threshold are gathered into claims (clusters.ts). The editor's assertions and denials come first.
 *
 * @returns claims in the order of their first passage; every sentence of headlines and body stands in at least one
 */
export function alignStory({ articles, links }: StoryToAlign): Alignment {
  const measured = measureStory(articles, (article) =>
    links.flatMap((link) => link.passages.filter((passage) => passage.article === article)),
  );
  const otherOccasions = findOtherOccasions(articles);
  const edges = findEdges(
    measured,
    new Set(articles.flatMap((article, index) => (otherOccasions.includes(article.id) ? [index] : []))),
  );
  const decisions = toDecisions(links, measured, articles);
  const groups = clusterParts(measured.parts, edges, decisions);
  const edgesOf = indexEdges(edges);
  const rows = toRows(measured, groups);
  const linkedParts = new Set(rows.flatMap(({ parts }) => (isOfSeveralArticles(parts) ? parts : [])));
  const claims: AlignedClaim[] = rows.map((row) =>
    toAlignedClaim(row, { measured, edgesOf, articles, links, linkedParts }),
  );
  return {
    claims,
    sharedWording: findSharedWording(articles),
    otherOccasions,
  };
}

const isOfSeveralArticles = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.unit.article !== parts[0]?.unit.article);

/** The parts that the editor's passages stand in. */
function toDecisions(
  links: readonly ResolvedEditorLink[],
  measured: Measured,
  articles: readonly AnnotatedArticle[],
): Decisions {
  const partsOf = (link: ResolvedEditorLink): Part[] =>
    link.passages.flatMap((passage) =>
      measured.parts.filter(
        (part) => articles[part.unit.article]?.id === passage.article && overlaps(part.unit.span, passage),
      ),
    );
  const ofKind = (kind: ResolvedEditorLink['kind']) =>
    links.filter((link) => link.kind === kind).map(partsOf);
  return { asserted: ofKind('assert'), denied: ofKind('deny') };
}
