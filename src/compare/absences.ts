import type { AlignedClaim, Nearest } from '../model/alignment.ts';
import type { AnnotatedArticle } from '../model/article.ts';
import type { Absence, Passage, PossiblyRelated } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../model/span.ts';
import type { MateFinder } from './claim-mates.ts';
import type { ContentReader } from './content.ts';
import type { QuotedFinder } from './quoted-elsewhere.ts';
import type { createSecondLook } from './second-look.ts';
import { nameSharedWords } from './shared-words.ts';
import type { StoryArticles } from './story-articles.ts';

const NOTHING_NEAR = 'no sentence of this article was found near the claim';

/**
 * From the first probability on (`align/nearest.ts`), a sentence of another article says what a claim of several articles says, inside another claim, where by its words, too,
 * no other sentence is nearer; from the second on it may, and the claim is unclear there. In an article of another occasion like words say less. Source: the README's table of
 * labelled events, links and probabilities by models that never saw them.
 */
const WITHIN_MIN_SCORE = 0.8;
const PERHAPS_MIN_SCORE = 0.11;

type Input = {
  claim: AlignedClaim;
  articles: StoryArticles;
  /** Articles that may report another occasion. */
  otherOccasions: readonly Id[];
  contentOf: ContentReader;
  secondLook: ReturnType<typeof createSecondLook>;
  /** Id of the claim that a place of an article is counted under. */
  findClaim: (article: Id, span: Span) => string | null;
  findMates: MateFinder;
  findQuoted: QuotedFinder;
};

/** Where a claim is missing, and the sentences that may say it there: an article that has one is unclear, one that has none is not found to have the claim. */
export type Absences = { absences: Absence[]; possiblyRelated: PossiblyRelated[] };

/**
 * Gives, for each article that has no passage of a claim, the nearest sentence there and why it was not counted: the one that the alignment holds for the nearest, else
 * the one that shares most words. Where that says the claim after all, inside another claim, or a sentence quotes what the claim quotes, its place; where it may, the sentence as possibly related.
 *
 * Whether a claim is not found in an article, or unclear, is decided here alone: every page, list and count follows `possiblyRelated`.
 */
export function toAbsences(input: Input): Absences {
  const { claim, articles, otherOccasions, secondLook } = input;
  const present = new Set(claim.passages.map((passage) => passage.article));
  const found = articles.list
    .filter((article) => !present.has(article.id))
    .map((article) => {
      const aligned = claim.nearest.find((one) => one.article === article.id);
      const score = aligned?.score ?? 0;
      const absence = toAbsence(article, aligned);
      const { nearest } = absence;
      const quoted = findQuotedIn(article, aligned, input);
      if (quoted !== undefined) return { absence: toWithin(article, absence, quoted, input), related: [] };
      if (nearest === null) return { absence: lookAgain(article, aligned), related: [] };
      const isApart = otherOccasions.includes(article.id);
      if (present.size > 1 && !isApart && score >= WITHIN_MIN_SCORE && isNearestByWords(nearest, article)) {
        return { absence: toWithin(article, absence, nearest, input), related: [] };
      }
      const isUnclear = !isApart && score >= PERHAPS_MIN_SCORE;
      return { absence, related: isUnclear ? [{ article: article.id, ...nearest, score }] : [] };
    });
  const absences = found.map(({ absence }) => withReason(absence, input));
  return {
    absences,
    possiblyRelated: withCountedTogether(
      found.flatMap(({ related }) => related),
      absences,
      input,
    ),
  };

  function isNearestByWords({ start }: Span, { id }: AnnotatedArticle): boolean {
    return secondLook(claim.passages, id)?.span.start === start;
  }

  function lookAgain(article: AnnotatedArticle, aligned: Nearest | undefined): Absence {
    const look = secondLook(claim.passages, article.id);
    return look === undefined ? toAbsence(article, aligned) : toNearestAbsence(article, look.span, '');
  }
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

/**
 * Adds the sentences that other claims set beside what the claim is about: of an article that tells the rest of the claim's own sentence, and of one whose sentence tells
 * the same as one that is possibly related. So one sentence is not unclear in one article and not found in its twin's.
 */
function withCountedTogether(
  related: readonly PossiblyRelated[],
  absences: readonly Absence[],
  { claim, articles, otherOccasions, findMates }: Input,
): PossiblyRelated[] {
  const places = [
    ...claim.passages.map((one) => ({ article: one.article, ...findSentence(one) })),
    ...related,
    ...absences.flatMap(({ article, within }) => (within === null ? [] : [{ article, ...within }])),
  ];
  const mates = places.flatMap(({ article, ...span }) => findMates(article, span));
  return absences.flatMap(({ article, within, nearest }) => {
    const own = related.filter((one) => one.article === article);
    const mate = mates.find((one) => one.article === article);
    if (own.length > 0 || within !== null || mate === undefined || otherOccasions.includes(article))
      return own;
    const { start, end } = findSentence(mate);
    // The editor keeps a sentence apart by a score of 0.
    const kept = claim.nearest.find((one) => one.article === article && one.score === 0)?.span;
    if (kept != null && nearest !== null && overlaps(kept, { start, end })) return own;
    const exact = sliceSpan(articles.get(article).text, { start, end });
    return [{ article, start, end, exact, score: 0 }];
  });

  function findSentence(passage: Passage): Span {
    const { start, end } =
      articles.get(passage.article).sentences.find((one) => overlaps(one, passage)) ?? passage;
    return { start, end };
  }
}

/** An absence with what its nearest sentence shares with the claim, where there is no other reason. */
function withReason(absence: Absence, { claim, articles, contentOf }: Input): Absence {
  const { article, nearest, reason } = absence;
  if (nearest === null || reason !== '') return absence;
  return {
    ...absence,
    reason: nameSharedWords({ article, ...nearest }, claim.passages, { articles, contentOf }),
  };
}

type Place = { id: Id; text: string };

function toAbsence({ id, text }: Place, nearest: Nearest | undefined): Absence {
  if (nearest === undefined || nearest.span === null)
    return { article: id, nearest: null, reason: nearest?.reason ?? NOTHING_NEAR, within: null };
  return toNearestAbsence({ id, text }, nearest.span, nearest.reason);
}

const toNearestAbsence = ({ id, text }: Place, { start, end }: Span, reason: string): Absence => ({
  ...{ article: id, reason, within: null },
  nearest: { start, end, exact: sliceSpan(text, { start, end }) },
});
