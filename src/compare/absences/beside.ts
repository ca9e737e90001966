import type { AnnotatedArticle } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { onceEach } from '../../model/once.ts';
import { findOverlapping, type Span } from '../../model/span.ts';
import type { CountedClaim } from '../rows/counted-rows.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toLogOdds } from './log-odds.ts';

type Claim = Pick<CountedClaim, 'passages' | 'nearest' | 'beside'>;

/** A place of an article. */
type Place = Span & { article: Id };

/** Gives how much likelier (logarithm of odds) an article tells what stands right before or after a place of another than what that other tells on the whole. */
export type BesideReader = (place: Place, article: Id) => number;

/** How likely (0–1) an article tells each sentence of another that carries a claim, by the sentence's turn there. */
type Told = Map<number, number>;

/**
 * Makes the function that tells whether an article has what stands beside a sentence of another, the likelier of the two: surely where a claim with the sentence beside it has a passage there, counted or not; else
 * as likely as any sentence there reports the same. Who tells that tells of the claim's matter, and more often a part of the claim itself, in words of its own. It is set against the mean of all sentences
 * that carry a claim: of two short articles one tells most of the other, and what it does not tell is missing all the same.
 */
export function createBesideReader(claims: readonly Claim[], articles: StoryArticles): BesideReader {
  const turns = onceEach(
    ({ sentences }: AnnotatedArticle) => new Map(sentences.map((sentence, at) => [sentence, at])),
  );
  const findTurns = (place: Place): number[] => {
    const article = articles.get(place.article);
    return findOverlapping(article.sentences, place).flatMap((one) => turns(article).get(one) ?? []);
  };
  const told = new Map<string, Told>();
  for (const claim of claims) {
    const places = claim.passages.flatMap((one) =>
      findTurns(one).map((at) => ({ article: one.article, at })),
    );
    for (const { id } of articles.list) {
      const likeliest = toLikeliest(claim, id);
      for (const { article, at } of places) {
        const own = told.get(toKey(article, id)) ?? new Map<number, number>();
        told.set(toKey(article, id), own.set(at, Math.max(likeliest, own.get(at) ?? 0)));
      }
    }
  }
  const meanOf = onceEach(toMean);
  return (place, article) => {
    const own = told.get(toKey(place.article, article));
    if (own === undefined) return 0;
    const at = findTurns(place);
    const beside = [(at[0] ?? 0) - 1, (at.at(-1) ?? 0) + 1].map((one) => toLogOdds(own.get(one) ?? 0));
    return Math.max(...beside) - meanOf(own);
  };
}

const toKey = (article: Id, other: Id): string => `${article} ${other}`;

const toMean = (told: Told): number =>
  [...told.values()].reduce((sum, one) => sum + toLogOdds(one), 0) / told.size;

/** How likely an article reports what a claim does: surely where it has a passage that is counted, or linked and not counted. */
function toLikeliest({ passages, nearest, beside }: Claim, id: Id): number {
  if (passages.some(({ article }) => article === id) || beside.has(id)) return 1;
  return nearest.find(({ article }) => article === id)?.likeliest ?? 0;
}
