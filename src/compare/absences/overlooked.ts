import { makeSpeakerFinder } from '../../align/units/speakers.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import { onceEach } from '../../model/once.ts';
import type { Span } from '../../model/span.ts';
import type { ContentReader } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import type { BesideReader } from './beside.ts';
import { toLogOdds } from './log-odds.ts';

/**
 * What tells that an article says a claim after all that was not found there: the logarithm of the odds that its likeliest sentence reports the same as one of the claim's, the logarithm of one
 * more than the telling words of the heading that stand nowhere in the article, whether it cites and quotes nobody whom the heading cites or quotes, who are some, and how much likelier it tells what stands
 * right before or after the heading in its article than what that tells on the whole (beside.ts).
 *
 * Source: logistic regression (src/bench/alignment/trees/overlooked.py), first of the first three on 1,859 cells called “not found” in 48 labelled events, links by models that never saw them, of which strict
 * readers graded 1,579; then of their sum and the last on 421 cells of twelve other events, in which stricter readers held 8 for wrong and 35 for doubtful (told in part, or by implication). Area under the curve there
 * .66 for the first three, .67 for the last alone, .69 for both, each event by weights of the others. Neither vectors of sentences or parts nor words in windows of two sentences, terms of two words,
 * places, lengths or the same claim in a third article made it surer.
 */
const WEIGHTS = { base: 0.87, likeliest: 0.43, untold: -0.54, otherSpeaker: -0.82, beside: 0.11 };

/**
 * From this probability on that an article tells a claim, or a part of it, the claim is left open there. By the readers of the twelve events, each by weights of the others, 1 of the 229 cells below it is wrong and 10
 * doubtful (8 and 35 of the 421 that the first three signs leave); by the labels of 134 further events 97 of 2,259 tell it or may (281 of 4,038).
 */
const OVERLOOKED_MIN = 0.09;

/** A place of an article. */
type Place = Span & { article: Id };

/** A claim's heading, by its places, and an article that was not found to have it; `likeliest` is how likely a sentence of it reports the same as one of the claim's. */
type Cell = { heading: readonly Place[]; article: Id; likeliest: number };

/** Makes the function that tells whether an article may well say a claim that was not found there. */
export function createOverlookedTest(
  articles: StoryArticles,
  contentOf: ContentReader,
  tellsBeside: BesideReader,
) {
  const finder = makeSpeakerFinder(articles.list);
  const speakersIn = (id: Id, span: Span): ReadonlySet<string> => finder(articles.indexOf(id), span);
  const wordsOf = onceEach((article: AnnotatedArticle): ReadonlySet<string> => {
    const words = article.sentences.flatMap((sentence) => contentOf(article, sentence));
    return new Set(words.map(({ key }) => key));
  });
  const speakersOf = onceEach(({ id, text }: AnnotatedArticle) =>
    speakersIn(id, { start: 0, end: text.length }),
  );
  const countUntold = (heading: readonly Place[], article: AnnotatedArticle): number => {
    const told = heading.flatMap((one) => contentOf(articles.get(one.article), one));
    return new Set(told.map(({ key }) => key)).difference(wordsOf(article)).size;
  };
  return ({ heading, article: id, likeliest }: Cell): boolean => {
    const article = articles.get(id);
    const speakers = new Set(heading.flatMap((one) => [...speakersIn(one.article, one)]));
    const isOfOthers = speakers.size > 0 && speakers.isDisjointFrom(speakersOf(article));
    return (
      toProbability({
        likeliest: toLogOdds(likeliest),
        untold: Math.log(countUntold(heading, article) + 1),
        otherSpeaker: Number(isOfOthers),
        beside: Math.max(...heading.map((one) => tellsBeside(one, id))),
      }) >= OVERLOOKED_MIN
    );
  };
}

function toProbability({ likeliest, untold, otherSpeaker, beside }: Omit<typeof WEIGHTS, 'base'>): number {
  const { base, ...weights } = WEIGHTS;
  const sum =
    weights.likeliest * likeliest +
    weights.untold * untold +
    weights.otherSpeaker * otherSpeaker +
    weights.beside * beside;
  return 1 / (1 + Math.exp(-(base + sum)));
}
