import { NOTHING_NEAR } from '../../align/nearest/nearest.ts';
import type { AlignedClaim, Nearest } from '../../model/alignment.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Absence, PossiblyRelated } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { QuotedFinder } from '../quotations/quoted-elsewhere.ts';
import type { Rated } from '../rows/counted-passages.ts';
import type { CountedClaim } from '../rows/counted-rows.ts';
import { type ContentReader, toCover } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { MateFinder } from './claim-mates.ts';
import { type LeftOpen, withCountedTogether } from './counted-together.ts';
import type { createOverlookedTest } from './overlooked.ts';
import type { createSecondLook } from './second-look.ts';
import { type Heading, nameSharedWords } from './shared-words.ts';

/**
 * From the first probability on (`align/nearest/nearest.ts`), a sentence of another article says what a claim of several articles says, inside another claim, where by its words, too,
 * no other sentence is nearer; from the second on it may, and the claim is left open there. In an article of another occasion like words say less. Source:
 * bench/alignment/README.md, absences: labelled events, links and probabilities by models that never saw them.
 */
const WITHIN_MIN_SCORE = 0.8;
const PERHAPS_MIN_SCORE = 0.11;

/** Least share (by weight) of what a passage of a claim tells that a sentence tells, too, for it to be called the claim inside another one. */
const WITHIN_MIN_TOLD = 0.4;

type Input = {
  claim: AlignedClaim & Partial<Pick<CountedClaim, 'beside'>>;
  heading: Heading;
  articles: StoryArticles;
  /** Articles that may report another occasion. */
  otherOccasions: readonly Id[];
  contentOf: ContentReader;
  secondLook: ReturnType<typeof createSecondLook>;
  /** Id of the claim that a place of an article is counted under. */
  findClaim: (article: Id, span: Span) => string | null;
  findMates: MateFinder;
  findQuoted: QuotedFinder;
  isOverlooked: ReturnType<typeof createOverlookedTest>;
};

/** Where a claim is missing, the articles in which it is left open, and the sentences that are shown for these. An article that is neither left open nor has it within is not found to have it. */
export type Absences = LeftOpen & { absences: Absence[] };

/**
 * Gives, for each article that has no passage of a claim, the nearest sentence there and why it was not counted: the one that the alignment holds for the nearest, else
 * the one that shares most words. Where that says the claim after all, inside another claim, or a sentence quotes what the claim quotes, its place; where it may and is on its matter, the sentence as possibly
 * related.
 *
 * Whether a claim is not found in an article, or left open, is decided here alone: every page, list and count follows `perhaps`.
 */
export function toAbsences(input: Input): Absences {
  const { claim, articles, otherOccasions, secondLook } = input;
  const present = new Set(claim.passages.map((passage) => passage.article));
  const found = articles.list
    .filter((article) => !present.has(article.id))
    .map((article) => {
      const beside = claim.beside?.get(article.id);
      if (beside !== undefined) return toUncounted(article, beside, otherOccasions);
      const aligned = claim.nearest.find((one) => one.article === article.id);
      const score = aligned?.score ?? 0;
      const absence = toAbsence(article, aligned);
      const { nearest } = absence;
      const quoted = findQuotedIn(article, aligned, input);
      if (quoted !== undefined && isToldIn(quoted, article, input))
        return { absence: toWithin(article, absence, quoted, input), score: 0 };
      if (nearest === null) return { absence: lookAgain(article, aligned), score: 0 };
      const isApart = otherOccasions.includes(article.id);
      if (present.size > 1 && !isApart && score >= WITHIN_MIN_SCORE && isSaidIn(nearest, article, input)) {
        return { absence: toWithin(article, absence, nearest, input), score: 0 };
      }
      return { absence, score: isApart ? 0 : score };
    });
  const absences = found.map(({ absence }) => withReason(absence, input));
  const open = found.flatMap(({ absence: { article, nearest }, score }): PossiblyRelated[] =>
    nearest === null || score < PERHAPS_MIN_SCORE ? [] : [{ article, ...nearest, score }],
  );
  const left = withCountedTogether({ open, absences }, input);
  return { absences, ...left, perhaps: withOverlooked(left.perhaps, absences, input) };

  function lookAgain(article: AnnotatedArticle, aligned: Nearest | undefined): Absence {
    const look = secondLook(claim.passages, article.id);
    return look === undefined ? toAbsence(article, aligned) : toNearestAbsence(article, look.span, '');
  }
}

