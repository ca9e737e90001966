import type { Claim, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { DifferenceKinds } from '../difference-kinds.ts';
import { articleHref } from '../href.ts';
import { toWeights } from './readings.ts';
import { findCore, toTellingWords } from './shorten.ts';
import { type Mark, type Segment, toSegments } from './words.ts';

/** Verbatim words of an article, cut for printing. */
export type PassageView = Span & {
  article: Id;
  segments: Segment[];
  /** True when some of it is folded away at first. */
  folded: boolean;
  /** The sentence in the annotated article. */
  href: string;
};

/** A passage of a claim; with `fold` it is shortened around what differs and what the claim's other passages say too. */
export function toPassageView(
  passage: Passage,
  {
    story,
    marks,
    fold,
  }: { story: Id; marks: readonly Mark[]; fold?: { claim: Claim; kinds: DifferenceKinds } },
): PassageView {
  const { article, start, end, exact } = passage;
  const own = marks.filter((mark) => overlaps(mark, passage));
  const matters = fold ? (toWeights(fold.claim, fold.kinds).get(article) ?? []) : [];
  const core = fold && findCore({ text: exact, start, matters }, toSharedWords(fold.claim, passage));
  const segments = toSegments({ text: exact, start, marks: own, core });
  return {
    article,
    start,
    end,
    segments,
    folded: core !== undefined,
    href: articleHref(story, article, passage.sentence),
  };
}

/** An article's passages of a claim; what it prints twice in the same words once. */
export function findOwnPassages(claim: Pick<Claim, 'passages'>, article: Id): Passage[] {
  const own = claim.passages.filter((passage) => passage.article === article);
  return own.filter(({ exact }, index) => own.findIndex((other) => other.exact === exact) === index);
}

/** Telling words of a claim's passages in the other articles. */
export const toSharedWords = (claim: Claim, passage: Passage): ReadonlySet<string> =>
  new Set(
    claim.passages
      .filter((other) => other.article !== passage.article)
      .flatMap((other) => toTellingWords(other.exact)),
  );

/** Words of an article that no mark is made in. */
export const toPlainSegments = (text: string): Segment[] => [
  { text, mark: null, changed: false, rest: false },
];
