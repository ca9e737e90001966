import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { type ContentReader, toWeights } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** The sentence of an article that comes nearest to what a claim tells. */
export type SecondLook = { span: Span; score: number };

/** Most passages of a claim that sentences are compared with. */
const MAX_PASSAGES = 12;

type Indexed = {
  sentences: readonly Span[];
  weights: readonly number[];
  users: ReadonlyMap<string, number[]>;
};

/**
 * Makes the function that looks for a claim in an article again, sentence by sentence, whatever the sentence is counted under: the sentence that shares most of
 * what both tell (F1 by weight) and most weight (its root).
 *
 * The measure orders sentences; what its values are worth was read off labelled events (absences.ts).
 */
export function createSecondLook(articles: StoryArticles, contentOf: ContentReader) {
  const indexes = new Map<Id, Indexed>();
  const indexOf = (article: AnnotatedArticle): Indexed => {
    const known = indexes.get(article.id) ?? indexSentences(article, contentOf);
    indexes.set(article.id, known);
    return known;
  };
  return (passages: readonly Passage[], id: Id): SecondLook | undefined => {
    const article = articles.get(id);
    const index = indexOf(article);
    let best: { at: number; score: number } | undefined;
    for (const passage of passages.slice(0, MAX_PASSAGES)) {
      const words = contentOf(articles.get(passage.article), passage);
      for (const [at, score] of scoreSentences(toWeights(words), index)) {
        if (score > (best?.score ?? 0)) best = { at, score };
      }
    }
    const span = best && index.sentences[best.at];
    return best === undefined || span === undefined ? undefined : { span, score: best.score };
  };
}

function indexSentences(article: AnnotatedArticle, contentOf: ContentReader): Indexed {
  const users = new Map<string, number[]>();
  const weights = article.sentences.map((sentence, at) => {
    let sum = 0;
    for (const [key, weight] of toWeights(contentOf(article, sentence))) {
      sum += weight;
      const own = users.get(key);
      if (own === undefined) users.set(key, [at]);
      else own.push(at);
    }
    return sum;
  });
  return { sentences: article.sentences.map(({ start, end }) => ({ start, end })), weights, users };
}

/** The score of each sentence that has a word of what is told. */
function scoreSentences(told: ReadonlyMap<string, number>, { users, weights }: Indexed): Map<number, number> {
  const shared = new Map<number, number>();
  let sum = 0;
  for (const [key, weight] of told) {
    sum += weight;
    for (const at of users.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return new Map(
    [...shared].map(([at, weight]) => [
      at,
      ((2 * weight) / Math.max(Number.EPSILON, sum + (weights[at] ?? 0))) * Math.sqrt(weight),
    ]),
  );
}
