import { findWords } from '../align/words.ts';

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

/**
 * True for words that say nothing whoever gives them, so that no row can be made of them: a cry, a short question that names no matter, an answer without its question, the
 * head of a memo.
 *
 * @example “WOW!”, “The upshot?”, “I don’t think so!”, “Re: harbour toll”
 */
export function isScrap(exact: string): boolean {
  const said = withoutTag(exact);
  const count = findWords(said).length;
  if (count <= CRY_WORDS && /!["”’']*$/u.test(said)) return true;
  return EMPTY_QUESTION.test(said) || ECHO.test(said) || (count <= HEAD_WORDS && MEMO_HEAD.test(said));
}

/** What is said, without who says it behind: “This was cold” of “This was cold,” Velde said. */
export function withoutTag(exact: string): string {
  const close = /[,.!?…]["”](?=\s|$)/u.exec(exact);
  return (close === null ? exact : exact.slice(0, close.index + 1)).replace(/^["“]|["”]$|,$/gu, '');
}
