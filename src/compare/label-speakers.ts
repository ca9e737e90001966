import type { AnnotatedArticle, Entity } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { EntityKind } from '../model/kinds.ts';
import { findLabelSpan } from '../model/label-span.ts';
import { containsSpan, overlapLength, type Span, sliceSpan, spanLength } from '../model/span.ts';
import { findCarrier } from './carriers.ts';
import type { StoryArticles } from './story-articles.ts';

const PRONOUN = /^(?:he|she|they|it|we|i|who)$/iu;

/** A label that opens so needs the name of whom it means. */
const POINTING_START = /^[“"‘']?(?:he|she)\b/iu;

/** The article's own “he” at the start of a label; inside quotation marks it is somebody else's. */
const PERSON_START = /^(?:he|she)(?!\p{L})/iu;

/** Longest description of a source that stands before a label. */
const MAX_LENGTH = 60;

/**
 * Makes the function that tells who is cited for a label's words where these do not: their source stands outside the passage, or is “he” or “she” inside it. A
 * source known for certain goes by its entity's name, another one by the article's words; a pronoun of nobody known gives null. “He” is known where the
 * sentence before opens with the name of whom he most likely is.
 */
export function createLabelSpeakerFinder(articles: StoryArticles, entities: readonly Entity[]) {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return (passage: Passage, text: string): string | null => {
    const article = articles.get(passage.article);
    const label = findLabelSpan(passage, text) ?? passage;
    const named = findNamed(passage, text, label, article);
    const isSaid = isInsideQuotation(label, article) || speaksOfItself(text);
    return named ?? findGoingOn(label, article) ?? (isSaid ? QUOTED : null);
  };

  function findNamed(passage: Passage, text: string, label: Span, article: AnnotatedArticle): string | null {
    const { voice, source, likely } = findCarrier(passage, article);
    if (voice === 'own' || source === null) return null;
    const words = sliceSpan(article.text, source);
    const isPointing = PRONOUN.test(words) && POINTING_START.test(text);
    if (containsSpan(label, source) ? !isPointing : !isReported(label, source, article)) return null;
    const meant = source.entity ?? likely;
    const isOnly = meant !== null && findOnlyPersonBefore(source, article, kinds) === meant;
    const goesOn = isSubjectBefore(meant, source, article) && (isOnly || isInParagraph(source, article));
    const isSure = isSurelyMeant(source, article) || goesOn;
    const entity = isSure ? meant : PRONOUN.test(words) ? null : source.entity;
    const name = entity === null ? undefined : labels.get(entity);
    if (name !== undefined) return name;
    return PRONOUN.test(words) || words.length > MAX_LENGTH ? null : words;
  }

  /** Whom a label means that opens with “he” or “she” in the article's own voice: the one person of the sentence before, where that opens with the name. */
  function findGoingOn(label: Span, article: AnnotatedArticle): string | null {
    const pronoun = PERSON_START.exec(sliceSpan(article.text, label))?.[0];
    if (pronoun === undefined) return null;
    const source = { start: label.start, end: label.start + pronoun.length };
    const meant = findOnlyPersonBefore(source, article, kinds);
    return meant !== undefined && isSubjectBefore(meant, source, article)
      ? (labels.get(meant) ?? null)
      : null;
  }
}

/** The one person that the sentence before names; undefined where it names none or several. */
function findOnlyPersonBefore(
  source: Span,
  { sentences, names }: AnnotatedArticle,
  kinds: ReadonlyMap<Id, EntityKind>,
): Id | undefined {
  const before = sentences[sentences.findIndex((one) => containsSpan(one, source)) - 1];
  if (before === undefined) return undefined;
  const persons = names.filter(
    ({ entity, ...span }) => containsSpan(before, span) && kinds.get(entity) === 'person',
  );
  const [first, ...others] = new Set(persons.map(({ entity }) => entity));
  return others.length > 0 ? undefined : first;
}

/** Printed before words that somebody says of whom it is not certain who: without it they would read as the article's own. */
export const QUOTED = 'quoted';

/** True for words inside a quotation, their speaker outside: a later sentence of what somebody says. */
const isInsideQuotation = (label: Span, { quotations }: AnnotatedArticle): boolean =>
  quotations.some(
    ({ kind, speaker, ...span }) =>
      kind === 'full' &&
      overlapLength(span, label) >= QUOTED_MIN_RATIO * spanLength(label) &&
      (speaker === null || !containsSpan(label, speaker)),
  );

/** The label may have a quotation mark or a stop more than the quotation. */
const QUOTED_MIN_RATIO = 0.8;

/** “I”, “we”, “our” outside quotation marks: words of somebody, as in a message that is printed whole. */
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|[Mm]y|[Ww]e|[Oo]ur)(?!\p{L})/u;

const speaksOfItself = (text: string): boolean => FIRST_PERSON.test(withoutQuoted(text));

/** What stands outside quotation marks, read sign by sign: a pattern for pairs would try each of many open marks to the end. */
function withoutQuoted(text: string): string {
  let isOpen = false;
  let rest = '';
  for (const sign of text) {
    if (sign === '“') isOpen = true;
    else if (sign === '”') isOpen = false;
    else if (sign === '"') isOpen = !isOpen;
    else if (!isOpen) rest += sign;
  }
  return rest;
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

/** True where the sentence before stands in the same paragraph. */
function isInParagraph(source: Span, { sentences }: AnnotatedArticle): boolean {
  const index = sentences.findIndex((one) => containsSpan(one, source));
  return sentences[index - 1]?.block === sentences[index]?.block;
}

/** A name this many code units into a sentence still opens it: “Deputy Mayor Velde”, “On Monday Velde”. */
const OPENING_LENGTH = 30;

/**
 * True for a pronoun that opens its sentence where the one before opens with the name of whom it most likely means: the subject goes on. “Velde's office said”
 * opens with a name that is no subject. The paragraph may be another where the sentence names nobody else.
 *
 * Source: Brennan, Friedman and Pollard, A centering approach to pronouns (ACL 1987): to continue is the likeliest transition.
 */
function isSubjectBefore(meant: string | null, source: Span, article: AnnotatedArticle): boolean {
  const index = article.sentences.findIndex((one) => containsSpan(one, source));
  const [before, own] = [article.sentences[index - 1], article.sentences[index]];
  if (meant === null || before === undefined || own?.start !== source.start) return false;
  const first = article.names.find((name) => containsSpan(before, name));
  return (
    first?.entity === meant &&
    first.start - before.start <= OPENING_LENGTH &&
    !/^[’']s?(?!\p{L})/u.test(article.text.slice(first.end, first.end + 3))
  );
}
