import { AFTER_NAME_PREPOSITIONS, BEFORE_ARTICLE } from '../lexicon/clause-words.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import {
  CONTRACTED,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/speakers-words.ts';
import { findHead } from './heads.ts';
import { isFiniteVerb, MAX_PHRASE_LENGTH, type Phrase } from './phrases.ts';
import { isAdverb, isCapitalAt, isClauseEdge, isWord, lowerAt, type Tokens, textAt } from './tokens-at.ts';

const opensPhrase = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index);
  if (!isWord(tokens, index)) return false;
  if (OBJECT_PRONOUNS.has(lower))
    return lower === 'her' && isWord(tokens, index + 1) && !PREPOSITIONS.has(lowerAt(tokens, index + 1));
  if (isCapitalAt(tokens, index)) return !TIMES.has(lower);
  if (/^\p{Nd}/u.test(lower)) return true;
  return (
    DETERMINERS.has(lower) ||
    POSSESSIVES.has(lower) ||
    (SUBJECT_PRONOUNS.has(lower) && lower !== 'who' && lower !== 'it') ||
    isTitleWord(lower) ||
    /[^s]s$/u.test(lower)
  );
};

/** The noun phrase that begins at token `start`, up to its verb, comma or preposition; undefined when none begins there. */
export function findPhraseAfter(tokens: Tokens, start: number): Phrase | undefined {
  let from = start;
  while (isAdverb(lowerAt(tokens, from))) from += 1;
  if (!opensPhrase(tokens, from)) return undefined;
  if (SUBJECT_PRONOUNS.has(lowerAt(tokens, from))) return { from, to: from + 1, head: from };
  let to = from + 1;
  while (to < tokens.length && to - from < MAX_PHRASE_LENGTH && !endsPhrase(tokens, from, to)) to += 1;
  return { from, to, head: findHead(tokens, from, to) };
}

function endsPhrase(tokens: Tokens, from: number, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (textAt(tokens, at) === '(' || isClauseEdge(tokens, at)) return true;
  if (textAt(tokens, at) === '.' && at === tokens.length - 1) return true;
  if (isFiniteVerb(tokens, at) || (CONTRACTED.has(lower) && lower !== "'s")) return true;
  if (lower === 'of' || lower === 'and') return false;
  if (PREPOSITIONS.has(lower)) return isCapitalAt(tokens, at - 1) || !AFTER_NAME_PREPOSITIONS.has(lower);
  if (TIMES.has(lower) && isCapitalAt(tokens, at) && at > from) return true;
  if (PERSONAL_PRONOUNS.has(lower)) return true;
  return SUBORDINATORS.has(lower) || OBJECT_PRONOUNS.has(lower) || isAdverb(lower);
}

/** “told the Post the review was late”: an article after a noun opens another phrase. */
export const opensNext = (tokens: Tokens, at: number): boolean => {
  const before = lowerAt(tokens, at - 1);
  return (
    /^(?:the|an?)$/u.test(lowerAt(tokens, at)) &&
    isWord(tokens, at - 1) &&
    !PREPOSITIONS.has(before) &&
    !DETERMINERS.has(before) &&
    !BEFORE_ARTICLE.has(before)
  );
};
