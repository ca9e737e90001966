import { findCueForm, isOfPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import { CALLING_VERBS, DOING_VERBS } from '../../annotate/lexicon/verb-classes.ts';
import { type Span, sliceSpan } from '../../model/span.ts';

/** Opening marks at the end of what stands before quoted words, and all that closes them at the start of what follows. */
const OPENING = /["“‘'„«]{1,3}$/u;
const CLOSING = /^[.,?!—–-]{0,2}["”’'»]{0,3}[,.]?/u;

/** Words that open another clause, or join one: the verb before them may say something else. Source: closed class of English. */
const OPENER =
  /\s(?:and|but|or|while|though|although|because|since|after|before|when|where|whether|who|whom|which|whose|as|if|so|then|even|despite|unless|until)\s/iu;
const opensClause = (words: string): boolean => OPENER.exec(` ${words.replace(/^\s/u, '')}`)?.index === 0;

/** A verb right before words: “said, “…””, “called: “…””. */
const RIGHT_BEFORE = /^[,:]?\s{0,2}$/u;
/** A verb with whom, when or where, before the mark that leads to the words: “told the board on Monday: “…””. */
const LED_BY_MARK = /^\s[^,;:.!?—–()"“”\n]{1,80}[,:]\s{0,4}$/u;
/** Words in the clause that the verb reports: “said the ferry was “late””, “called the board’s plan “late””. */
const IN_CLAUSE = /^\s[^,;:.!?—–()"“”\n]{1,120}$/u;
const NAMED_MAX = 60;
/** “praised her as “brave””, “hailed it as a “feast””. */
const JUDGED = /^\s(?:[^,;:.!?—–()"“”\n]{1,60}\s)?as\s(?:(?:an?|the)\s)?$/iu;

/** A full stop that ends no sentence: “Sen.”, “J.”. */
const SHORT_FORM = /(?<!\p{L})\p{Lu}\p{Ll}{0,4}\.(?=[\s,\p{L}-])/gu;
/** Who says it, between quoted words and the verb: “…,” Ada Velde, a pilot of the bay, | said. */
const SUBJECT = /^[^;:.!?()"“”\n]{0,120}$/u;
/** What a quotation ends with where the sentence goes on with who says it. */
const GOES_ON = /[,?!—–-]/u;

/**
 * True where a verb stands directly beside quoted words, in one clause of which they are what is said. Else it may be the verb of other words: nothing is told of it.
 *
 * @example “…,” Velde said. // true; “While she acknowledged that it was late, “the ferry will sail”” // false
 */
export function isBesideWords(text: string, verb: Span, quotation: Span): boolean {
  if (/according/iu.test(sliceSpan(text, verb))) return false;
  if (isWordOfClause(text, verb, quotation)) return false;
  return verb.end <= quotation.start ? isBefore(text, verb, quotation) : isAfter(text, verb, quotation);
}

const toLemmas = (text: string, verb: Span): string[] =>
  findTokens(text, verb).flatMap(({ lower }) => findCueForm(lower)?.lemma ?? []);

/** “called”, “described”: what is named is in the words. */
const isNaming = (text: string, verb: Span): boolean =>
  toLemmas(text, verb).some((lemma) => CALLING_VERBS.has(lemma));

/** Most words of a piece that may be one word of a clause, in marks because it is somebody's. */
const PIECE_MAX_WORDS = 3;

/**
 * True for a few words of a clause that goes on after them: “told the board he had heard of “dry rot” below the deck”. Whose they are, the clause does not say: they can be those of whom
 * it tells about.
 */
function isWordOfClause(text: string, verb: Span, quotation: Span): boolean {
  const words = sliceSpan(text, quotation);
  return (
    verb.end <= quotation.start &&
    !isNaming(text, verb) &&
    !RIGHT_BEFORE.test(text.slice(verb.end, quotation.start).replace(OPENING, '')) &&
    words.split(/\s+/u).length <= PIECE_MAX_WORDS &&
    /^\P{L}{0,2}\p{Ll}/u.test(words) &&
    /^["”’'»]{0,3}\s\p{Ll}/u.test(text.slice(quotation.end))
  );
}

function isBefore(text: string, verb: Span, quotation: Span): boolean {
  const gap = text.slice(verb.end, quotation.start).replace(OPENING, '');
  if (RIGHT_BEFORE.test(gap)) return true;
  if (tellsOf(text, { start: verb.end, end: quotation.start })) return false;
  if (JUDGED.test(gap)) return !OPENER.test(gap.replace(/\sas\s(?:(?:an?|the)\s)?$/iu, ''));
  if (OPENER.test(gap)) return false;
  if (LED_BY_MARK.test(gap)) return gap.includes(':') || !gap.includes(' that ');
  if (isNaming(text, verb)) return IN_CLAUSE.test(gap) && gap.length <= NAMED_MAX;
  return (
    IN_CLAUSE.test(gap) &&
    toLemmas(text, verb).some((lemma) => isOfPlainSpeech(lemma) && !DOING_VERBS.has(lemma))
  );
}

function isAfter(text: string, verb: Span, quotation: Span): boolean {
  const gap = text.slice(quotation.end, verb.start);
  const closing = CLOSING.exec(gap)?.[0] ?? '';
  const subject = gap.slice(closing.length).replaceAll(SHORT_FORM, '');
  return (
    GOES_ON.test(text.slice(quotation.end - 1, quotation.end) + closing) &&
    SUBJECT.test(subject) &&
    !opensClause(subject) &&
    !tellsOf(text, { start: quotation.end, end: verb.start })
  );
}

/** True where another verb of saying stands in a gap. */
const tellsOf = (text: string, gap: Span): boolean =>
  findTokens(text, gap).some(({ lower }) => {
    const form = findCueForm(lower);
    return form?.class === 'speech' && form.form !== 'base' && !form.noun;
  });
