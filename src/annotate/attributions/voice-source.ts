import type { Voice } from '../../model/kinds.ts';
import { findHead } from '../clauses/heads.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Tokens } from '../clauses/tokens-at.ts';
import { INDEFINITES } from '../lexicon/clause-words.ts';
import { ROLES } from '../lexicon/people-words.ts';
import { NAMELESS_HEADS } from '../lexicon/source-nouns.ts';
import { UNNAMED_HEADS } from '../lexicon/speakers-words.ts';
import { findTokens } from '../lexicon/tokens.ts';

/**
 * The voice of a source: `unnamed` for people without a name (“officials”, “a senior aide”, “two sources”), else `named`; bodies,
 * papers and descriptions of somebody known (“the senator”) count as named.
 */
export function toSourceVoice(tokens: Tokens, source: Phrase): Voice {
  const head = tokens[source.head];
  const first = tokens[source.from];
  if (head === undefined || first === undefined) return 'own';
  const words = tokens.slice(source.from, source.head + 1).filter((token) => token.kind === 'word');
  if (/^\p{Lu}/u.test(head.text) && head.start !== first.start) return 'named';
  if (NAMELESS_HEADS.has(head.lower)) return 'unnamed';
  if (!UNNAMED_HEADS.has(head.lower)) return isSomeone(words, first.lower, head.lower) ? 'unnamed' : 'named';
  const named =
    words.some((word, index) => index > 0 && /^\p{Lu}/u.test(word.text)) && !head.lower.endsWith('s');
  return !named && (INDEFINITES.has(first.lower) || head.lower.endsWith('s') || first === head)
    ? 'unnamed'
    : 'named';
}

/** “a former harbour master”: somebody by what he is, whom the reader does not know yet; “the harbour master” and “an Ashton pilot” are known by more. */
const isSomeone = (words: readonly { text: string }[], first: string, head: string): boolean =>
  INDEFINITES.has(first) &&
  ROLES.has(head) &&
  words.every(({ text }, index) => index === 0 || /^\p{Ll}/u.test(text));

/** The voice of a source that is given by its words alone: “two officials”, “Ada Cole”. */
export function toWordsVoice(words: string): Voice {
  const tokens = findTokens(words.slice(0, 300)).map((token) => ({ ...token, quote: -1 }));
  if (tokens.length === 0) return 'own';
  return toSourceVoice(tokens, { from: 0, to: tokens.length, head: findHead(tokens, 0, tokens.length) });
}
