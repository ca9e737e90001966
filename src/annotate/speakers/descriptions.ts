import { ROLES, TITLES } from '../lexicon/people-words.ts';
import { DESCRIPTION_FILLER } from '../lexicon/source-nouns.ts';
import { findTokens } from '../lexicon/tokens.ts';
import type { Person } from '../people/people.ts';

/**
 * The person whom a description means: “the senator”, “the Republican nominee”. Every telling word of it must be a title or role that the article
 * has given to one person, and to no other, before.
 *
 * @param words   the description as it stands
 * @param before  offset of the description; only people introduced before it count
 */
export function findDescribedPerson(
  words: string,
  before: number,
  people: readonly Person[],
): Person | undefined {
  const tokens = findTokens(words.slice(0, 120)).filter((token) => token.kind === 'word');
  const head = tokens.at(-1)?.lower ?? '';
  if (tokens[0]?.lower !== 'the' || tokens.length > 6 || !(ROLES.has(head) || TITLES.has(head)))
    return undefined;
  // “the senator’s adviser” is not the senator, nor anyone else who has been called both.
  if (tokens.some((token) => token.lower === "'s")) return undefined;
  const telling = tokens.map((token) => token.lower).filter((lower) => !DESCRIPTION_FILLER.has(lower));
  const fitting = people.filter(
    ({ mentions, roles }) =>
      (mentions[0]?.start ?? before) < before && telling.every((lower) => roles.has(lower)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
