import type { AnnotatedArticle, ReadArticle } from '../model/article.ts';
import { findAttributions } from './attributions.ts';
import { findPeople } from './people.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { findCitedUnits, findSpeakers } from './speakers.ts';
import { findVoiceOf } from './voice.ts';

/** The dated event that relative times count from; `date` is an ISO day. */
export type Occasion = { date: string | null };

/**
 * An article with everything that is found in it alone: sentences with voice and hedges, quotations with speakers,
 * attributions, figures, timeframes. Names and entity ids stay empty: they need the other articles of the story.
 */
export function annotateArticle(article: ReadArticle, _occasion: Occasion): AnnotatedArticle {
  const sentences = findSentences(article);
  const people = findPeople(article, sentences);
  const quoted = findQuotations(article);
  const units = findCitedUnits(article, sentences, quoted);
  const quotations = findSpeakers(article, units, { quoted, people });
  const attributions = findAttributions(quotations);
  return {
    ...article,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      voice: findVoiceOf(sentence, attributions).voice,
      hedges: [],
      negations: [],
    })),
    quotations,
    attributions,
    figures: [],
    timeframes: [],
    names: [],
  };
}
