import type { AlignedClaim } from '../model/alignment.ts';
import type { Absence, PossiblyRelated } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlaps } from '../model/span.ts';
import type { MateFinder } from './claim-mates.ts';
import type { StoryArticles } from './story-articles.ts';

/**
 * From these probabilities on the sentence that makes a claim unclear is shown: that it says the claim, and that its likeliest part and the claim's report the same by themselves
 * (`align/nearest.ts`). Source: of 48 labelled events, by models that never saw them: from .3 on at least a third of the sentences of each band say the claim (.25–.3: .30; .3–.35: .38),
 * and so do those of each band of parts from .2 on. Of 48 such sentences that were read, 40 were on the matter of the claim.
 */
const SHOWN_MIN_SCORE = 0.3;
const SHOWN_MIN_PARTS = 0.2;

/** A place of an article. */
type Place = Pick<PossiblyRelated, 'article' | 'start' | 'end'>;

type Input = {
  claim: AlignedClaim;
  articles: StoryArticles;
  /** Articles that may report another occasion. */
  otherOccasions: readonly Id[];
  findMates: MateFinder;
};

/** Where a claim is missing, and the sentences that make it unclear there. */
type Found = { unclear: readonly PossiblyRelated[]; absences: readonly Absence[] };

/** The articles in which a claim is unclear, and the sentences that are shown for some of them. */
export type Unclear = { perhaps: Id[]; possiblyRelated: PossiblyRelated[] };

/**
 * Adds to the sentences that make a claim unclear what other claims set beside what it is about: an article that tells the rest of the claim's own sentence is unclear; and so is one
 * whose sentence tells the same as another that may say the claim. So one sentence is not unclear in one article and not found in its twin's. The twin is not shown: of those in 48
 * labelled events one in five says the claim.
 */
export function withCountedTogether({ unclear, absences }: Found, input: Input): Unclear {
  const mates = findMatesOf({ unclear, absences }, input);
  const isUnclear = (absence: Absence): boolean =>
    unclear.some((one) => one.article === absence.article) ||
    mates.some((one) => isMateIn(absence, one, input));
  return {
    perhaps: absences.filter(isUnclear).map(({ article }) => article),
    possiblyRelated: unclear.filter((one) => isOnMatter(one, input.claim)),
  };
}

/** True for a sentence that is on the matter of a claim, as far as the numbers can tell. */
function isOnMatter({ article, score }: PossiblyRelated, { nearest }: AlignedClaim): boolean {
  const parts = nearest.find((one) => one.article === article)?.parts ?? 0;
  return score >= SHOWN_MIN_SCORE && parts >= SHOWN_MIN_PARTS;
}

/** The sentences that other claims count together with what a claim is about. */
function findMatesOf({ unclear, absences }: Found, { claim, articles, findMates }: Input): Place[] {
  const toSentence = ({ article, ...place }: Place): Place => {
    const { start, end } = articles.get(article).sentences.find((one) => overlaps(one, place)) ?? place;
    return { article, start, end };
  };
  const within = absences.flatMap(({ article, within: place }) =>
    place === null ? [] : [{ article, ...place }],
  );
  return [...claim.passages.map(toSentence), ...unclear, ...within]
    .flatMap(({ article, start, end }) => findMates(article, { start, end }))
    .map(toSentence);
}

/** True for a sentence of an article without the claim, unless that may report another occasion, or the editor keeps the sentence apart, by a score of 0. */
function isMateIn(
  { article, within, nearest }: Absence,
  mate: Place,
  { claim, otherOccasions }: Input,
): boolean {
  if (mate.article !== article || within !== null || otherOccasions.includes(article)) return false;
  const kept = claim.nearest.find((one) => one.article === article && one.score === 0)?.span;
  return kept == null || nearest === null || !overlaps(kept, mate);
}
