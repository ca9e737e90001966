import type { AnnotatedArticle } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { containsSpan, type Span, sliceSpan } from '../../model/span.ts';

type Kinds = ReadonlyMap<Id, EntityKind>;

/** True where a stretch of text names a person before the pronoun in it: “Velde left, he said”; whom he names in his own quoted words is another. */
export const namesBefore = (
  pronoun: Span,
  within: Span,
  { names, quotations }: AnnotatedArticle,
  kinds: Kinds,
): boolean =>
  names.some(
    (name) =>
      name.start >= within.start &&
      name.start < pronoun.start &&
      kinds.get(name.entity) === 'person' &&
      !quotations.some((one) => one.speaker?.start === pronoun.start && containsSpan(one, name)),
  );

/** The one person that the sentence names that a pronoun goes on from; undefined where it names none or several, or him in quotation marks alone: ““We chose Stone,” she said. Her choice …”. */
export function findOnlyPersonBefore(source: Span, article: AnnotatedArticle, kinds: Kinds): Id | undefined {
  const before = findNamingSentence(source, article, kinds);
  if (before === undefined) return undefined;
  const [first, ...others] = new Set(findPersons(before, article, kinds));
  const isTold = article.names.some(
    (name) => name.entity === first && containsSpan(before, name) && !isQuoted(name, article),
  );
  return others.length > 0 || !isTold ? undefined : first;
}

const isQuoted = (name: Span, { quotations }: AnnotatedArticle): boolean =>
  quotations.some((one) => one.kind !== 'title' && containsSpan(one, name));

const findPersons = (sentence: Span, { names }: AnnotatedArticle, kinds: Kinds): Id[] =>
  names
    .filter((name) => containsSpan(sentence, name) && kinds.get(name.entity) === 'person')
    .map(({ entity }) => entity);

/** So many sentences that only say “he” stand between a pronoun and the name at most. */
const MAX_CHAIN = 4;
const MALE = /(?<!\p{L})(?:he|his|him)(?!\p{L})/iu;
const FEMALE = /(?<!\p{L})(?:she|her)(?!\p{L})/iu;

/** The sentence that a pronoun goes on from: the one before; where that names nobody and has the same pronoun, the one before that. */
function findNamingSentence(source: Span, article: AnnotatedArticle, kinds: Kinds) {
  const { sentences, text } = article;
  const own = sentences.findIndex((one) => containsSpan(one, source));
  const goesOn = MALE.test(sliceSpan(text, source)) ? MALE : FEMALE;
  for (let index = own - 1; index >= 0 && own - index <= MAX_CHAIN; index -= 1) {
    const sentence = sentences[index];
    if (sentence === undefined) return undefined;
    if (findPersons(sentence, article, kinds).length > 0) return sentence;
    if (!goesOn.test(sliceSpan(text, sentence))) return sentence;
  }
  return undefined;
}

/** True where the sentence that a pronoun goes on from stands in the same paragraph. */
export function isInParagraph(source: Span, article: AnnotatedArticle, kinds: Kinds): boolean {
  const own = article.sentences.find((one) => containsSpan(one, source));
  return findNamingSentence(source, article, kinds)?.block === own?.block;
}

/** A name this many code units into a sentence still opens it: “Deputy Mayor Velde”, “On Monday Velde”. */
const OPENING_LENGTH = 30;

/** “After Velde met the board, its head left. He”: the name that such a sentence opens with is not its subject. */
const FRONT_CLAUSE =
  /^(?:after|before|when|while|as(?! (?:for|of))|since|because|although|though|once|until|if)(?=\s)/iu;

/** “He quoted Velde as saying”: who is named after “he” in one clause is somebody else. */
const CLAUSE_EDGE = /[,;:—]|(?<!\p{L})(?:who|which|that|when|while|because|but)(?!\p{L})/u;

const isNamedAfter = (
  meant: Id,
  pronoun: Span,
  own: Span,
  { names, quotations, text }: AnnotatedArticle,
): boolean =>
  names.some(
    (name) =>
      name.entity === meant &&
      name.start >= pronoun.end &&
      containsSpan(own, name) &&
      !CLAUSE_EDGE.test(text.slice(pronoun.end, name.start)) &&
      !quotations.some((one) => containsSpan(one, name)),
  );

/** What stands between two of whom it is not the first who goes on alone. */
const TO_ANOTHER =
  /^,? (?:and $|(?:met|asked|questioned|pressed|interviewed|quizzed|joined|married|faced|debated) (?:with )?(?:[\p{L}.]{1,12} ){0,3}$)/u;

/**
 * True for a pronoun, with no person before it in its own sentence, that goes on from a sentence that opens with the name of whom it most likely means: the subject
 * goes on. “Velde's office said” opens with a name that is no subject. The paragraph may be another where the sentence names nobody else.
 *
 * Source: Brennan, Friedman and Pollard, A centering approach to pronouns (ACL 1987): to continue is the likeliest transition.
 */
export function isSubjectBefore(
  meant: string | null,
  source: Span,
  article: AnnotatedArticle,
  kinds: Kinds,
): boolean {
  const own = article.sentences.find((one) => containsSpan(one, source));
  const before = findNamingSentence(source, article, kinds);
  if (meant === null || before === undefined || own === undefined) return false;
  if (namesBefore(source, own, article, kinds) || isNamedAfter(meant, source, own, article)) return false;
  if (FRONT_CLAUSE.test(sliceSpan(article.text, before))) return false;
  const [first, second] = article.names.filter((name) => containsSpan(before, name));
  // “Velde and Stone met”: both are the subject; “Velde asked Stone”: the other one answers.
  if (
    first !== undefined &&
    second !== undefined &&
    TO_ANOTHER.test(article.text.slice(first.end, second.start))
  )
    return false;
  return (
    first?.entity === meant &&
    !isQuoted(first, article) &&
    first.start - before.start <= OPENING_LENGTH &&
    !/^[’']s?(?!\p{L})/u.test(article.text.slice(first.end, first.end + 3))
  );
}

/**
 * True where the sentence right before a pronoun's own reports what a person says, and names others only as those to whom something in it belongs: “Velde told us that
 * Stone's trip was short.” Who speaks goes on, also in the next paragraph.
 */
export function isSpeakerBefore(meant: Id, source: Span, article: AnnotatedArticle, kinds: Kinds): boolean {
  const { sentences, names, attributions, text } = article;
  const before = sentences[sentences.findIndex((one) => containsSpan(one, source)) - 1];
  const report = attributions.find(
    (one) =>
      before !== undefined &&
      one.source?.entity === meant &&
      one.cue !== null &&
      containsSpan(before, one.cue) &&
      containsSpan(before, one.content),
  );
  if (before === undefined || report === undefined) return false;
  return names
    .filter((name) => containsSpan(before, name) && kinds.get(name.entity) === 'person')
    .every(
      (name) =>
        name.entity === meant ||
        (containsSpan(report.content, name) && /^[’']s(?!\p{L})/u.test(text.slice(name.end, name.end + 3))),
    );
}
