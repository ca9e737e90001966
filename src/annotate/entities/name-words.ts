import { findTokens, type Token } from '../lexicon/tokens.ts';

/** A word without the stops of an abbreviation: “f.b.i” is “fbi”. */
const toPlainWord = (lower: string): string => lower.replaceAll('.', '');

/** The words of a name in lower case, without stops and commas. */
export const toWords = (name: string): string[] =>
  findTokens(name)
    .filter(({ text }) => text !== '.' && text !== ',')
    .map(({ lower }) => toPlainWord(lower));

/**
 * Index after some words that begin at a token, stops between them counting for nothing; undefined where they are not there.
 *
 * @param isWord  what makes a token one of the words; in lower case, unless told otherwise
 */
export function matchEnd(
  tokens: readonly Token[],
  first: number,
  words: readonly string[],
  isWord: (token: Token, word: string) => boolean = ({ lower }, word) => toPlainWord(lower) === word,
): number | undefined {
  let at = first;
  for (const word of words) {
    while (at > first && tokens[at]?.text === '.') at += 1;
    const token = tokens[at];
    if (token === undefined || !isWord(token, word)) return undefined;
    at += 1;
  }
  return at;
}
