import type { Token } from '../lexicon/tokens.ts';

/** The letters of a state or a currency right before its sign: “[C]$19”, “[US]$4 million”, “[HK]$20”. */
const isBeforeSign = (token: Token, next: Token | undefined): boolean =>
  /^\p{Lu}{1,3}$/u.test(token.text) && next?.start === token.end && /^\p{Sc}/u.test(next.text);

/** The tokens of a sentence with letters of a currency in small letters: they name nothing, and no name goes on with them. */
export const withoutCurrencies = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some((token, at) => isBeforeSign(token, tokens[at + 1]))
    ? tokens.map((token, at) =>
        isBeforeSign(token, tokens[at + 1]) ? { ...token, text: token.lower } : token,
      )
    : tokens;
