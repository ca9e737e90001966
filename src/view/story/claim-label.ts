import type { Claim } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { findClaimedSpan, findLabelSpan } from '../../model/label-span.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleView } from '../articles.ts';

/**
 * The claim's label: verbatim words with the article they stand in, or the editor's words. `before`, `after`: words are left out there. `speaker`: who is cited,
 * in words of ours, where the label does not say it. `claimed`: which of the words the claim speaks of, in UTF-16 offsets of `text`, where the rest of its sentence
 * stands round them only to be understood. `context`: a sentence before, that the words go on from; `gap`: others stand between.
 */
export type LabelView = {
  text: string;
  before: boolean;
  after: boolean;
  speaker: string | null;
  claimed: Span | null;
  context: (Span & { exact: string; gap: boolean }) | null;
  passage: (Span & { article: Id; letter: string }) | null;
};

/** “quoted” says nothing before words in quotation marks. */
const isMarked = ({ label, labelSpeaker }: Claim): boolean =>
  labelSpeaker === 'quoted' && /^["“]/u.test(label);

/** White space between two sentences, in UTF-16 units, at most. */
const MAX_BETWEEN = 4;

/**
 * A claim's label with its place: whole, never cut; the editor's words as they are. Words left out at its ends show as an ellipsis where they belong to its
 * sentence: the passage is a part of one.
 */
export function toLabelView(claim: Claim, articles: readonly ArticleView[]): LabelView {
  const passage = claim.passages.find((each) => each.id === claim.labelPassage);
  const span = passage && findLabelSpan(passage, claim.label);
  const letter = articles.find((article) => article.id === passage?.article)?.letter;
  if (claim.labelBy === 'editor' || !passage || span === undefined || letter === undefined)
    return {
      text: claim.label,
      before: false,
      after: false,
      speaker: null,
      claimed: null,
      context: null,
      passage: null,
    };
  return {
    text: claim.label,
    before: claim.labelIsPiece,
    after: false,
    speaker: isMarked(claim) ? null : claim.labelSpeaker,
    claimed: findClaimedSpan(passage, claim.label) ?? null,
    context: claim.labelBefore && {
      ...claim.labelBefore,
      gap: span.start - claim.labelBefore.end > MAX_BETWEEN,
    },
    passage: { article: passage.article, letter, ...span },
  };
}
