import { findChangedWords } from '../../diff/changed-words.ts';
import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { type ArticleView, toArticleMap } from '../articles.ts';
import { toTextFragmentHref } from '../data/text-fragment.ts';
import { claimHref } from '../href.ts';
import { type AbsenceView, formatAbsences, toAbsenceView } from '../story/absences.ts';
import { type CellAround, toCellAround } from '../story/cell-around.ts';
import { type LabelView, toLabelView } from '../story/claim-label.ts';
import { isReportedBy, type Statement, toClaimStatements } from '../story/differences.ts';
import { type RowView, toRowView } from '../story/matrix-row.ts';
import type { CarriedView } from '../text/carried.ts';
import { toNamed } from '../text/headed-speakers.ts';
import { type PassageView, toPassageView } from '../text/passages.ts';
import { isAlike } from '../text/reading-words.ts';
import { toClaimMarks } from '../text/readings.ts';
import type { Mark } from '../text/words.ts';
import { type DetailView, toDetailViews } from './claim-details.ts';
import { type ClaimLinksView, toClaimLinks } from './claim-links.ts';

/** What one article says of a claim. `isBase`: the others are compared with it. `throughout`: so few words are the base's that none is tinted. */
export type SideView = {
  article: ArticleView;
  isBase: boolean;
  throughout: boolean;
  passages: (PassageView & { original: string | undefined; around: CellAround })[];
};

/** One claim side by side. */
export type TopicClaimView = {
  id: Id;
  anchor: string;
  permalink: string;
  label: LabelView;
  carried: CarriedView;
  differs: RowView['differs'];
  statements: Statement[];
  /** What is worded otherwise and is no difference. */
  alike: Statement[];
  details: DetailView[];
  /** Article that the words are compared with when the page's base does not carry the claim. */
  fallback: Id;
  sides: SideView[];
  absences: { article: ArticleView; absence: AbsenceView }[];
  /** “not found in A; left open in C” */
  absent: string;
  links: ClaimLinksView;
};

export type TopicView = {
  id: Id;
  title: string;
  question: string;
  articles: ArticleView[];
  /** The default base text: the article that carries most of the topic's claims. */
  base: Id | undefined;
  /** Articles that the others can be compared with: those that report a claim of several articles. */
  bases: ArticleView[];
  claims: TopicClaimView[];
};

/** A topic's claims side by side, the most widely reported first. */
export function toTopicView(comparison: Comparison, id: Id): TopicView {
  const topic = comparison.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`topic ${id} is not in its story; this is a bug in pages/`);
  const claims = findTopicClaims(comparison, id);
  const base = findBase(comparison, claims);
  const articles = [...toArticleMap(comparison).values()];
  const shared = claims.filter(({ coverage }) => coverage.count > 1);
  return {
    ...topic,
    articles,
    base,
    bases: articles.filter((article) => shared.some((claim) => isReportedBy(claim, article.id))),
    claims: claims.map((claim) => toTopicClaimView(claim, comparison, base)),
  };
}

/** The claims of a topic, the most widely reported first. */
export const findTopicClaims = (comparison: Comparison, topic: Id): Claim[] =>
  comparison.claims
    .filter((claim) => claim.topic === topic)
    .sort((a, b) => b.coverage.count - a.coverage.count);

function findBase({ articles }: Comparison, claims: readonly Claim[]): Id | undefined {
  const shared = claims.filter(({ coverage }) => coverage.count > 1);
  let best: { id: Id; count: number } | undefined;
  for (const { id } of articles) {
    const count = shared.filter((claim) => isReportedBy(claim, id)).length;
    if (count > (best?.count ?? 0)) best = { id, count };
  }
  return best?.id;
}

/** One claim side by side, its words compared with those of `base`, or of the label's article where `base` does not carry it. */
export function toTopicClaimView(claim: Claim, comparison: Comparison, base: Id | undefined): TopicClaimView {
  const map = toArticleMap(comparison);
  const articles = [...map.values()];
  const row = toRowView(claim, comparison, articles);
  const fallback = findFallback(claim);
  const compared = base !== undefined && isReportedBy(claim, base) ? base : fallback;
  return {
    id: claim.id,
    anchor: row.anchor,
    permalink: claimHref(comparison.story.id, claim.id),
    label: toLabelView(claim, articles, comparison),
    carried: row.carried,
    differs: row.differs,
    statements: toClaimStatements(claim, comparison),
    alike: toClaimStatements(claim, comparison, { states: isAlike }),
    details: toDetailViews(claim, comparison),
    fallback,
    sides: articles
      .filter(({ id }) => isReportedBy(claim, id))
      .map((article) => toSideView(claim, article, { comparison, base: compared })),
    absences: claim.absences.flatMap((absence) => {
      const article = map.get(absence.article);
      return article ? [{ article, absence: toAbsenceView(claim, article.id, comparison.story.id) }] : [];
    }),
    absent: formatAbsences(claim, articles),
    links: toClaimLinks(claim, articles, comparison),
  };
}

function findFallback({ passages, labelPassage }: Claim): Id {
  const labelled = passages.find(({ id }) => id === labelPassage) ?? passages[0];
  if (!labelled) throw new Error('a claim has no passage; this is a bug in compare/');
  return labelled.article;
}

function toSideView(
  claim: Claim,
  article: ArticleView,
  { comparison, base }: { comparison: Comparison; base: Id },
): SideView {
  const story = comparison.story.id;
  const baseText = joinPassages(claim.passages.filter((passage) => passage.article === base));
  const differences = toClaimMarks(claim).get(article.id) ?? [];
  const own = claim.passages.filter((passage) => passage.article === article.id);
  const wording = own.map((passage) =>
    article.id === base || passage.exact === '' || baseText === ''
      ? []
      : findChangedWords(baseText, passage.exact),
  );
  const passages = own.map((passage, index) => {
    const marks = [...differences, ...toWordingMarks(passage, wording[index] ?? [])];
    const original = toTextFragmentHref(article.url, passage);
    const around = toCellAround(passage, claim, toNamed(comparison));
    return { ...toPassageView(passage, { story, marks }), original, around };
  });
  const throughout = wording.every((each) => each === 'throughout');
  return { article, isBase: article.id === base, throughout, passages };
}

/** The passages of an article in one string, as the browser joins them too. */
const joinPassages = (passages: readonly Passage[]): string => passages.map(({ exact }) => exact).join('\n');

const toWordingMarks = ({ start }: Passage, changed: ReturnType<typeof findChangedWords>): Mark[] =>
  changed === 'throughout'
    ? []
    : changed.map((run) => ({ kind: 'wording', start: start + run.start, end: start + run.end }));
