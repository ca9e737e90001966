import type { AnnotatedArticle, ReadArticle, Sentence } from '../model/article.ts';
import { bySpan } from '../model/span.ts';
import { findAttributions } from './attributions/attributions.ts';
import { findHeadlineReports } from './attributions/headline.ts';
import { findAnswers } from './attributions/interview.ts';
import { findPosts } from './attributions/posts.ts';
import { findVoices } from './attributions/voice.ts';
import { type ArticlePeople, readPeople } from './entities/article-people.ts';
import { findFigures } from './figures/figures.ts';
import { findHedges, findNegations } from './hedges.ts';
import { findQuotations } from './quotations/quotations.ts';
import { findSentences } from './sentences/sentences.ts';
import { toResolver } from './speakers/resolve.ts';
import { findCitedUnits, findSpeakers } from './speakers/speakers.ts';
import type { Anchor } from './timeframes/reading.ts';
import { findTimeframes } from './timeframes/timeframes.ts';

/** The dated event that relative times count from; `date` is an ISO day. `outlets` are those that the articles do not name themselves. */
export type Occasion = { date: string | null; outlets?: readonly string[] };

/** An article's sentences, and who is named in it. */
export type ArticleWords = ArticlePeople & { sentences: ReturnType<typeof findSentences> };

/** Reads an article's sentences and the people in them. `outlets` are those of the story, as \`toOutlets\` makes them. */
export function readWords(article: ReadArticle, outlets: ReadonlySet<string> = new Set()): ArticleWords {
  const sentences = findSentences(article);
  return { sentences, ...readPeople(article, sentences, outlets) };
}

/** The day that times are told on: the article's own where it states one, else the occasion's, on which and after which it may have been written. */
export const toAnchor = ({ published }: ReadArticle, occasion: Occasion): Anchor =>
  published === null ? { ...occasion, isOccasion: true } : { date: published.date.slice(0, 10) };

/**
 * An article with everything that is found in it alone: sentences with voice and hedges, quotations with speakers,
 * attributions, figures, timeframes. Names and entity ids stay empty: they need the other articles of the story.
 *
 * Times count from the article's own date where it states one, else from the occasion.
 */
export function annotateArticle(
  article: ReadArticle,
  occasion: Occasion,
  { sentences, judged }: ArticleWords = readWords(article),
): AnnotatedArticle {
  const { text } = article;
  const people = judged.flatMap(({ person, isPerson }) => (isPerson ? [person] : []));
  const quoted = findQuotations(article);
  const units = findCitedUnits(article, sentences, quoted);
  const resolver = toResolver(text, units, people);
  const quotations = findSpeakers(article, units, { quoted, resolver });
  const attributions = [
    ...findAttributions(units, quotations, resolver),
    ...findAnswers(article, people),
    ...findHeadlineReports(article, people),
    ...findPosts(article, people),
  ].sort((a, b) => bySpan(a.content, b.content));
  const timeframes = findTimeframes(text, sentences, toAnchor(article, occasion));
  const voices = findVoices(sentences, attributions);
  return {
    ...article,
    sentences: sentences.map(
      (sentence, index): Sentence => ({
        ...sentence,
        voice: voices[index] ?? 'own',
        hedges: findHedges(text, sentence),
        negations: findNegations(text, sentence),
      }),
    ),
    quotations,
    attributions,
    figures: findFigures(text, sentences, timeframes),
    timeframes,
    names: [],
  };
}
