import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import { overlaps, type Span, sharedSpan } from '../../model/span.ts';
import { type ContentReader, toCover } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { findForms, type Saying } from './sayings.ts';

/** Gives the sentence of an article that quotes the words that a claim's passages tell in quotation marks; undefined where none does. */
export type QuotedFinder = (passages: readonly Passage[], article: Id) => Span | undefined;

/** Least share of a passage's telling words that stand in quotation marks for the quoted words to be what it tells. */
const QUOTED_RATIO = 0.5;

/** Least share of those quoted words that another article quotes, too, for it to tell the same. */
const SHARED_RATIO = 0.6;

/** Least share, by weight, of what a passage tells in words of its own that the other article's sentence has beside shared quoted words. */
const COVER_RATIO = 0.6;

/**
 * Makes the function that finds where another article quotes what a claim quotes, so that a claim is not said to be missing where the list of quotations shows its words:
 * the same utterance, with most of the words that the claim's passage has of it.
 *
 * @param groups  sayings that are forms of one utterance
 */
export function createQuotedFinder(
  groups: readonly (readonly Saying[])[],
  articles: StoryArticles,
  contentOf: ContentReader,
): QuotedFinder {
  const quoted = toQuoted(groups);
  return (passages, id) => {
    const article = articles.get(id);
    for (const passage of passages) {
      for (const { quotation, group } of quoted.get(passage.article) ?? []) {
        if (!overlaps(quotation, passage)) continue;
        const words = toTelling(articles.get(passage.article).text, sharedSpan(quotation, passage));
        const place = findPlace(article, words, group);
        if (place !== undefined && isTold(passage, words, article, place)) return place;
      }
    }
    return undefined;
  };

  /** True where the quoted words are most of what the passage tells, or the sentence has its other words as well. */
  function isTold(
    passage: Passage,
    words: ReadonlySet<string>,
    article: AnnotatedArticle,
    place: Span,
  ): boolean {
    const own = articles.get(passage.article);
    if (words.size >= QUOTED_RATIO * toTelling(own.text, passage).size) return true;
    return toCover(contentOf(own, passage), contentOf(article, place)) >= COVER_RATIO;
  }
}

type Quoted = { quotation: Span; group: readonly Saying[] };

/** The quotations of each article whose utterance another article has, too. */
function toQuoted(groups: readonly (readonly Saying[])[]): ReadonlyMap<Id, Quoted[]> {
  const all = groups
    .filter((group) => new Set(group.map(({ article }) => article)).size > 1)
    .flatMap((group) =>
      group.flatMap(({ article, quotations }) =>
        quotations.map((quotation) => ({ article, quotation, group })),
      ),
    );
  return Map.groupBy(all, ({ article }) => article);
}

const toTelling = (text: string, span: Span): ReadonlySet<string> =>
  new Set(findForms(text, span).filter((word) => !isFunctionWord(word)));

/** The sentence in which an article quotes most of some words of an utterance; undefined where it quotes too few of them. */
function findPlace(
  article: AnnotatedArticle,
  words: ReadonlySet<string>,
  group: readonly Saying[],
): Span | undefined {
  const quotations = group.flatMap((saying) => (saying.article === article.id ? saying.quotations : []));
  const telling = quotations.map((one) => toTelling(article.text, one));
  const held = telling.reduce((union, some) => union.union(words.intersection(some)), new Set<string>());
  if (held.size === 0 || held.size < SHARED_RATIO * words.size) return undefined;
  let best: (Span & { size: number }) | undefined;
  for (const { start, end } of article.sentences) {
    if (!quotations.some((one) => overlaps(one, { start, end }))) continue;
    const { size } = held.intersection(toTelling(article.text, { start, end }));
    if (size > (best?.size ?? 0)) best = { start, end, size };
  }
  return best;
}
