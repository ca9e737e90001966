import { toWordSet } from '../lexicon/word-set.ts';
import type { TokenIndex } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';

/**
 * Common nouns for what is called after a person: “the Cole administration”, “Cole allies”. Only forms that are no verbs with the name
 * as subject, so no “campaigns”, “teams”, “backs”. Source: own list of general English newswriting.
 */
const FOLLOWERS =
  toWordSet(`administration presidency government cabinet regime campaign camp team staff family clan dynasty household estate foundation
  organization organisation entourage era years movement coalition faction loyalists allies ally associates associate aides aide advisers adviser advisors advisor
  supporters supporter backers backer followers follower fans voters voter donors donor delegates delegate surrogates surrogate staffers staffer officials official appointees appointee
  nominees nominee lawyers lawyer attorneys attorney spokesman spokeswoman spokesperson spokespeople strategists strategist confidants confidant critics critic opponents opponent detractors
  rally rallies transition ticket candidacy operatives operative biographer biographers`);

/**
 * The groups without the mentions in which a surname only says whose body or people somebody speaks of: “the Cole administration”, “Cole allies”. People
 * who are named in no other way are left out.
 *
 * A full name before such a noun stays: it introduces the person.
 */
export function withoutFollowers(
  groups: readonly (readonly LocalEntity[])[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] {
  return groups
    .map((group) =>
      group.flatMap((local) => {
        if (local.kind !== 'person') return [local];
        const index = tokens.get(local.article);
        const mentions = local.mentions.filter((mention) => !isBeforeFollower(mention, index));
        return mentions.length === 0 ? [] : [{ ...local, mentions }];
      }),
    )
    .filter((group) => group.length > 0);
}

/** A name of one word before the noun of those who are called after it. */
function isBeforeFollower({ start, end, text }: LocalMention, tokens: TokenIndex | undefined): boolean {
  const place = text.includes(' ') ? undefined : tokens?.get(start);
  if (place === undefined) return false;
  const next = place.list[place.index + 1];
  return next !== undefined && next.start > end && FOLLOWERS.has(next.lower);
}
