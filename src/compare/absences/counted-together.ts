import type { AlignedClaim } from '../../model/alignment.ts';
import type { Absence, OpenSentence, PossiblyRelated } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps } from '../../model/span.ts';
import type { CountedClaim } from '../rows/counted-rows.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { MateFinder } from './claim-mates.ts';
import type { createSecondLook } from './second-look.ts';

/**
 * From these probabilities on the sentence that may say a claim is shown: that it says the claim, and that its likeliest part and the claim's report the same (`align/nearest/nearest.ts`), where no
 * other sentence is nearer by its words.
 *
 * Source: of 37 labelled events, by models that never saw them, .75 of 109 such sentences say the claim, where .53 of 926 did with limits of .3 and .2 alone. Strict readers, who graded cells of
 * 18 of these events again, held 30 of 39 for saying it or a part of it, and 33 for on its matter.
 */
const SHOWN_MIN_SCORE = 0.6;
const SHOWN_MIN_PARTS = 0.5;

/** A place of an article. */
type Place = Pick<PossiblyRelated, 'article' | 'start' | 'end'>;

type Input = {
  claim: AlignedClaim & Partial<Pick<CountedClaim, 'beside'>>;
  articles: StoryArticles;
  /** Articles that may report another occasion. */
  otherOccasions: readonly Id[];
  findMates: MateFinder;
  secondLook: ReturnType<typeof createSecondLook>;
};

/** Where a claim is missing, and the sentences that leave it open there. */
type Found = { open: readonly PossiblyRelated[]; absences: readonly Absence[] };

/** The articles in which a claim is left open, and the sentences that leave it so in some of them. */
export type LeftOpen = { perhaps: Id[]; possiblyRelated: OpenSentence[] };

/**
 * Adds to the sentences that leave a claim open what other claims set beside what it is about: where an article tells the rest of the claim's own sentence the claim is left open; and so it is in one
 * whose sentence tells the same as another that may say the claim. So one sentence is not left open in one article and not found in its twin's. The twin is not among them: of those in 48
 * labelled events one in five says the claim.
 */
export function withCountedTogether({ open, absences }: Found, input: Input): LeftOpen {
  const mates = findMatesOf({ open, absences }, input);
  const isLeftOpen = (absence: Absence): boolean =>
    open.some((one) => one.article === absence.article) || mates.some((one) => isMateIn(absence, one, input));
  return {
    perhaps: absences.filter(isLeftOpen).map(({ article }) => article),
    possiblyRelated: open.map((one) => ({ ...one, shown: isShown(one, input) })),
  };
}

/** True for a sentence that may well say a claim, as far as the numbers can tell, and for one that is linked with it and does not count. */
const isShown = ({ article, start, score }: PossiblyRelated, { claim, secondLook }: Input): boolean =>
  claim.beside?.has(article) === true ||
  (score >= SHOWN_MIN_SCORE &&
    (claim.nearest.find((one) => one.article === article)?.parts ?? 0) >= SHOWN_MIN_PARTS &&
    secondLook(claim.passages, article)?.span.start === start);

/** The sentences that other claims count together with what a claim is about. */
function findMatesOf({ open, absences }: Found, { claim, articles, findMates }: Input): Place[] {
  const toSentence = ({ article, ...place }: Place): Place => {
    const { start, end } = articles.get(article).sentences.find((one) => overlaps(one, place)) ?? place;
    return { article, start, end };
  };
  const within = absences.flatMap(({ article, within: place }) =>
    place === null ? [] : [{ article, ...place }],
  );
  return [...claim.passages.map(toSentence), ...open, ...within]
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
