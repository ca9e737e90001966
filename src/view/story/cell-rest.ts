import type { Claim, ComparedArticle, Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { toForms, toTellingStems } from '../text/word-forms.ts';

/** Longest words printed behind a passage, in UTF-16 units. */
export const MAX_REST = 160;

/** “…, but Velde said it would not be so on Friday” takes back what stands before: it denies something of what “it” is. */
const ADVERSE = /^,? (?:but|yet)(?=\s)/iu;
const GOING_BACK = /\b(?:it|they|them|that|this|these|those|so|he|she)\b|\b(?:not|n['’]t)[.,;]/iu;
/** A condition: without it a promise, a demand or a threat would stand as made outright. Source: closed class of English. */
const LIMITS =
  /^[,\s]{1,2}(?:but |and |even |and then )?(?:only )?(?:if|unless|until|provided|providing|(?:as|so) long as|on (?:the |one )?condition|assuming|except (?:if|when|where)|in case|only (?:when|after|once|where|with))(?=\s)/iu;
/** “he shifted in May, | siding with the pilots”: towards what stands behind. */
const TURNED =
  /\b(?:shifted|turned|switched|reversed|pivoted|swung|veered|moved|changed (?:his|her|its|their) (?:mind|position|stance|course|view)s?)\b/iu;
const DIRECTION = /\b(?:to|towards?|into|against|onto|from|away|back|in favou?r)\b/iu;
const PARTICIPLE = /^, (?:(?:instead|now|then|increasingly) )?\p{Ll}{2,}ing(?=\s)/u;
/** What only adds to a clause, and may be what the row is about. */
const ADDITION =
  /^,? ?(?:with|while|which|who|and|but|including|as|because|so)(?=\s)|^, \p{Ll}{2,}ing(?=\s)/iu;

/** Longest condition printed, in UTF-16 units: it is cut off from no clause, unless it fills a paragraph. */
const MAX_CONDITION = 300;

/** Part of the telling words of a rest that other articles have and the passage lacks, at least, and so many of them. */
const LEAST_SHARE = 0.4;
const LEAST_WORDS = 2;

/**
 * The rest of a passage's sentence without which it would say something else: its condition, what takes it back, towards what somebody turned, and the half that the row's other articles tell.
 *
 * @returns a span from the passage's end on; undefined where nothing is missing, the rest is long, or it is a passage of the claim itself and no condition
 */
export function findRest(
  passage: Passage,
  { id, sentences, text }: ComparedArticle,
  { passages }: Pick<Claim, 'passages'>,
): Span | undefined {
  const sentence = sentences.find((one) => containsSpan(one, passage));
  if (sentence === undefined || text.value === undefined) return undefined;
  const rest = { start: passage.end, end: sentence.end };
  const words = text.value.slice(rest.start, rest.end);
  const isLimited = LIMITS.test(words);
  if (words.length > (isLimited ? MAX_CONDITION : MAX_REST) || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  if (isLimited) return rest;
  if (passages.some((one) => one.article === id && overlaps(one, rest))) return undefined;
  const isMeant =
    isTakenBack(passage, rest, { sentences, text }) ||
    isTurned(passage.exact, words) ||
    isAsked(passage, words, passages);
  return isMeant ? rest : undefined;
}

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

/** “shifted”, and towards what only a participle behind it says. */
function isTurned(exact: string, rest: string): boolean {
  const found = TURNED.exec(exact);
  return (
    found !== null && PARTICIPLE.test(rest) && !DIRECTION.test(exact.slice(found.index + found[0].length))
  );
}

/** True for a rest of which the other articles tell much that the passage does not. */
function isAsked(passage: Passage, rest: string, passages: readonly Passage[]): boolean {
  if (!ADDITION.test(rest)) return false;
  const own = new Set(toTellingStems(toForms(passage.exact)));
  const others = new Set(
    passages
      .filter(({ article }) => article !== passage.article)
      .flatMap(({ exact }) => toTellingStems(toForms(exact))),
  );
  const telling = [...new Set(toTellingStems(toForms(rest)))];
  const asked = telling.filter((stem) => others.has(stem) && !own.has(stem));
  return asked.length >= LEAST_WORDS && asked.length >= LEAST_SHARE * telling.length;
}
