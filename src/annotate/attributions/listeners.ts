import type { Citation } from '../clauses/citations.ts';
import { findPhraseAfter, opensNext } from '../clauses/phrase-after.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isAdverb, isAuxiliary, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { AFTER_LISTENER, AFTER_TOLD, CLAUSE_OR_END, SETTING } from '../lexicon/clause-words.ts';
import { OBJECT_PRONOUNS } from '../lexicon/speakers-words.ts';
import { LISTENER_VERBS, TO_LISTENER_VERBS } from '../lexicon/verb-classes.ts';
import type { Range } from './content.ts';

/** “dpa” in “told dpa the crane …”, “parliament” in “…, police told parliament.”: a listener without capital or article. */
function skipBareListener(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(token.text) || AFTER_LISTENER.has(token.lower))
    return at;
  if (isAdverb(token.lower) || isAuxiliary(token.lower) || SETTING.has(token.lower)) return at;
  const next = tokens[at + 1];
  return next === undefined || AFTER_LISTENER.has(next.lower) ? at + 1 : at;
}

/** “to AFP” in “confirmed to AFP”: a listener that only the verb's “to” joins to it. */
function skipToListener(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== 'to') return at;
  const end = findPhraseAfter(tokens, at + 1)?.to ?? skipBareListener(tokens, at + 1);
  const next = tokens[end];
  const ends = next === undefined || next.kind === 'quote' || CLAUSE_OR_END.has(next.lower);
  return end > at + 1 && ends ? end : at;
}

/** Where the listener of “told” ends: at an article that opens what is told, or after all that is said of him. */
function findTold(tokens: Tokens, phrase: Range): number {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) if (opensNext(tokens, at)) return at;
  return skipAppositions(tokens, phrase.to);
}

/** “, of Ashton, and Dana Cole, of Elmton, that”: where more words about the listeners end, a comma before “that” or “how”; else `at`. */
function skipAppositions(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let index = at + 1; index < Math.min(tokens.length, at + MAX_LISTENERS_TOKENS); index += 1) {
    if (tokens[index]?.kind === 'quote' || isVerb(tokens, index)) return at;
    if (/^(?:that|how)$/u.test(lowerAt(tokens, index)) && tokens[index - 1]?.text === ',') return index;
  }
  return at;
}

/** Longest list of listeners, in tokens. */
const MAX_LISTENERS_TOKENS = 25;

/** Index after a listener: “reporters” in “told reporters that”, “to AFP” in “confirmed to AFP that”. */
export function skipListener(tokens: Tokens, at: number, citation: Citation): number {
  if (TO_LISTENER_VERBS.has(citation.lemma) && lowerAt(tokens, at) === 'to')
    return skipToListener(tokens, at);
  if (!LISTENER_VERBS.has(citation.lemma)) return at;
  if (OBJECT_PRONOUNS.has(lowerAt(tokens, at))) return citation.lemma === 'show' ? at : at + 1;
  const phrase = findPhraseAfter(tokens, at);
  if (phrase === undefined) return citation.lemma === 'tell' ? skipBareListener(tokens, at) : at;
  if (citation.lemma === 'tell') return findTold(tokens, phrase);
  const next = tokens[phrase.to];
  const ends = next?.kind === 'quote' || AFTER_TOLD.has(next?.lower ?? '');
  return ends ? phrase.to : at;
}
