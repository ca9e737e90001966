import type { AnnotatedArticle, Speaker } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { containsSpan, findOverlapping, type Span, sliceSpan } from '../../model/span.ts';

/** What another speaker begins with after “and”: a name, people who are somebody's, or many: “friendly dockers”. */
const OTHERS =
  /^(?:\p{Lu}|(?:his|her|their|its|other|the|an?|some|many|most|several|two|three)\s|(?:\p{Ll}[\p{L}-]{1,20}\s){0,2}\p{L}{2,20}s$)/u;

/** Most words before the first of two names that still are one subject with them: “But committee co-chairs Velde and Stone”. */
const MAX_WORDS = 4;
/** A word that makes the names after it those of another clause: “she met Velde and Stone said”. */
const SUBJECT = /(?<!\p{L})(?:he|she|they|it|we|i|who|which|that)(?!\p{L})|[“”",;:]/iu;

type Kinds = ReadonlyMap<Id, EntityKind>;

/**
 * The words for two or more who speak together, “Velde and Stone”, “Velde and her allies”: neither of them alone is the speaker.
 *
 * @returns undefined for one speaker
 */
export function findJoined(speaker: Speaker, article: AnnotatedArticle, kinds: Kinds): Span | undefined {
  const { entity } = speaker;
  if (entity === null) return undefined;
  if (namesTwo(speaker, article, kinds)) return { start: speaker.start, end: speaker.end };
  if (speaker.text.includes(',')) return undefined;
  if (kinds.get(entity) !== 'person') return hasNameAfterAnd(speaker, article) ? speaker : undefined;
  const { start, end } = speaker;
  const findPersons = (span: Span) =>
    findOverlapping(article.names, span).filter((name) => kinds.get(name.entity) === 'person');
  const inside = findPersons(speaker).filter((name) => containsSpan(speaker, name));
  const [first] = inside;
  if (first !== undefined && isAnd(article.text, first.end, end)) return { start, end };
  const before = findPersons({ start: start - AND_REACH, end: start }).find((name) =>
    AND.test(sliceSpan(article.text, { start: name.end, end: start })),
  );
  return before !== undefined && isOneSubject(before, article) ? { start: before.start, end } : undefined;
}

/** “the mayor, Ada Velde, and her deputy, Bo Stone, agreed”: a name after what the second of two is; who speaks are both. */
const SECOND_OF_TWO = /,? and (?:(?:his|her|their|its|the|an?)\s)(?:[\p{L}.’'-]{1,20}\s?){1,6}, $/u;

/** Longest way from “and” to the name of the second of two. */
const SECOND_REACH = 120;

/** True where a name is that of the second of two who speak together, and no quotation stands between. */
export function isSecondOfTwo({ start }: Span, { text, sentences }: AnnotatedArticle): boolean {
  const own = sentences.find((one) => one.start <= start && start < one.end);
  const before = text.slice(Math.max(own?.start ?? start, start - SECOND_REACH), start);
  const found = SECOND_OF_TWO.exec(before);
  return found !== null && !/["“”;:]/u.test(before) && !CLAUSE_BETWEEN.test(found[0]);
}

/** “Sens. Ada Velde of Ashton and Bo Stone of Marrow”, “Ada Velde, M-Ash., and Bo Stone”: two people in one subject, each with where he is from, and no clause between. */
function namesTwo(speaker: Span, { text, names }: AnnotatedArticle, kinds: Kinds): boolean {
  const persons = findOverlapping(names, speaker).filter(
    (name) => kinds.get(name.entity) === 'person' && containsSpan(speaker, name),
  );
  return persons.some((name, index) => {
    const next = persons[index + 1];
    if (next === undefined || next.entity === name.entity) return false;
    const between = text.slice(name.end, next.start);
    return BOTH.test(between) && !CLAUSE_BETWEEN.test(between);
  });
}

/** Ends with “and”, perhaps with a title after it. */
const BOTH = /(?:^|[\s,])and (?:[\p{L}.’'-]{1,20} ){0,4}$/u;
const CLAUSE_BETWEEN = /["“”;:()]|\b(?:who|which|that|whose|whom|of the|for|with)\b/u;

/** Between two who speak: “and”, perhaps after the place or party of the first. */
const AND = /^(?:, [^,;:“”"]{1,25},)? and $/u;

/** Farther back than that “and” reaches no name ends. */
const AND_REACH = 40;

/** “The town hall and Mr. Velde”: another name than the first after “and”, perhaps with a title. */
function hasNameAfterAnd({ start, end }: Span, { text, names }: AnnotatedArticle): boolean {
  const first = names.find((name) => name.start >= start && name.end <= end);
  if (first === undefined || !text.slice(first.end, end).startsWith(' and ')) return false;
  const from = first.end + 5;
  return names.some(
    (name) => name.start >= from && name.start - from <= TITLE_LENGTH && name.entity !== first.entity,
  );
}

/** Longest title before the second name: “Mr. ”, “President ”. */
const TITLE_LENGTH = 10;

/** True where “and” and another speaker follow a name. */
function isAnd(text: string, from: number, to: number): boolean {
  const rest = text.slice(from, to);
  return rest.startsWith(' and ') && OTHERS.test(rest.slice(5));
}

/** True where a name opens its clause, but for few words of what its bearers are. */
function isOneSubject(name: Span, { text, names, sentences }: AnnotatedArticle): boolean {
  const own = sentences.find((one) => containsSpan(one, name));
  if (own === undefined) return false;
  const before = { start: own.start, end: name.start };
  const words = sliceSpan(text, before);
  const isNamed = names.some((one) => containsSpan(before, one));
  return !isNamed && !SUBJECT.test(words) && words.trim().split(/\s+/u).length <= MAX_WORDS;
}
