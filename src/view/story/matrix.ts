import type { Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { topicHref } from '../href.ts';
import { type RowView, toRowView } from './matrix-row.ts';

/** `left`: how many claims have no room on the page; `goesOn`: the part holds further claims of the topic before it. */
export type RowGroupView = {
  topic: { id: Id; title: string; question: string; href: string } | null;
  rows: RowView[];
  left: number;
  goesOn: boolean;
  onlyHere: SinglesView[];
};

/** The claims of a story, topic by topic. `apart`: articles that may report another occasion and have none of these claims; they have no column. */
export type MatrixView = { story: Id; articles: ArticleView[]; apart: ArticleView[]; groups: RowGroupView[] };

/** Passages that the matrix of a story shows; the claims that fewest articles report are a link away. */
const MAX_PASSAGES = 140;
/** Claims that stand open on the page of a story. */
const OPEN_ROWS = 4;

/** How many claims of a group one article alone reports. */
export type SinglesView = { article: ArticleView; count: number };

/**
 * The coverage matrix of the claims that two articles or more carry, with the number of the others: the topics in the editor's order, then what
 * no topic gathers, the most widely reported claims first. Of a story of many articles it has the claims that most of them report.
 */
export function toMatrixView(comparison: Comparison): MatrixView {
  const articles = toArticleViews(comparison);
  const shown = chooseShown(comparison.claims);
  const apart = findApart(articles, [...shown]);
  const columns = articles.filter((article) => !apart.includes(article));
  const toGroup = (topic: RowGroupView['topic']): RowGroupView => {
    const claims = comparison.claims.filter((claim) => claim.topic === (topic?.id ?? null));
    const shared = claims.filter(({ coverage }) => coverage.count > 1).sort(byCoverage);
    const rows = shared.filter((claim) => shown.has(claim));
    return {
      topic,
      rows: rows.map((claim) => toRowView(claim, comparison, columns)),
      left: shared.length - rows.length,
      goesOn: false,
      onlyHere: toSingles(claims, articles),
    };
  };
  const topics = comparison.topics.map(({ id, title, question }) =>
    toGroup({ id, title, question, href: topicHref(comparison.story.id, id) }),
  );
  const groups = [...topics, toGroup(null)].flatMap((group, index) =>
    index === 0 ? splitGroup(group) : [group],
  );
  return { story: comparison.story.id, articles: columns, apart, groups };
}

/** The part that stands open has the most widely reported claims; the others of its topic go on in a part of their own. */
function splitGroup(group: RowGroupView): RowGroupView[] {
  if (group.rows.length <= OPEN_ROWS) return [group];
  return [
    { ...group, rows: group.rows.slice(0, OPEN_ROWS), left: 0, onlyHere: [] },
    { ...group, rows: group.rows.slice(OPEN_ROWS), goesOn: true },
  ];
}

/** Articles that may report another occasion and report none of some claims: they stand apart in one line. */
export const findApart = (articles: readonly ArticleView[], claims: readonly Claim[]): ArticleView[] =>
  articles.filter(
    ({ id, otherOccasion }) =>
      otherOccasion && !claims.some(({ passages }) => passages.some(({ article }) => article === id)),
  );

/** The widest first; equal ones stay in the order of the text. */
const byCoverage = (a: Claim, b: Claim): number => b.coverage.count - a.coverage.count;

/** The most widely reported claims, as many as have room. */
function chooseShown(claims: readonly Claim[]): ReadonlySet<Claim> {
  let room = MAX_PASSAGES;
  const shared = claims.filter(({ coverage }) => coverage.count > 1).sort(byCoverage);
  return new Set(
    shared.filter(({ coverage }) => {
      room -= coverage.count;
      return room >= 0;
    }),
  );
}

/** How many of the claims stand in one article only, by article. */
const toSingles = (claims: readonly Claim[], articles: readonly ArticleView[]): SinglesView[] =>
  articles.map((article) => ({
    article,
    count: claims.filter(
      ({ coverage, passages }) => coverage.kind === 'only-here' && passages[0]?.article === article.id,
    ).length,
  }));
