import { findWords } from '../../align/words/words.ts';

/** Words of a cry at most: “WOW!” */
const CRY_WORDS = 2;

/** A question without a matter, or that only leads up to its answer: “The upshot?” */
const EMPTY_QUESTION =
  /^(?:(?:and )?the (?:\p{Ll}{3,12} )?\p{Ll}{3,12}|why|how|how so|so|so what|really|what)\?$/iu;

/** Words of the head of a memo, at most. */
const HEAD_WORDS = 10;
/** Source: the fields of a memo and of a message (RFC 5322). */
const MEMO_HEAD = /^(?:to|from|cc|bcc|re|date|sent|subject|attn):\s/iu;

/** An answer that says nothing without what was asked. */
const ECHO =
  /^(?:(?:well|oh|no|yes|and|but),? )?(?:yes|no|yeah|nope|never|exactly|absolutely|of course|not at all|not really|i (?:do not|don['’]t|do|doubt|hope|guess|suppose|think|believe) ?(?:think |believe )?(?:so|it|not)?)[.!…]*$/iu;

/** Only what a post is found by: “#quay”, “@adavelde”. */
const TAGS_ALONE = /^["“'‘…\s]*(?:[#@][\p{L}\p{N}_]+[\s,.!…]*)+["”'’]*$/u;

/** Words of the end of a quotation at most, with which nothing is said. */
const TAIL_WORDS = 2;
/** “Bo Mills @bomills”: whom a post quotes, and nothing of what. */
const HANDLED_WORDS = 5;
const ENDS_IN_HANDLE = /@[\p{L}\p{N}_]+$/u;
const DASHES = [' — ', ' – ', ' -- ', ' - '];

/** Where the name begins of who signs a post that an article shows: “ — Ada Velde (@adavelde)”; -1 where nobody does. */
function findSignature(exact: string): number {
  const handle = exact.indexOf('(@');
  return handle < 0 ? -1 : Math.max(...DASHES.map((dash) => exact.lastIndexOf(dash, handle)));
}

/** “Nice,” he wrote” after what was nice: a quotation ends in a word or two of which the rest is another sentence. */
function isTail(exact: string): boolean {
  const sign = findSignature(exact);
  const signed = sign < 0 ? exact : exact.slice(0, sign);
  const close = /["”]/u.exec(exact);
  const isOpen = close !== null && !/["“]/u.test(exact.slice(0, close.index)) && close.index > 0;
  if (sign < 0 && !isOpen) return false;
  const count = findWords(withoutTag(signed)).length;
  return count > 0 && (count <= TAIL_WORDS || (count <= HANDLED_WORDS && ENDS_IN_HANDLE.test(signed)));
}

/**
 * True for words that say nothing whoever gives them, so that no row can be made of them: a cry, a short question that names no matter, an answer without its question, the
 * head of a memo, the tags of a post, the last word of a quotation.
 *
 * @example “WOW!”, “The upshot?”, “I don’t think so!”, “Re: harbour toll”, “#quay”, “Nice,” he wrote”
 */
export function isScrap(exact: string): boolean {
  const said = withoutTag(exact);
  const count = findWords(said).length;
  if (TAGS_ALONE.test(exact) || isTail(exact)) return true;
  if (count <= CRY_WORDS && /!["”’']*$/u.test(said)) return true;
  return EMPTY_QUESTION.test(said) || ECHO.test(said) || (count <= HEAD_WORDS && MEMO_HEAD.test(said));
}

/** What is said, without who says it after: “This was cold” of “This was cold,” Velde said. */
export function withoutTag(exact: string): string {
  const close = /[,.!?…]["”](?=\s|$)/u.exec(exact);
  return (close === null ? exact : exact.slice(0, close.index + 1)).replace(/^["“]|["”]$|,$/gu, '');
}

/** “— Ada Velde (@adavelde) May 7, 2013”: who signs a post that an article shows. */
export const isSignature = (exact: string): boolean =>
  SIGNATURE.test(exact) && findWords(exact).length <= SIGNATURE_WORDS;
const SIGNATURE = /^[—–-][^()@]*\(@\p{L}/u;
const SIGNATURE_WORDS = 12;
