import type { Claim, Comparison } from '../../model/comparison.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { topicHref } from '../href.ts';
import { oncePerStory } from '../once.ts';
import { toBoardContext } from './board-answers.ts';
import { type BoardRow, toBoardRow } from './board-rows.ts';
import { toVersions } from './board-versions.ts';
import { findApart } from './matrix.ts';

/** A question with its claims; null for claims that no question asks for. */
export type BoardGroup = {
  topic: { title: string; question: string; href: string } | null;
  rows: BoardRow[];
};

/** The story at a glance. `apart`: articles that may report another occasion and have none of these claims; `inAllBeside`: claims without a row that stand in all the others with one answer. */
export type BoardView = {
  articles: ArticleView[];
  apart: ArticleView[];
  groups: BoardGroup[];
  rows: BoardRow[];
  inAllBeside: number;
};

/** Rows of a board: more would not stand on one screen. */
const MAX_ROWS = 8;

/**
 * The board: the editor's questions with the claims of each that most articles report and most differ in; what no question asks for where these
 * leave room. Claims of one article alone are not on it.
 */
export const toBoardView = oncePerStory(
  (comparison): BoardView => toBoard(comparison, chooseClaims(comparison)),
);

/** A board of the given claims, by topic. */
export function toBoard(
  comparison: Comparison,
  chosen: ReadonlyMap<string | null, readonly Claim[]>,
): BoardView {
  const articles = toArticleViews(comparison);
  const context = toBoardContext(comparison);
  const apart = findApart(articles, [...chosen.values()].flat());
  const columns = articles.filter((article) => !apart.includes(article));
  const groups = [...chosen].map(([id, own]) => ({
    topic: toTopic(comparison, id),
    rows: own.map((claim) => toBoardRow(claim, { comparison, articles: columns, context })),
  }));
  const rows = groups.flatMap((group) => group.rows);
  return { articles: columns, apart, groups, rows, inAllBeside: countBeside(comparison, rows, columns) };
}

/** How many claims without a row stand in all of the articles, with one answer. */
const countBeside = (
  { claims }: Comparison,
  rows: readonly BoardRow[],
  columns: readonly ArticleView[],
): number =>
  claims.filter(
    (claim) =>
      claim.versions.length === 1 &&
      !rows.some(({ id }) => id === claim.id) &&
      columns.every(({ id }) => claim.passages.some(({ article }) => article === id)),
  ).length;

function toTopic({ story, topics }: Comparison, id: string | null): BoardGroup['topic'] {
  const topic = topics.find((each) => each.id === id);
  return topic ? { title: topic.title, question: topic.question, href: topicHref(story.id, topic.id) } : null;
}

/** The claims of the board by topic: of each topic its first, then its second and so on, as long as there is room. */
function chooseClaims({ topics, claims }: Comparison): Map<string | null, Claim[]> {
  const ranked = claims
    .filter(({ coverage }) => coverage.count > 1)
    .map((claim) => ({ claim, rank: toRank(claim) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ claim }) => claim);
  const rounds = topics.flatMap(({ id }) =>
    ranked.filter(({ topic }) => topic === id).map((claim, round) => ({ claim, round })),
  );
  const inTopics = rounds.sort((a, b) => a.round - b.round).map(({ claim }) => claim);
  const others = ranked.filter(({ topic }) => topic === null);
  const taken = new Set([...inTopics, ...others].slice(0, MAX_ROWS));
  return new Map(
    [...topics.map(({ id }) => id), null]
      .map((id) => [id, ranked.filter((claim) => claim.topic === id && taken.has(claim))] as const)
      .filter(([, own]) => own.length > 0),
  );
}

/** What most articles report comes first; of equals what is answered in more than one way, then what differs in more, then what gives a figure or a time. */
const toRank = (claim: Claim): number =>
  claim.coverage.count * 4 +
  Math.min(3, toVersions(claim).length - 1) * 2 +
  Math.min(1, claim.apparatus.filter(({ differs, kind }) => differs && kind !== 'name').length) +
  (claim.apparatus.some(({ kind }) => kind === 'figure' || kind === 'timeframe') ? 0.5 : 0);
