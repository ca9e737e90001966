import { findWords } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';

/** Telling words that a sentence about “it” or “that” has at most, where it says nothing alone. */
const FEW_WORDS = 2;

/** Words before what a sentence is about: “And first, that …”. */
const OPENING =
  /^(?:(?:and|but|so|or|yet|then|still|also|first|second|third|finally|instead|indeed|now|well|just the same|all the same),? )+/iu;

/** “Will it be a hard winter?”: asks of what stands before. */
const ASKS =
  /^(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|may|might)(?:n['’]t)? (?:it|this|that|these|those|they|he|she)\b[^?]*\?$/iu;

/** What points to something said before, or to whoever reads. */
const POINTER =
  /^(?:it|that|this|these|those|which|such|neither|none of (?:the above|this|that|it|them)|all (?:of )?(?:which|this|that)|what (?:it|that|this) (?:does|did|means|meant)(?: is)?|i['’]?m|i am|we['’]?re|consider|imagine|think about|look at|note|remember)\b/iu;

/** “That is the toll.”, “This is how it broke.”: what it is, is told. */
const TOLD =
  /^(?:it|that|this|these|those)(?:['’](?:s|re)| is| was| are| were) (?:an?|the|how|why|what|where|when|his|her|their|its|our)\b/iu;

/** “He was not.”, “But they are now.”: what somebody was stands before. */
const UNSAID =
  /^(?:he|she|they|we|i|it|there)(?:['’](?:s|re|m|ve|d)| (?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|should))(?:n['’]t)?(?: (?:not|never|now|still|then|too|also|again|either|already))*[.!?…]*$/iu;

/**
 * True for a sentence that says nothing without what stands before it: it speaks of “it”, “that” or whatever the reader is to consider, in at most two telling words, or leaves out what
 * somebody is.
 *
 * @example “That isn’t true anymore.”, “But he is now.”, “None of the above.”; not “It raised the toll to 5 crowns.”
 */
export function isVague(said: string): boolean {
  const rest = said.replace(OPENING, '');
  if (UNSAID.test(rest)) return true;
  if (TOLD.test(rest) || /\d|\s\p{Lu}\p{Ll}/u.test(rest)) return false;
  return (POINTER.test(rest) || ASKS.test(rest)) && countTelling(rest) <= FEW_WORDS;
}

const countTelling = (said: string): number =>
  findWords(said).filter(({ form }) => !isFunctionWord(form)).length;
