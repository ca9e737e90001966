import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { findQuotingVerb } from './quotation-verbs.ts';

/** Words after which a participle goes on with the subject, or with a verb: “by calling”, “was calling”, “and calling”. Source: closed class of English. */
const GOES_ON_AFTER = toWordSet(
  `and but or by while when after before without for of in on from against is are was were be been being not also instead then than as if into
  keep keeps kept began begin begins started stopped`,
);

/** Longest stretch before a participle that is looked at. */
const REACH = 24;

/** True for a noun right before a participle, with no comma: it is who says the words: “a clip of a pilot calling it “late””. */
function isNounBefore(text: string, { start }: Span): boolean {
  const word =
    text
      .slice(Math.max(0, start - REACH), start)
      .trimEnd()
      .split(/\s/u)
      .at(-1) ?? '';
  return /\p{L}$/u.test(word) && !word.endsWith('ly') && !GOES_ON_AFTER.has(word.toLowerCase());
}

/** Verbs that ask somebody something, and what leads to the question. Source: closed class of English. */
const ASKING = toWordSet('asked pressed questioned challenged grilled quizzed prodded');
const LEADS_TO_QUESTION = toWordSet('if whether about why how what on');

/** Among how many words at the start of a sentence a verb of asking stands: “When he was later asked”. */
const ASKING_REACH = 5;

/** True for the first clause of a sentence that tells what somebody was asked: “Pressed whether it was “late”, Velde replied”. */
function isQuestion(clause: string): boolean {
  const words = clause.replace(/["“‘'„«]{1,3}$/u, '').trim();
  if (/[,;:“”"]/u.test(words.replace(/^(?:but|then|later),/iu, ''))) return false;
  const forms = words.toLowerCase().split(/\s+/u);
  const at = forms.findIndex((form) => ASKING.has(form));
  return at >= 0 && at <= ASKING_REACH && forms.slice(at + 1).some((form) => LEADS_TO_QUESTION.has(form));
}

/**
 * True for words in marks that are somebody else's than the speaker found: a participle that goes with a noun beside it, which is not the speaker, or a question that the
 * speaker was asked.
 */
export function isOfAnother(quotation: Quotation, speaker: Span, article: AnnotatedArticle): boolean {
  const { text, sentences } = article;
  const verb = findQuotingVerb(article, quotation);
  if (
    verb !== null &&
    verb.end <= quotation.start &&
    sliceSpan(text, verb)
      .split(' ')
      .some((word) => word.endsWith('ing'))
  )
    return speaker.end < verb.start - 1 && isNounBefore(text, verb);
  const own = sentences.find((one) => overlaps(one, { start: quotation.start, end: quotation.start + 1 }));
  return (
    own !== undefined && speaker.start > quotation.end && isQuestion(text.slice(own.start, quotation.start))
  );
}
