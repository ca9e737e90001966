import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import { CALLING_VERBS, DOING_VERBS } from '../../annotate/lexicon/verb-classes.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { containsSpan } from '../../model/span.ts';
import { isSaying } from '../speakers/quotation-verbs.ts';

/** Most words in marks that can be a mere term, set so for another reason than that somebody says them. */
export const TERM_MAX_WORDS = 4;

/** Most words of a term that somebody leaves unsaid. */
const UNSAID_MAX_WORDS = 3;

/** True for a vote, a term that is left unsaid, the name of a known thing, and a word that is spoken of. */
export function isTermOnly(quotation: Quotation, article: AnnotatedArticle, count: number): boolean {
  if (isVote(quotation, article) || isUnsaid(quotation, article, count)) return true;
  return (
    quotation.kind !== 'full' &&
    count <= TERM_MAX_WORDS &&
    (isNameOfThing(quotation, article) ||
      isNameAfter(quotation, article) ||
      isNameOnly(quotation, article) ||
      isSpokenOf(quotation, article))
  );
}

/** True for few words with capitals, in a title for a single one, that no verb leads to: “in an interview on the station's “Tea & Tides””. Of “called him “Late Velde”” and “chanted “Boats For All”” the verb does. */
function isNameOnly(quotation: Quotation, article: AnnotatedArticle): boolean {
  const { start, end } = quotation;
  const { text, blocks } = article;
  const isInText = blocks.some((block) => block.kind === 'paragraph' && containsSpan(block, quotation));
  const quoted = text.slice(start, end);
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(quoted) && !(isInText && isCapitalized(quoted))) return false;
  const { cue } = quotation;
  if (cue === null) return false;
  if (cue.start >= end) return !/^.?[,?!]/u.test(text.slice(end - 1, end + 2));
  const between = text.slice(cue.end, start).replace(/["“‘'„«\s]{1,4}$/u, '');
  const isNaming = findTokens(text, cue).some(({ lower }) =>
    CALLING_VERBS.has(findCueForm(lower)?.lemma ?? ''),
  );
  return !(isNaming || between === '' || /^(?:[,:]|\sthat)$/u.test(between));
}

/** What opens a thing that is known: “the “one bay, two owners” rule”, “his “open sea” pledge”, “Velde's “late” remark”. Source: closed class of English. */
const OPENS_KNOWN =
  /(?:(?<!\p{L})(?:the|this|that|these|those|his|her|its|their|our)|\p{L}(?:['’]s|s['’]))\s["“‘'„«]{1,2}$/iu;
const NOUN_AFTER = /^[,.]?["”’'»]{1,2}\s(\p{Ll}[\p{L}’'-]*)/u;

/** True for words in marks between “the” and a noun: the name of a thing that is known, whoever speaks of it. */
function isNameOfThing({ start, end }: Quotation, { text }: AnnotatedArticle): boolean {
  const noun = NOUN_AFTER.exec(text.slice(end, end + 30))?.[1];
  return (
    noun !== undefined &&
    !isFunctionWord(noun) &&
    OPENS_KNOWN.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** What leads to a name, not to what is said: “under “Dry Quay””, “joined “Boats for All””. Source: closed class of English. */
const LEADS_TO_NAME =
  /(?<!\p{L})(?:under|in|on|for|from|with|about|into|through|by|against|within|after|before|since|like|of)\s["“‘'„«]{1,2}$/iu;

/** True for two words or more with capitals after a preposition: the name of a plan, a law, a song. */
function isNameAfter({ start, end }: Quotation, { text }: AnnotatedArticle): boolean {
  return (
    isCapitalized(text.slice(start, end)) && LEADS_TO_NAME.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Fewest words that show by their capitals that they are a headline. */
const HEADLINE_MIN_WORDS = 5;

/** True for five words or more with capitals, but for small ones, in a paragraph: the headline of another text, also with a full stop. */
export function isHeadline({ start, end }: Quotation, { text, blocks }: AnnotatedArticle): boolean {
  const quoted = text.slice(start, end);
  const isInText = blocks.some((block) => block.kind === 'paragraph' && containsSpan(block, { start, end }));
  const words = quoted.match(/\p{L}[\p{L}’'.-]*/gu) ?? [];
  return isInText && words.length >= HEADLINE_MIN_WORDS && isCapitalized(quoted) && /\p{Ll}/u.test(quoted);
}

/** True for two words or more that have capitals, but for small words after the first. */
function isCapitalized(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  const large = words.filter((word, index) => index === 0 || !isFunctionWord(word.toLowerCase()));
  return words.length > 1 && large.every((word) => /^\p{Lu}/u.test(word)) && !/[!?]$/u.test(quoted);
}

/** ““sunk” is no sailor’s term”: a word that is spoken of, not said. */
const IS_A_TERM =
  /^[,.]?["”’'»]{1,2}\s(?:is|are|was|were|isn[’']t|wasn[’']t|has|means?|meant)\s(?:[\p{L}-]{1,20}\s){0,3}(?:terms?|words?|phrases?|labels?|expressions?|slogans?|names?|meanings?)(?!\p{L})/iu;

const isSpokenOf = ({ end }: Quotation, { text }: AnnotatedArticle): boolean =>
  IS_A_TERM.test(text.slice(end, end + 90));

/** True for “according to”, and for a verb that says or gives a name: “states”, “to call”. */
export const isOfWords = (verb: string): boolean =>
  /^according to$/iu.test(verb) ||
  findTokens(verb).some(({ lower }) => {
    const form = findCueForm(lower);
    if (isSaying(lower) || form === undefined) return form !== undefined;
    if (CALLING_VERBS.has(form.lemma) || /^(?:states|claims|notes|reports|reads)$/u.test(lower)) return true;
    return form.class === 'speech' && form.form === 'base' && !form.noun && !DOING_VERBS.has(form.lemma);
  });

/** “will vote “no””, “a “yes” vote”: how somebody votes. */
const isVote = ({ start, end }: Quotation, { text }: AnnotatedArticle): boolean =>
  /^(?:yes|no|aye|nay)$/iu.test(text.slice(start, end)) &&
  (/\bvot(?:e|es|ed|ing|er|ers)\b[^.]{0,12}$/iu.test(text.slice(Math.max(0, start - 24), start)) ||
    /^["”'’]?\svot/iu.test(text.slice(end, end + 6)));

/** How many characters before a term what is told of it is looked for. */
const TERM_REACH = 130;

/** “for avoiding the term”, “refused to speak the words”, “never used the phrase”, “without calling it”. Source: closed class of English. */
const UNSAID =
  /(?<!\p{L})(?:(?:avoid(?:s|ed|ing)?|shun(?:s|ned|ning)?|without)(?: us(?:e|es|ed|ing))?(?: (?:the|those|that))?(?: (?:two|three|very))? (?:terms?|words?|phrases?|labels?)|(?:avoid(?:s|ed|ing)?|without|(?:refus|declin|fail|hesitat)(?:es?|ed|s|ing)? to|stop(?:s|ped)? short of|not|never|cannot|\p{L}{2,8}n[’']t|reluctant to|unwilling to)(?: even| ever)? (?:us(?:e|es|ed|ing)|say|says|said|saying|utter(?:s|ed|ing)?|mention(?:s|ed|ing)?|call(?:s|ed|ing)? (?:it|him|her|them))(?: (?:the|those|that|an?))?(?: (?:two|three|very))?(?: (?:terms?|words?|phrases?|labels?))?)\s["“‘'„«]{0,2}$/iu;

/** “refuses to describe the raid as one of “pirates”” */
const NOT_CALLED =
  /(?<!\p{L})(?:refus|declin)(?:es?|ed|ing) to (?:call|describe|label|brand|characterize) [^.;:"“”]{0,90}["“‘'„«]{0,2}$/iu;

/** True for a term that somebody leaves unsaid: “faulted him for avoiding the term “…”” is no form of what anybody says. */
function isUnsaid(quotation: Quotation, { text }: AnnotatedArticle, count: number): boolean {
  const before = text.slice(Math.max(0, quotation.start - TERM_REACH), quotation.start);
  return (UNSAID.test(before) || NOT_CALLED.test(before)) && count <= UNSAID_MAX_WORDS;
}
