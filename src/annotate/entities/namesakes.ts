import { isCapital, type Token } from '../lexicon/tokens.ts';
import type { NameMention } from '../names/candidates.ts';
import type { TokenIndex } from '../names/tokens.ts';
import { findAge } from '../people/of-two.ts';
import { findNamesakes, isNamesake } from '../people/set-apart.ts';
import { titleOf } from './mention-titles.ts';
import { foldName } from './variants.ts';

/** Surnames alone that are of somebody whom the article does not name. */
export const findNobodys = (
  names: readonly NameMention[],
  text: string,
  tokens: TokenIndex,
): ReadonlySet<NameMention> => {
  const single = names
    .filter(({ name }) => !name.includes(' '))
    .map((mention) => ({
      mention,
      start: mention.start,
      end: mention.end,
      word: foldName(mention.name),
      titled: (titleOf(tokens, mention.start)?.roles.size ?? 0) > 0,
    }));
  const namesakes = findNamesakes(single, text);
  return new Set(
    single
      .filter((one) => namesakes.has(one) || findAge(text, one.start) !== undefined)
      .map(({ mention }) => mention),
  );
};

/** How many words before and after a name tell whether it is a namesake's. */
const REACH = 8;

/** Words that an article has as the surname of a namesake of somebody, in lower case: alone they are nobody's there. */
export function findApart(tokens: TokenIndex): ReadonlySet<string> {
  return new Set(
    [...tokens.values()].flatMap(({ list, index }) => {
      const token = list[index];
      if (token === undefined || !isCapital(token)) return [];
      const before = `${toWords(list.slice(Math.max(0, index - REACH), index))} `;
      const after = ` ${toWords(list.slice(index + 1, index + REACH))}`;
      const isApart = isNamesake(before, after) || findAge(before, before.length) !== undefined;
      return isApart ? [token.lower] : [];
    }),
  );
}

const toWords = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
