import type { Claim, Comparison } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { Id } from '../../model/ids.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import type { ArticleView } from '../articles.ts';
import { findKindWords } from '../difference-kinds.ts';
import { claimAnchor, claimHref } from '../href.ts';
import { type CarriedView, toCarriedIn } from '../text/carried.ts';
import { toNamed } from '../text/headed-speakers.ts';
import { findOwnPassages, type PassageView, toPassageView } from '../text/passages.ts';
import { isNotable, toDifferingKinds } from '../text/reading-words.ts';
import { findOddReadings, isUnsourced, toClaimMarks } from '../text/readings.ts';
import { type AbsenceView, toAbsenceView } from './absences.ts';
import { type CellAround, toCellAround } from './cell-around.ts';
import { type LabelView, toLabelView } from './claim-label.ts';

/** What one article has for a claim. */
export type CellView = { article: ArticleView } & (
  | {
      kind: 'carried';
      passages: (PassageView & { around: CellAround })[];
      differs: DifferenceKind[];
      isUnsourced: boolean;
    }
  | { kind: 'absent'; absence: AbsenceView }
);

/** One claim across the articles. */
export type RowView = {
  id: Id;
  anchor: string;
  /** The claim's own page. */
  href: string;
  label: LabelView;
  /** In which articles the claim stands. */
  carried: CarriedView;
  /** In what the articles differ. */
  differs: DifferenceWords[];
  /** True when a link or the topic is the editor's. */
  byEditor: boolean;
  /** How many articles stand apart in something: the order by difference. */
  oddCount: number;
  cells: CellView[];
};

/** One claim as a row. */
export function toRowView(claim: Claim, comparison: Comparison, articles: ArticleView[]): RowView {
  const odd = claim.apparatus.filter(isNotable).flatMap(findOddReadings);
  return {
    id: claim.id,
    anchor: claimAnchor(claim.id),
    href: claimHref(comparison.story.id, claim.id),
    label: toLabelView(claim, articles, comparison),
    carried: toCarriedIn(claim, articles),
    differs: toDifferingKinds(claim).map((kind) => findKindWords(comparison, kind)),
    byEditor: claim.topicBy === 'editor' || claim.links.some((link) => link.by === 'editor'),
    oddCount: odd.length,
    cells: articles.map((article) => toCellView(claim, article, comparison)),
  };
}

/** The kinds of apparatus entries, each once. */
const toKinds = (entries: Claim['apparatus']): DifferenceKind[] => [
  ...new Set(entries.map(({ kind }) => kind)),
];

function toCellView(claim: Claim, article: ArticleView, comparison: Comparison): CellView {
  const story = comparison.story.id;
  const passages = findOwnPassages(claim, article.id);
  if (passages.length === 0) {
    return { kind: 'absent', article, absence: toAbsenceView(claim, article.id, story) };
  }
  const marks = toClaimMarks(claim).get(article.id) ?? [];
  const isOwn = isUnsourced(claim, article.id);
  return {
    kind: 'carried',
    article,
    isUnsourced: isOwn,
    passages: passages.map((passage) => ({
      ...toPassageView(passage, { story, marks, fold: { claim, kinds: comparison } }),
      // “No source named” and a name before the words would contradict each other.
      around: { ...toCellAround(passage, claim, toNamed(comparison)), ...(isOwn ? { speaker: null } : {}) },
    })),
    differs: toKinds(
      claim.apparatus
        .filter(isNotable)
        .filter((entry) => findOddReadings(entry).some((reading) => reading.article === article.id)),
    ),
  };
}
