import type { Claim, Comparison } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { claimAnchor, claimHref, topicHref } from '../href.ts';
import { type PassageView, toPassageView, toPlainSegments } from '../text/passages.ts';
import { isNotable, toDifferingKinds } from '../text/reading-words.ts';
import { findOddReadings, toClaimMarks } from '../text/readings.ts';
import type { Segment } from '../text/words.ts';

/**
 * Why an article has no passage of a claim. `missing`: not found, `place` is the nearest sentence; `within`: it is said there, counted under the claim that `href`
 * leads to; `perhaps`: `place` may say it.
 */
export type AbsenceView = {
  state: 'missing' | 'within' | 'perhaps';
  place: (Span & { article: Id; segments: Segment[] }) | null;
  reason: string;
  href: string | null;
};

/** What one article has for a claim. */
export type CellView = { article: ArticleView } & (
  | { kind: 'carried'; passages: PassageView[]; differs: DifferenceKind[] }
  | { kind: 'absent'; absence: AbsenceView }
);

/** One claim across the articles. */
export type RowView = {
  id: Id;
  anchor: string;
  /** The claim's own page. */
  href: string;
  label: LabelView;
  /** In the articles' order: does the claim stand there? */
  carried: boolean[];
  differs: DifferenceKind[];
  /** True when a link or the topic is the editor's. */
  byEditor: boolean;
  /** How many articles stand apart in something: the order by difference. */
  oddCount: number;
  cells: CellView[];
};

/**
 * The claim's label: verbatim words with the article they stand in, or the editor's words. `before`, `after`: words are left out there. `speaker`: who is cited,
 * in words of ours, where the label does not say it.
 */
export type LabelView = {
  text: string;
  before: boolean;
  after: boolean;
  speaker: string | null;
  passage: (Span & { article: Id; letter: string }) | null;
};

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
const MAX_PASSAGES = 160;
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

/** One claim as a row. */
export function toRowView(claim: Claim, comparison: Comparison, articles: ArticleView[]): RowView {
  const odd = claim.apparatus.flatMap(findOddReadings);
  return {
    id: claim.id,
    anchor: claimAnchor(claim.id),
    href: claimHref(comparison.story.id, claim.id),
    label: toLabelView(claim, articles),
    carried: articles.map(({ id }) => claim.passages.some((passage) => passage.article === id)),
    differs: toDifferingKinds(claim),
    byEditor: claim.topicBy === 'editor' || claim.links.some((link) => link.by === 'editor'),
    oddCount: odd.length,
    cells: articles.map((article) => toCellView(claim, article, comparison.story.id)),
  };
}

/** The kinds of apparatus entries, each once. */
const toKinds = (entries: Claim['apparatus']): DifferenceKind[] => [
  ...new Set(entries.map(({ kind }) => kind)),
];

/**
 * A claim's label with its place: whole, never cut; the editor's words as they are. Words left out at its ends show as an ellipsis where they belong to its
 * sentence: the passage is a part of one.
 */
export function toLabelView(claim: Claim, articles: readonly ArticleView[]): LabelView {
  const passage = claim.passages.find((each) => each.id === claim.labelPassage);
  const offset = passage?.exact.indexOf(claim.label) ?? -1;
  const letter = articles.find((article) => article.id === passage?.article)?.letter;
  if (claim.labelBy === 'editor' || !passage || offset < 0 || letter === undefined)
    return { text: claim.label, before: false, after: false, speaker: null, passage: null };
  const [start, end] = [passage.start + offset, passage.start + offset + claim.label.length];
  return {
    text: claim.label,
    before: claim.labelIsPiece,
    after: false,
    speaker: claim.labelSpeaker,
    passage: { article: passage.article, letter, start, end },
  };
}

function toCellView(claim: Claim, article: ArticleView, story: Id): CellView {
  const passages = claim.passages.filter((passage) => passage.article === article.id);
  if (passages.length === 0) {
    return { kind: 'absent', article, absence: toAbsenceView(claim, article.id, story) };
  }
  const marks = toClaimMarks(claim).get(article.id) ?? [];
  return {
    kind: 'carried',
    article,
    passages: passages.map((passage) => toPassageView(passage, { story, marks, fold: claim })),
    differs: toKinds(
      claim.apparatus
        .filter(isNotable)
        .filter((entry) => findOddReadings(entry).some((reading) => reading.article === article.id)),
    ),
  };
}

/** The evidence of an absence. */
export function toAbsenceView(claim: Claim, article: Id, story: Id): AbsenceView {
  const absence = claim.absences.find((each) => each.article === article);
  const perhaps = claim.possiblyRelated.find((each) => each.article === article);
  const within = absence?.within;
  if (within) {
    const href = within.claim === null ? null : claimHref(story, within.claim);
    const place = within.exact === '' ? null : toPlace(within, article);
    return { state: 'within', place, reason: '', href };
  }
  if (perhaps) return { state: 'perhaps', place: toPlace(perhaps, article), reason: '', href: null };
  const nearest = absence?.nearest ?? null;
  return {
    state: 'missing',
    place: nearest && toPlace(nearest, article),
    reason: absence?.reason ?? '',
    href: null,
  };
}

const toPlace = ({ start, end, exact }: Span & { exact: string }, article: Id) => ({
  article,
  start,
  end,
  segments: toPlainSegments(exact),
});

/** How a page says where a claim has no passage: “not found in A, E; also inside another claim: B; perhaps in C”. */
export function formatAbsences(claim: Claim, articles: readonly { id: Id; letter: string }[]): string {
  const present = new Set(claim.passages.map(({ article }) => article));
  const absent = articles.filter(({ id }) => !present.has(id));
  const toLetters = (state: AbsenceView['state']): string =>
    absent
      .filter(({ id }) => toAbsenceView(claim, id, '').state === state)
      .map(({ letter }) => letter)
      .join(', ');
  return [
    ['not found in ', toLetters('missing')],
    ['also inside another claim of ', toLetters('within')],
    ['perhaps in ', toLetters('perhaps')],
  ]
    .filter(([, letters]) => letters !== '')
    .map((parts) => parts.join(''))
    .join('; ');
}
