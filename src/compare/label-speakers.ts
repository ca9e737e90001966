import type { AnnotatedArticle, Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import { containsSpan, overlapLength, type Span, sliceSpan, spanLength } from '../model/span.ts';
import { findCarrier } from './carriers.ts';
import type { StoryArticles } from './story-articles.ts';

const PRONOUN = /^(?:he|she|they|it|we|i|who)$/iu;

/** A label that opens so needs the name of whom it means. */
const POINTING_START = /^[“"‘']?(?:he|she)\b/iu;

/** Longest description of a source that stands before a label. */
const MAX_LENGTH = 60;

/**
 * Makes the function that tells who is cited for a label's words where these do not: their source stands outside the passage, or is “he” or “she” inside it. A
 * source known for certain goes by its entity's name, another one by the article's words; a pronoun of nobody known gives null.
 */
export function createLabelSpeakerFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return (passage: Passage, text: string): string | null => {
    const article = articles.get(passage.article);
    const start = passage.start + passage.exact.indexOf(text);
    const label = { start, end: start + text.length };
    const { voice, source, likely } = findCarrier(passage, article);
    if (voice === 'own' || source === null || !isReported(label, source, article)) return null;
    const words = sliceSpan(article.text, source);
    const isInside = containsSpan(label, source);
    if (isInside && !(PRONOUN.test(words) && POINTING_START.test(text))) return null;
    const entity = source.entity ?? (isSurelyMeant(source, article) ? likely : null);
    const name = entity === null ? undefined : labels.get(entity);
    if (name !== undefined) return name;
    return PRONOUN.test(words) || words.length > MAX_LENGTH ? null : words;
  };
}

/** A clause before the main one: what follows its comma is the article's own. */
const CONCEDING_START = /^[“"‘']?(?:while|although|though|whereas|if|as)\b/iu;

/** Lowest share of a label that is reported from a source for the source to be named before it. */
const REPORTED_MIN_RATIO = 0.8;

/** True when nearly all of a label is what a source is cited for, and the sentence does not open with what it concedes. */
function isReported(label: Span, source: Span, article: AnnotatedArticle): boolean {
  const sentence = article.sentences.find((one) => containsSpan(one, label));
  if (sentence !== undefined && CONCEDING_START.test(sliceSpan(article.text, sentence))) return false;
  return [...article.attributions, ...article.quotations].some((one) => {
    const [from, content] = 'content' in one ? [one.source, one.content] : [one.speaker, one];
    return (
      from?.start === source.start && overlapLength(content, label) >= REPORTED_MIN_RATIO * spanLength(label)
    );
  });
}

/** True for a pronoun that is the certain speaker of quoted words. */
const isSurelyMeant = (source: Span, { quotations }: AnnotatedArticle): boolean =>
  quotations.some(({ speaker }) => speaker?.certain === true && speaker.start === source.start);
