import { toAlignedClaim } from '../../align/claims.ts';
import { indexEdges } from '../../align/groups/edges.ts';
import { makeSignReader } from '../../align/nearest/nearest-signs.ts';
import { createLabelFinder } from '../../compare/labels/labels.ts';
import { createContentReader } from '../../compare/words/content.ts';
import { toStoryArticles } from '../../compare/words/story-articles.ts';
import type { AlignedClaim } from '../../model/alignment.ts';
import { type Judged, toShownRows } from './cells.ts';
import { toPairOfPlaces } from './data.ts';

/**
 * Counts of passages in rows of several articles: those of other articles than the passage that heads the row, and of these those whose sentence readers say reports
 * the same as the sentence that heads it. Pairs that readers left open count for nothing.
 */
export type RowCounts = Record<'rows' | 'headed' | 'headedRight', number>;

/** What a reader finds who judges each passage of a row against the row's heading. */
export function countRows(story: Judged): RowCounts {
  const { measured, edges, articles, entities, gold, judged } = story;
  const edgesOf = indexEdges(edges);
  const list = toStoryArticles(articles);
  const { findLabel } = createLabelFinder(list, entities, createContentReader(list));
  const { partScores, sentencePairs } = measured;
  const context = {
    ...{ edgesOf, signsOf: makeSignReader(articles), partScores, sentencePairs },
    ...{ articles, links: [] },
  };
  const claims = toShownRows(story).map((row) => toAlignedClaim(row, context));
  const shown = claims.filter(({ links }) => links.length > 0);
  const toPlace = ({ article, sentence }: AlignedClaim['passages'][number]) => {
    const index = articles.findIndex(({ id }) => id === article);
    return { article: index, place: articles[index]?.sentences.findIndex(({ id }) => id === sentence) ?? 0 };
  };
  const pairs = shown.flatMap((claim) => {
    const { passage } = findLabel(claim);
    const head = claim.passages.find(({ id }) => id === passage);
    return claim.passages.flatMap((other) =>
      head === undefined || other.article === head.article
        ? []
        : [toPairOfPlaces(toPlace(head), toPlace(other))],
    );
  });
  const headed = pairs.filter((key) => judged.has(key));
  return {
    rows: shown.length,
    headed: headed.length,
    headedRight: headed.filter((key) => gold.has(key)).length,
  };
}
