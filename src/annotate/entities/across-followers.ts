import type { Token } from '../lexicon/tokens.ts';
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

/** True for the noun of those who are called after the name before it. */
export const isFollower = (token: Token | undefined): boolean =>
  token !== undefined && FOLLOWERS.has(token.lower);

/**
 * The groups with what only says whose body or people somebody speaks of counted as the article writes it: “Cole administration”, “Cole allies”. In the
 * text it is no mention of the person.
 *
 * A full name before such a noun stays: it introduces the person.
 */
export const withFollowers = (
  groups: readonly (readonly LocalEntity[])[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] =>
  groups.map((group) =>
    group.map((local) =>
      local.kind === 'person' ? countFollowers(local, tokens.get(local.article)) : local,
    ),
  );

function countFollowers(local: LocalEntity, tokens: TokenIndex | undefined): LocalEntity {
  const mentions: LocalMention[] = [];
  const counted: LocalMention[] = [...(local.counted ?? [])];
  for (const mention of local.mentions) {
    const follower = findFollower(mention, tokens);
    if (follower === undefined) mentions.push(mention);
    else counted.push({ ...mention, end: follower.end, text: `${mention.text} ${follower.text}` });
  }
  return mentions.length === local.mentions.length ? local : { ...local, mentions, counted };
}

/** The noun of those who are called after a name of one word. */
function findFollower({ start, end, text }: LocalMention, tokens: TokenIndex | undefined): Token | undefined {
  const place = text.includes(' ') ? undefined : tokens?.get(start);
  const next = place?.list[place.index + 1];
  return next !== undefined && next.start > end && isFollower(next) ? next : undefined;
}
