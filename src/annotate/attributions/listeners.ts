import { toWordSet } from '../../model/word-lists.ts';
import type { Citation } from '../clauses/citations.ts';
import { findPhraseAfter, opensNext } from '../clauses/phrase-after.ts';
import { isVerb } from '../clauses/subjects.ts';
import { isAdverb, isAuxiliary, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { OBJECT_PRONOUNS } from '../lexicon/speakers-words.ts';
import type { Range } from './content.ts';

/** Verbs with a listener before what is said: “told reporters that”. */
const TELLING = toWordSet(
  'tell ask inform remind assure warn advise urge persuade convince encourage accuse instruct teach show press push challenge beg implore question',
);

/** Prepositions of time and place: “said in a statement on Monday”. */
export const SETTING = /^(?:in|on|at|during|after|before|via|by|through|over|earlier|later)$/u;

/** Verbs whose listener “to” joins: “confirmed to the paper that”. Source: own list. */
const WITH_TO = toWordSet(
  'say confirm explain admit announce reveal disclose state report describe mention acknowledge concede write',
);

/** What follows a listener when something is reported: the end, a mark, a clause. */
const AFTER_LISTENER =
  /^(?:that|to|how|what|whether|why|if|the|an?|it|he|she|they|there|this|his|her|its|their|[,.:;–—])$/u;

/** “dpa” in “told dpa the crane …”, “parliament” in “…, police told parliament.”: a listener without capital or article. */
function skipBareListener(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(token.text) || AFTER_LISTENER.test(token.lower))
    return at;
  if (isAdverb(token.lower) || isAuxiliary(token.lower) || SETTING.test(token.lower)) return at;
  const next = tokens[at + 1];
  return next === undefined || AFTER_LISTENER.test(next.lower) ? at + 1 : at;
}

/** “to AFP” in “confirmed to AFP”: a listener that only the verb's “to” joins to it. */
function skipToListener(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== 'to') return at;
  const end = findPhraseAfter(tokens, at + 1)?.to ?? skipBareListener(tokens, at + 1);
  const next = tokens[end];
  const ends =
    next === undefined ||
    next.kind === 'quote' ||
    /^(?:that|how|what|whether|why|[,.:;–—])$/u.test(next.lower);
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
  if (WITH_TO.has(citation.lemma) && lowerAt(tokens, at) === 'to') return skipToListener(tokens, at);
  if (!TELLING.has(citation.lemma)) return at;
  if (OBJECT_PRONOUNS.has(lowerAt(tokens, at))) return citation.lemma === 'show' ? at : at + 1;
  const phrase = findPhraseAfter(tokens, at);
  if (phrase === undefined) return citation.lemma === 'tell' ? skipBareListener(tokens, at) : at;
  if (citation.lemma === 'tell') return findTold(tokens, phrase);
  const next = tokens[phrase.to];
  const ends =
    next?.kind === 'quote' || /^(?:that|to|how|what|whether|why|of|about|if|[,:])$/u.test(next?.lower ?? '');
  return ends ? phrase.to : at;
}
