import type { Citation } from '../clauses/citations.ts';
import { opensWithSomebody } from '../clauses/objects.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isAuxiliary, isClauseEdge, isDash, lowerAt, type Tokens, textAt } from '../clauses/tokens-at.ts';
import { isOfPlainSpeech, isPlainSpeech } from '../lexicon/cues.ts';
import { OBJECT_PRONOUNS, RELATIVES } from '../lexicon/speakers-words.ts';
import { CALLING_VERBS, NICKNAMING_VERBS } from '../lexicon/verb-classes.ts';

/** No mark and no other quotation stands between two tokens. */
const isOneClause = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).every((_, index) => !isClauseEdge(tokens, from + index));

/**
 * The passive that says of somebody what he is told or called, where the words of the quotation token `at` are in it: “Hale said he was told “go””, “was called “a fraud” by Cole”.
 * Without an agent nobody is known to say them, whoever reports it.
 */
export const findTold = (
  tokens: Tokens,
  at: number,
  citations: readonly Citation[],
): Citation | undefined => {
  const last = citations.findLast(({ cue }) => cue.to <= at);
  return last?.order === 'passive' &&
    (last.lemma === 'tell' || NICKNAMING_VERBS.has(last.lemma)) &&
    (last.source === null || last.source.from > at) &&
    isOneClause(tokens, last.cue.to, at)
    ? last
    : undefined;
};

/** “met a docker who told him “…””, “rebuked Hale, who said the quay was “safe””: the verb of a relative clause in which the words are. */
export function isOfRelative(tokens: Tokens, { relative, lemma, form, cue }: Citation, at: number): boolean {
  if (
    !relative ||
    !(isOfPlainSpeech(lemma) || CALLING_VERBS.has(lemma)) ||
    !/^(?:past|s)$/u.test(form) ||
    !isOneClause(tokens, cue.to, at)
  )
    return false;
  let pronoun = cue.from - 1;
  while (pronoun > 0 && !RELATIVES.has(lowerAt(tokens, pronoun))) pronoun -= 1;
  // A comma opens a clause that only another comma closes; without one the first verb can be the sentence's.
  if (textAt(tokens, pronoun - 1) === ',' || isDash(tokens, pronoun - 1)) return true;
  const opensVerb = isAuxiliary(/\p{L}+/u.exec(tokens[at]?.text ?? '')?.[0].toLowerCase() ?? '');
  return !opensVerb && tokens.slice(cue.to, at).every((_, index) => !isVerb(tokens, cue.to + index));
}

/** Most words that stand for what somebody is called, or for a greeting; more are a clause of their own. */
const MAX_WORDS = 6;

/** “Hale said Cole met her with “good riddance””: of words by which another does something, it is in doubt whose they are. */
export function isActOfAnother(tokens: Tokens, { order, class: kind, cue }: Citation, at: number): boolean {
  if (order !== 'subject-first' || kind !== 'speech' || !isPlainSpeech(lowerAt(tokens, cue.to - 1)))
    return false;
  if (!/^(?:with|as)$/u.test(lowerAt(tokens, at - 1)) || !isOneClause(tokens, cue.to, at)) return false;
  if ((tokens[at]?.text.split(/\s/u).length ?? 0) > MAX_WORDS) return false;
  if (lowerAt(tokens, at - 1) === 'with' && !OBJECT_PRONOUNS.has(lowerAt(tokens, at - 2))) return false;
  return opensWithSomebody(tokens, cue.to + (lowerAt(tokens, cue.to) === 'that' ? 1 : 0));
}