/** Adds to the articles in which a claim is left open those that may well say it, whatever sentence of theirs is nearest; not one of another occasion, nor one of which the editor keeps a sentence apart, by a score of 0. */
const withOverlooked = (
  perhaps: readonly Id[],
  absences: readonly Absence[],
  { claim, heading, otherOccasions, isOverlooked }: Input,
): Id[] =>
  absences.flatMap(({ article, within }) => {
    if (perhaps.includes(article)) return [article];
    if (within !== null || otherOccasions.includes(article)) return [];
    const nearest = claim.nearest.find((one) => one.article === article);
    if (nearest?.score === 0 && nearest.span !== null) return [];
    return isOverlooked({ heading: heading.passages, article, likeliest: nearest?.likeliest ?? 0 })
      ? [article]
      : [];
  });

/** True where a sentence says a claim, as far as its words tell: it is the nearest by them. */
const isSaidIn = (place: Span, article: AnnotatedArticle, input: Input): boolean =>
  input.secondLook(input.claim.passages, article.id)?.span.start === place.start &&
  isToldIn(place, article, input);

/** Two sentences of one utterance are linked, and quoted as one; that an article has the first says nothing of the second. */
function isToldIn(place: Span, article: AnnotatedArticle, { claim, articles, contentOf }: Input): boolean {
  const there = contentOf(article, place);
  return claim.passages.some(
    (passage) => toCover(contentOf(articles.get(passage.article), passage), there) >= WITHIN_MIN_TOLD,
  );
}

/** An absence beside which stands the sentence of a passage that is set together with the claim and not counted. */
function toUncounted(
  article: AnnotatedArticle,
  { passage, likelihood }: Rated,
  otherOccasions: readonly Id[],
): { absence: Absence; score: number } {
  const { start } = article.sentences.find((one) => overlaps(one, passage)) ?? passage;
  const { end } = article.sentences.findLast((one) => overlaps(one, passage)) ?? passage;
  return {
    absence: toNearestAbsence(article, { start, end }, ''),
    score: otherOccasions.includes(article.id) ? 0 : likelihood,
  };
}

/** The sentence that quotes what the claim quotes, unless the editor keeps it apart or the article may report another occasion. */
function findQuotedIn(
  { id }: AnnotatedArticle,
  aligned: Nearest | undefined,
  { claim, otherOccasions, findQuoted }: Input,
): Span | undefined {
  if (otherOccasions.includes(id)) return undefined;
  const quoted = findQuoted(claim.passages, id);
  const kept = aligned?.score === 0 ? aligned.span : null;
  return quoted === undefined || (kept !== null && overlaps(kept, quoted)) ? undefined : quoted;
}

/** An absence that is none: a sentence says the claim, inside another one. */
function toWithin(
  { id, text }: AnnotatedArticle,
  absence: Absence,
  { start, end }: Span,
  { findClaim }: Input,
): Absence {
  const place = { start, end, exact: sliceSpan(text, { start, end }) };
  return { ...absence, within: { ...place, claim: findClaim(id, place) } };
}

/** An absence with what its nearest sentence shares with the claim, where there is no other reason. */
function withReason(absence: Absence, { heading, articles, contentOf }: Input): Absence {
  const { article, nearest, reason } = absence;
  if (nearest === null || reason !== '') return absence;
  return {
    ...absence,
    reason: nameSharedWords({ article, ...nearest }, heading, { articles, contentOf }),
  };
}

type Text = { id: Id; text: string };

function toAbsence({ id, text }: Text, nearest: Nearest | undefined): Absence {
  if (nearest === undefined || nearest.span === null)
    return { article: id, nearest: null, reason: nearest?.reason ?? NOTHING_NEAR, within: null };
  return toNearestAbsence({ id, text }, nearest.span, nearest.reason);
}

const toNearestAbsence = ({ id, text }: Text, { start, end }: Span, reason: string): Absence => ({
  ...{ article: id, reason, within: null },
  nearest: { start, end, exact: sliceSpan(text, { start, end }) },
});
