import type { Claim, ComparedArticle, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { toForms, toTellingStems } from '../text/word-forms.ts';

/** Longest words printed after a passage, in UTF-16 units. */
export const MAX_REST = 160;

/** “…, but Velde said it would not be so on Friday” takes back what stands before: it denies something of what “it” is. */
const ADVERSE = /^,? (?:but|yet)(?=\s)/iu;
const GOING_BACK = /\b(?:it|they|them|that|this|these|those|so|he|she)\b|\b(?:not|n['’]t)[.,;]/iu;
/** A condition: without it a promise, a demand or a threat would stand as made outright. Source: closed class of English. */
const LIMITS =
  /^[,\s]{1,2}(?:but |and |even |and then )?(?:only )?(?:if|unless|until|provided|providing|(?:as|so) long as|on (?:the |one )?condition|assuming|except (?:if|when|where)|in case|only (?:when|after|once|where|with))(?=\s)/iu;
/** “he shifted in May, | siding with the pilots”: towards what follows. */
const TURNED =
  /\b(?:shifted|turned|switched|reversed|pivoted|swung|veered|moved|changed (?:his|her|its|their) (?:mind|position|stance|course|view)s?)\b/iu;
const DIRECTION = /\b(?:to|towards?|into|against|onto|from|away|back|in favou?r)\b/iu;
const PARTICIPLE = /^, (?:(?:instead|now|then|increasingly) )?\p{Ll}{2,}ing(?=\s)/u;
/** Longest condition, or half that others tell, that is printed, in UTF-16 units: such is cut off from no clause, unless it fills a paragraph. */
const MAX_NEEDED = 300;

type Row = Pick<Claim, 'passages'>;

/**
 * The rest of a passage's sentence without which it would say something else: its condition, what takes it back, towards what somebody turned, and the half that the row's other articles tell.
 *
 * @returns a span from the passage's end on; undefined where nothing is missing, the rest is long, or it is a passage of the claim itself and no condition
 */
export function findRest(passage: Passage, article: ComparedArticle, { passages }: Row): Span | undefined {
  const found = findPart(passage, article, ({ end }) => ({ start: passage.end, end }));
  if (found === undefined || !/[\p{L}\p{N}]/u.test(found.words)) return undefined;
  const { words, part: rest } = found;
  if (LIMITS.test(words)) return rest;
  if (isOfClaim(rest, article, passages)) return undefined;
  if (isAsked(passage, words, passages)) return rest;
  const isMeant =
    words.length <= MAX_REST && (isTakenBack(passage, rest, article) || isTurned(passage.exact, words));
  return isMeant ? rest : undefined;
}

/** The half of a passage's sentence before it that the row's other articles tell; undefined where they do not, it is long, or a passage of the claim itself. */
export function findHalfBefore(
  passage: Passage,
  article: ComparedArticle,
  { passages }: Row,
): Span | undefined {
  const found = findPart(passage, article, ({ start }) => ({ start, end: passage.start }));
  if (found === undefined || isOfClaim(found.part, article, passages)) return undefined;
  return isAsked(passage, found.words, passages) ? found.part : undefined;
}

/** A part of a passage's sentence with its words; undefined where it is long. */
function findPart(
  passage: Passage,
  { sentences, text }: ComparedArticle,
  toPart: (sentence: Span) => Span,
): { part: Span; words: string } | undefined {
  const sentence = sentences.find((one) => containsSpan(one, passage));
  if (sentence === undefined || text.value === undefined) return undefined;
  const part = toPart(sentence);
  const words = text.value.slice(part.start, part.end);
  return words.length > MAX_NEEDED ? undefined : { part, words };
}

const isOfClaim = (part: Span, { id }: ComparedArticle, passages: readonly Passage[]): boolean =>
  passages.some((one) => one.article === id && overlaps(one, part));

/** True for a rest of a passage's sentence that denies something of what the passage says. */
export function isTakenBack(
  passage: Passage,
  rest: Span,
  { sentences, text }: Pick<ComparedArticle, 'sentences' | 'text'>,
): boolean {
  const words = text.value?.slice(rest.start, rest.end) ?? '';
  const sentence = sentences.find((one) => containsSpan(one, passage));
  return (
    ADVERSE.test(words) &&
    GOING_BACK.test(words) &&
    sentence?.negations.some((one) => containsSpan(rest, one)) === true
  );
}

/** “shifted”, and towards what only a participle after it says. */
function isTurned(exact: string, rest: string): boolean {
  const found = TURNED.exec(exact);
  return (
    found !== null && PARTICIPLE.test(rest) && !DIRECTION.test(exact.slice(found.index + found[0].length))
  );
}

/** True for words of a passage's sentence of which the other articles tell one that the passage does not: they may be what the row is about. */
function isAsked(passage: Passage, words: string, passages: readonly Passage[]): boolean {
  const own = new Set(toTellingStems(toForms(passage.exact)));
  const others = new Set(
    passages
      .filter(({ article }) => article !== passage.article)
      .flatMap(({ exact }) => toTellingStems(toForms(exact))),
  );
  return toTellingStems(toForms(words)).some((stem) => others.has(stem) && !own.has(stem));
}
