import type { AlignedClaim, Nearest } from '../model/alignment.ts';
import type { Absence, PossiblyRelated } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../model/span.ts';
import type { createSecondLook, SecondLook } from './second-look.ts';
import type { StoryArticles } from './story-articles.ts';

const NOTHING_NEAR = 'no sentence of this article shares a telling word with the claim';

/**
 * From this score of the second look on, with so many verbs and nouns in common, a sentence says what the claim says, inside another claim; from the lower score
 * on it may. Source: 33 labelled events of three outlets, where more than four in five of the former were right, and about one in three of the latter.
 */
const WITHIN_MIN_SCORE = 1.6;
const WITHIN_MIN_WORDS = 4;
const PERHAPS_MIN_SCORE = 0.9;

/** Highest score that is ever given to a sentence which only may be related. */
const PERHAPS_MAX_SCORE = 0.99;

/** Most words that a reason names. */
const MAX_NAMED = 3;

type Input = {
  claim: AlignedClaim;
  articles: StoryArticles;
  secondLook: ReturnType<typeof createSecondLook>;
  /** Id of the claim that a place of an article is counted under. */
  findClaim: (article: Id, span: Span) => string | null;
};

/** Where a claim is missing, and what may be it there. */
export type Absences = { absences: Absence[]; possiblyRelated: PossiblyRelated[] };

/**
 * Gives, for each article that has no passage of a claim, the nearest sentence there and why it was not counted; where the second look finds that the article
 * says it after all, inside another claim, that place; where it may, the sentence as possibly related.
 */
export function toAbsences({ claim, articles, secondLook, findClaim }: Input): Absences {
  const present = new Set(claim.passages.map((passage) => passage.article));
  const possible = new Map(claim.possiblyRelated.map((one) => [one.article, one]));
  const absences = articles.list
    .filter((article) => !present.has(article.id))
    .map((article): Absence => {
      const aligned = claim.nearest.find((one) => one.article === article.id);
      if (isKeptApart(aligned)) return toAbsence(article, aligned);
      const look = secondLook(claim.passages, article.id, aligned?.span ?? null);
      if (look === undefined) return toAbsence(article, aligned);
      const exact = sliceSpan(article.text, look.span);
      if (isSaid(look)) {
        possible.delete(article.id);
        const within = { ...look.span, exact, claim: findClaim(article.id, look.span) };
        return { ...toLookedAbsence(article, look, aligned), within };
      }
      if (look.score >= PERHAPS_MIN_SCORE && !possible.has(article.id)) {
        const score = Math.min(PERHAPS_MAX_SCORE, look.score / WITHIN_MIN_SCORE);
        possible.set(article.id, { article: article.id, ...look.span, exact, score });
      }
      return toLookedAbsence(article, look, aligned);
    });
  const order = (one: PossiblyRelated): number => articles.indexOf(one.article);
  return { absences, possiblyRelated: [...possible.values()].sort((a, b) => order(a) - order(b)) };
}

const isSaid = ({ score, shared }: SecondLook): boolean =>
  score >= WITHIN_MIN_SCORE &&
  shared.filter(({ kind }) => kind === 'verb' || kind === 'noun').length >= WITHIN_MIN_WORDS;

/** True where the editor has decided: a score of 0 with a sentence. */
const isKeptApart = (nearest: Nearest | undefined): boolean =>
  nearest !== undefined && nearest.span !== null && nearest.score === 0;

type Place = { id: Id; text: string };

function toAbsence({ id, text }: Place, nearest: Nearest | undefined): Absence {
  if (nearest === undefined || nearest.span === null)
    return { article: id, nearest: null, reason: nearest?.reason ?? NOTHING_NEAR, within: null };
  const { start, end } = nearest.span;
  const exact = sliceSpan(text, nearest.span);
  return { article: id, nearest: { start, end, exact }, reason: nearest.reason, within: null };
}

/** The absence with the sentence of the second look; the alignment's reason where it is the same sentence. */
function toLookedAbsence(
  article: Place,
  { span, shared }: SecondLook,
  aligned: Nearest | undefined,
): Absence {
  if (aligned?.span != null && overlaps(aligned.span, span)) return toAbsence(article, aligned);
  const words = shared.slice(0, MAX_NAMED).map((word) => `“${sliceSpan(article.text, word)}”`);
  const last = words.pop() ?? '';
  const named = words.length === 0 ? last : `${words.join(', ')} and ${last}`;
  const reason = `shares ${named}; that is too little for the same claim`;
  return {
    article: article.id,
    nearest: { ...span, exact: sliceSpan(article.text, span) },
    reason,
    within: null,
  };
}
