import type { AnnotatedArticle, Quotation } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';
import { findQuotingVerb } from './quotation-verbs.ts';

/** A noun right before a participle, with no comma: it is who says the words: “a note of a pilot calling it “late””. Source: closed class of English. */
const NOUN_BEFORE =
  /(?<!\p{L})(?!(?:and|but|or|by|while|when|after|before|without|for|of|in|on|from|against|is|are|was|were|be|been|being|not|also|instead|then|than|as|if|into|keeps?|kept|began|begins?|started|stopped|\p{L}{2,12}ly)\s)\p{L}[\p{L}’'-]*\s$/iu;

/** Opens a clause that tells what somebody was asked: “Pressed whether it was “late”, Velde replied”. Source: closed class of English. */
const ASKED =
  /^["“]?(?:(?:but|and|later|then|when|after|once),?\s)?(?:\p{L}[\p{L}.’'-]*\s){0,4}(?:asked|pressed|questioned|challenged|grilled|quizzed|prodded)(?:\s(?:later|again|repeatedly|directly|twice))?(?:\sby\s[^,;:“”"]{1,80})?\s(?:if|whether|about|why|how|what|on)\s[^,;:“”"]*["“‘'„«]{0,2}$/iu;

/** Longest stretch before a participle that is looked at. */
const REACH = 24;

/**
 * True for words in marks that are somebody else's than the speaker found: a participle that goes with a noun beside it, which is not the speaker, or a question that the
 * speaker was asked.
 */
export function isOfAnother(quotation: Quotation, speaker: Span, article: AnnotatedArticle): boolean {
  const { text, sentences } = article;
  const verb = findQuotingVerb(article, quotation);
  if (verb !== null && verb.end <= quotation.start && /ing$/iu.test(text.slice(verb.start, verb.end).trim()))
    return (
      speaker.end < verb.start - 1 &&
      NOUN_BEFORE.test(text.slice(Math.max(0, verb.start - REACH), verb.start))
    );
  const own = sentences.find((one) => overlaps(one, { start: quotation.start, end: quotation.start + 1 }));
  return (
    own !== undefined && speaker.start > quotation.end && ASKED.test(text.slice(own.start, quotation.start))
  );
}
