import { isPlainSpeech } from '../lexicon/cues.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';

/** Words that open sentences and are surnames as well. */
const WORD_SURNAMES = /^(?:may|will|best|early)$/u;

/** “Ada May met them”, after a given name; “met Ada May 3” has a day. */
export const isSurnameWord = (tokens: readonly Token[], at: number): boolean =>
  WORD_SURNAMES.test(tokens[at]?.lower ?? '') &&
  isGivenName(tokens[at - 1]?.lower ?? '') &&
  !/^\p{N}/u.test(tokens[at + 1]?.text ?? '');

/**
 * “said May”, “May told them”: a word that opens sentences where it is a surname of the article's; not “in May”.
 *
 * @param surnames  such surnames, in lower case
 */
export const isKnownSurname = (
  tokens: readonly Token[],
  at: number,
  surnames: ReadonlySet<string>,
): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !surnames.has(token.lower) || /^\p{N}/u.test(next?.text ?? '')) return false;
  if (isPlainSpeech(next?.lower ?? '') || /^['’]s$/u.test(next?.text ?? '')) return true;
  return before?.kind === 'word' && (isCapital(before) || isPlainSpeech(before.lower));
};
