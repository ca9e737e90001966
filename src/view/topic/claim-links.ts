import type { Claim } from '../../model/comparison.ts';
import type { ReasonKind, RelationKind } from '../../model/kinds.ts';
import type { Link } from '../../model/links.ts';
import type { ArticleView } from '../articles.ts';
import type { DifferenceKinds } from '../difference-kinds.ts';
import { formatList, wordingLabels } from '../labels.ts';
import { findReliability, toScore } from '../measurements.ts';

/** Why two passages stand together. */
export type LinkView = {
  letters: string;
  byEditor: boolean;
  /** “linked at .82”, or that the two stand together by way of others, or by the editor, where no reason says so; and how often pairs of such a score are right, where that was measured. */
  score: string;
  right: string;
  reasons: string[];
  /** How the two stand to each other: a word for it, and the fact. */
  relations: { label: string; detail: string }[];
};

/** Links of a claim: one line that sums up their reasons, and each link in full. */
export type ClaimLinksView = { summary: string; byEditor: boolean; links: LinkView[] };

const reasonWords = {
  name: 'names',
  figure: 'figures',
  timeframe: 'times',
  quotation: 'quoted words',
  'rare-word': 'rare words',
  wording: 'wording',
  'reporting-verb': 'reporting verb',
  predicate: 'what is done',
  position: 'place in the article',
  context: 'meaning',
  support: 'a third passage that fits both',
  editor: 'the editor’s decision',
} as const satisfies Record<ReasonKind, string>;

/** The links of a claim with their reasons, the surest first. */
export function toClaimLinks(
  claim: Claim,
  articles: readonly ArticleView[],
  differences: DifferenceKinds,
): ClaimLinksView {
  const kinds = new Set(claim.links.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
  const labels = toRelationLabels(differences);
  const links = [...claim.links].sort((a, b) => b.score - a.score);
  return {
    summary: formatList([...kinds].map((kind) => reasonWords[kind])),
    byEditor: claim.links.some(({ by }) => by === 'editor'),
    links: links.map((link) => toLinkView(link, claim, { articles, labels })),
  };
}

/** The words for all relations: those of the wording, and those of each kind of difference. */
const toRelationLabels = ({ differenceKinds }: DifferenceKinds): ReadonlyMap<RelationKind, string> =>
  new Map([
    ...differenceKinds.flatMap(({ relations: { differs, compatible } }) =>
      [compatible, differs].map(({ kind, label }) => [kind, label] as const),
    ),
    ...Object.entries(wordingLabels),
  ]);

/** From this score on two passages are linked with each other; below, each is linked with others of their claim. */
const LINKED_MIN_SCORE = 0.5;

/** A probability is never printed as sure. */
const sayLikely = (score: number): string => toScore(Math.min(score, 0.99));

/** What the program did with two passages, and how often it is right in it: nothing says that they report the same. The rates were measured with the encoder, which `context` tells. */
function sayScore({ score, by, reasons }: Link): Pick<LinkView, 'score' | 'right'> {
  // The editor's own reason says that it is his.
  const isSaid = reasons.some(({ kind }) => kind === 'editor');
  if (by === 'editor') return { score: isSaid ? '' : 'aligned by the editor', right: '' };
  if (score < LINKED_MIN_SCORE)
    return { score: `by way of others, ${sayLikely(score)} by themselves`, right: '' };
  const rate = reasons.some(({ kind }) => kind === 'context') ? findReliability(score) : undefined;
  const right =
    rate === undefined
      ? ''
      : `of pairs scored ${toScore(rate.from)} to ${toScore(rate.to)}, ${Math.round(rate.right * 100)} in 100 were right where it was measured`;
  return { score: `linked at ${sayLikely(score)}`, right };
}

type LinkContext = { articles: readonly ArticleView[]; labels: ReadonlyMap<RelationKind, string> };

function toLinkView(link: Link, claim: Claim, { articles, labels }: LinkContext): LinkView {
  const toLetter = (id: string): string => {
    const passage = claim.passages.find((each) => each.id === id);
    return articles.find((article) => article.id === passage?.article)?.letter ?? '';
  };
  return {
    letters: `${toLetter(link.a)} and ${toLetter(link.b)}`,
    byEditor: link.by === 'editor',
    ...sayScore(link),
    reasons: link.reasons.map(({ text }) => text),
    relations: claim.relations
      // That words differ is seen where they stand; no line says it.
      .filter(({ kind }) => kind !== 'reworded')
      .filter(({ a, b }) => (a === link.a && b === link.b) || (a === link.b && b === link.a))
      .map(({ kind, detail }) => ({ label: labels.get(kind) ?? kind, detail })),
  };
}
