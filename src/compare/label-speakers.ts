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
 * source known for certain goes by its entity's name, another one by the article's words; a pronoun of nobody known gives null. “He” is known where the
 * sentence before opens with the name of whom he most likely is.
 */
export function createLabelSpeakerFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return (passage: Passage, text: string): string | null => {
    const article = articles.get(passage.article);
    const start = passage.start + passage.exact.indexOf(text);
    const label = { start, end: start + text.length };
    const { voice, source, likely } = findCarrier(passage, article);
    if (voice === 'own' || source === null) return null;
    const words = sliceSpan(article.text, source);
    const isPointing = PRONOUN.test(words) && POINTING_START.test(text);
    if (containsSpan(label, source) ? !isPointing : !isReported(label, source, article)) return null;
    const meant = source.entity ?? likely;
    const isSure = isSurelyMeant(source, article) || isSubjectBefore(meant, source, article);
    const entity = isSure ? meant : PRONOUN.test(words) ? null : source.entity;
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

/** A name this many code units into a sentence still opens it: “Deputy Mayor Velde”, “On Monday Velde”. */
const OPENING_LENGTH = 30;

/**
 * True for a pronoun that opens its sentence where the one before, in the same paragraph, opens with the name of whom it most likely means: the subject goes
 * on. “Velde's office said” opens with a name that is no subject.
 *
 * Source: Brennan, Friedman and Pollard, A centering approach to pronouns (ACL 1987): to continue is the likeliest transition.
 */
function isSubjectBefore(meant: string | null, source: Span, article: AnnotatedArticle): boolean {
  const index = article.sentences.findIndex((one) => containsSpan(one, source));
  const [before, own] = [article.sentences[index - 1], article.sentences[index]];
  if (meant === null || before === undefined || own?.start !== source.start || before.block !== own.block)
    return false;
  const first = article.names.find((name) => containsSpan(before, name));
  return (
    first?.entity === meant &&
    first.start - before.start <= OPENING_LENGTH &&
    !/^[’']s?(?!\p{L})/u.test(article.text.slice(first.end, first.end + 3))
  );
}
