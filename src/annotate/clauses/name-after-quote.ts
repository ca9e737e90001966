import { findPhraseBefore, type Phrase } from './phrases.ts';
import { isCapitalAt, type Tokens } from './tokens-at.ts';

/** ““…,” the clerk Ada Cole, told the board”: only a name between the words quoted and a comma too many. */
export function findNameAfterQuote(tokens: Tokens, comma: number): Phrase | undefined {
  const phrase = findPhraseBefore(tokens, comma - 1);
  return phrase !== undefined && isCapitalAt(tokens, phrase.head) && tokens[phrase.from - 1]?.kind === 'quote'
    ? phrase
    : undefined;
}
