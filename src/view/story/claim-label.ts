import type { Claim, Comparison, Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { findClaimedSpan, findLabelSpan } from '../../model/label-span.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleView } from '../articles.ts';
import { findWitnessWords, getWitness, toWitnesses } from '../text/witnesses.ts';
import { findRest } from './cell-rest.ts';
import { findFullNames, MEANS } from './full-names.ts';
import { findLabelMarks, type LabelMarks, NO_MARKS } from './label-marks.ts';
import { findHeadlineOver, type Headline } from './label-under.ts';

/**
 * The claim's label: verbatim words with the article they stand in, or the editor's words. `before`, `after`: words are left out there. `speaker`: who says them,
 * in words of ours, where the label does not say it; `named`: else whom it means by “he”, or names by surname alone. `claimed`: which of the words the claim speaks of, in UTF-16 offsets of `text`, where the rest of its sentence
 * stands round them only to be understood. `context`: a sentence before, that the words go on from; `gap`: others stand between. `under`: the headline that the words
 * stand under, where they may need it.
 */
export type LabelView = {
  text: string;
  before: boolean;
  after: boolean;
  speaker: string | null;
  named: string | null;
  /** The parts of `named`, one by one. */
  names?: readonly string[];
  claimed: Span | null;
  /** Marks of a quotation that the words are cut out of. */
  marks: LabelMarks;
  context: (Span & { exact: string; gap: boolean }) | null;
  under: Headline | null;
  passage: (Span & { article: Id; letter: string }) | null;
};

/** True for words in quotation marks, also in those that are set round them: the marks say that somebody is quoted. Nor is it said that the article leaves open who that is: the rules do, and it may not. */
const isMarked = ({ label, labelSpeaker }: Claim, { open }: LabelMarks): boolean =>
  labelSpeaker === 'quoted' && (open !== '' || /^["“]/u.test(label));

/** “They also “know the quay”.”: marks tell what is quoted, and the rest is the article's own. */
const isMarkedInside = ({ label, labelSpeaker }: Claim): boolean =>
  labelSpeaker === 'quoted' && /["“]/u.test(label);

/** “he = Ada Velde”: a name with a colon before the words would be that of who says them. */
export const toMeant = ({
  labelSpeaker,
  labelPronoun,
}: Pick<Claim, 'labelSpeaker' | 'labelPronoun'>): string[] =>
  labelSpeaker === null || labelPronoun === null
    ? []
    : [`${labelPronoun.toLowerCase()}${MEANS}${labelSpeaker}`];

/** How words stand that are no article's. */
const OF_EDITOR: Omit<LabelView, 'text'> = {
  before: false,
  after: false,
  speaker: null,
  named: null,
  claimed: null,
  marks: NO_MARKS,
  context: null,
  under: null,
  passage: null,
};

/** White space between two sentences, in UTF-16 units, at most. */
const MAX_BETWEEN = 4;

/**
 * A claim's label with its place: whole, never cut; the editor's words as they are. Words left out at its ends show as an ellipsis where they belong to its
 * sentence: the passage is a part of one.
 */
export function toLabelView(
  claim: Claim,
  articles: readonly ArticleView[],
  comparison: Comparison,
): LabelView {
  const passage = claim.passages.find((each) => each.id === claim.labelPassage);
  const span = passage && findLabelSpan(passage, claim.label);
  const letter = articles.find((article) => article.id === passage?.article)?.letter;
  if (claim.labelBy === 'editor' || !passage || span === undefined || letter === undefined)
    return { ...OF_EDITOR, text: claim.label };
  const { labelBefore, labelSpeaker, labelPronoun } = claim;
  const whole = withRest(claim, passage, { span, comparison });
  const shown = labelBefore === null ? [span] : [span, labelBefore];
  const isSaid = labelSpeaker !== null && labelPronoun === null;
  const end = whole?.end ?? span.end;
  const gap = labelBefore !== null && span.start - labelBefore.end > MAX_BETWEEN;
  const { article } = getWitness(toWitnesses(comparison), passage.article);
  const marks = findLabelMarks({ start: span.start, end }, article, gap ? null : labelBefore);
  const names = isSaid ? [] : [...toMeant(claim), ...findFullNames(passage.article, shown, comparison)];
  return {
    text: whole?.text ?? claim.label,
    before: claim.labelIsPiece,
    after: false,
    speaker: !isSaid || isMarked(claim, marks) || isMarkedInside(claim) ? null : labelSpeaker,
    named: names.length > 0 ? names.join(', ') : null,
    ...(names.length > 0 && { names }),
    claimed: whole
      ? { start: 0, end: span.end - span.start }
      : (findClaimedSpan(passage, claim.label) ?? null),
    marks,
    context: labelBefore && { ...labelBefore, gap },
    under: findHeadlineOver(claim, span, article),
    passage: { article: passage.article, letter, start: span.start, end },
  };
}

/** A label with the rest of its sentence, where that takes it back or is the half that the others tell; undefined where it can end. */
function withRest(
  claim: Claim,
  passage: Passage,
  { span, comparison }: { span: Span; comparison: Comparison },
): { text: string; end: number } | undefined {
  const witnesses = toWitnesses(comparison);
  const isAtEnd = span.end <= passage.end && span.end >= passage.end - 1;
  const rest = isAtEnd ? findRest(passage, getWitness(witnesses, passage.article).article, claim) : undefined;
  if (rest === undefined) return undefined;
  const text = findWitnessWords(witnesses, passage.article, { start: span.start, end: rest.end });
  return text === undefined ? undefined : { text, end: rest.end };
}
