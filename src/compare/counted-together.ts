import type { AlignedClaim } from '../model/alignment.ts';
import type { Absence, PossiblyRelated } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import { overlaps, sliceSpan } from '../model/span.ts';
import type { MateFinder } from './claim-mates.ts';
import type { StoryArticles } from './story-articles.ts';

/**
 * From these probabilities on the sentence that makes a claim unclear is shown: that it says the claim, and that its likeliest part and the claim's report the same by themselves
 * (`align/nearest.ts`). Source: of 150 drawn from 31 labelled events and read, by models that never saw them, 55 of 64 such sentences were on the matter of the claim, 38 of the other 86.
 */
const SHOWN_MIN_SCORE = 0.2;
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
 * whose sentence tells the same as another that may say the claim, which is shown where that is. So one sentence is not unclear in one article and not found in its twin's.
 */
export function withCountedTogether({ unclear, absences }: Found, input: Input): Unclear {
  const shown = unclear.filter((one) => isOnMatter(one, input.claim));
  const mates = findMatesOf({ unclear, shown, absences }, input);
  const perhaps: Id[] = [];
  const possiblyRelated: PossiblyRelated[] = [];
  for (const absence of absences) {
    const { article } = absence;
    const own = unclear.find((one) => one.article === article);
    const mate = own === undefined ? mates.find((one) => isMateIn(absence, one, input)) : undefined;
    if (own === undefined && mate === undefined) continue;
    perhaps.push(article);
    if (own !== undefined && shown.includes(own)) possiblyRelated.push(own);
    if (mate?.isShown !== true) continue;
    const { start, end } = mate;
    const exact = sliceSpan(input.articles.get(article).text, mate);
    possiblyRelated.push({ article, start, end, exact, score: 0 });
  }
  return { perhaps, possiblyRelated };
}

/** True for a sentence that is on the matter of a claim, as far as the numbers can tell. */
function isOnMatter({ article, score }: PossiblyRelated, { nearest }: AlignedClaim): boolean {
  const parts = nearest.find((one) => one.article === article)?.parts ?? 0;
  return score >= SHOWN_MIN_SCORE && parts >= SHOWN_MIN_PARTS;
}

type Mate = Place & { isShown: boolean };

/** The sentences that other claims count together with what a claim is about; first those whose twins are shown. */
function findMatesOf(
  { unclear, shown, absences }: Found & { shown: readonly PossiblyRelated[] },
  { claim, articles, findMates }: Input,
): Mate[] {
  const toSentence = ({ article, ...place }: Place): Place => {
    const { start, end } = articles.get(article).sentences.find((one) => overlaps(one, place)) ?? place;
    return { article, start, end };
  };
  const toMates = (places: readonly Place[]): Place[] =>
    places.flatMap(({ article, start, end }) => findMates(article, { start, end })).map(toSentence);
  const within = absences.flatMap(({ article, within: place }) =>
    place === null ? [] : [{ article, ...place }],
  );
  const others = [...claim.passages.map(toSentence), ...unclear];
  return [
    ...toMates([...shown, ...within]).map((one) => ({ ...one, isShown: true })),
    ...toMates(others).map((one) => ({ ...one, isShown: false })),
  ];
}

/** True for a sentence of an article without the claim, unless that may report another occasion, or the editor keeps the sentence apart, by a score of 0. */
function isMateIn(
  { article, within, nearest }: Absence,
  mate: Mate,
  { claim, otherOccasions }: Input,
): boolean {
  if (mate.article !== article || within !== null || otherOccasions.includes(article)) return false;
  const kept = claim.nearest.find((one) => one.article === article && one.score === 0)?.span;
  return kept == null || nearest === null || !overlaps(kept, mate);
}
