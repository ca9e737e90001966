import { FOLLOWERS, NAMED_AFTER, RULER_GOODS } from '../lexicon/body-words.ts';
import { toAddressGender } from '../lexicon/people-gender.ts';
import type { Token } from '../lexicon/tokens.ts';
import type { TokenIndex } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';

/** True for the noun of a body that is called after the name before it. */
export const isNamedAfter = (token: Token | undefined): boolean =>
  token !== undefined && NAMED_AFTER.has(token.lower);

/** True for the noun of those who are called after the name before it. */
export const isFollower = (token: Token | undefined): boolean =>
  token !== undefined && FOLLOWERS.has(token.lower);

/**
 * The groups with what only says whose body or people somebody speaks of apart from the person: what is called after somebody (“Cole administration”) is a name of its
 * own, of which no kind is said; “Cole allies” are counted as the name alone. In the text neither is a mention of the person.
 *
 * A full name before such a noun stays: it introduces the person. Of a body that somebody rules, an article that names nobody else so says it of whom the story tells an
 * office, or whom others call by the surname alone: “the Cole campaign” is not that of the candidate's daughter.
 */
export const withFollowers = (
  groups: readonly (readonly LocalEntity[])[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] =>
  groups.flatMap((group) => {
    const rules = canRule(group, tokens);
    const parted = group.map((local) => {
      const isKnown = rules || local.forms.some((form) => form.includes(' '));
      return local.kind === 'person'
        ? partFollowers(local, tokens.get(local.article), isKnown)
        : { local, after: [] };
    });
    const after = parted.flatMap((one) => one.after);
    return [
      parted.map(({ local }) => local),
      ...Map.groupBy(after, ({ name }) => name.toLowerCase().replaceAll('-', ' ')).values(),
    ];
  });

/** True for a person of whom the story tells an office or has no other name, or whom an article calls by nothing but the surname. */
const canRule = (group: readonly LocalEntity[], tokens: ReadonlyMap<string, TokenIndex>): boolean =>
  group.every(({ forms }) => forms.every((form) => !form.includes(' '))) ||
  group.some(
    ({ article, roles, mentions }) =>
      [...roles].some((role) => toAddressGender(role) === null) ||
      mentions.some(
        (mention) => !mention.text.includes(' ') && findFollower(mention, tokens.get(article)) === undefined,
      ),
  );

/** A person without what is called after the surname, and that, each an entity of its own. */
function partFollowers(
  local: LocalEntity,
  tokens: TokenIndex | undefined,
  isKnown: boolean,
): { local: LocalEntity; after: LocalEntity[] } {
  const mentions: LocalMention[] = [];
  const counted: LocalMention[] = [...(local.counted ?? [])];
  const after: LocalMention[] = [];
  for (const mention of local.mentions) {
    const follower = findFollower(mention, tokens);
    if (follower === undefined) mentions.push(mention);
    else if (isGivenOf(mention, local)) continue;
    else if (isNamedAfter(follower)) {
      if (!RULER_GOODS.has(follower.lower) || isKnown)
        after.push({ ...mention, end: follower.end, text: `${mention.text} ${follower.text}` });
    } else if (!RULER_GOODS.has(follower.lower) || isKnown) counted.push(mention);
  }
  return {
    local: mentions.length === local.mentions.length ? local : { ...local, mentions, counted },
    after: [...Map.groupBy(after, ({ text }) => text)].map(([name, all]) => toNamedAfter(local, name, all)),
  };
}

/** “Cole administration”: a name that is marked nowhere in the text, where “Cole” says whose it is. */
const toNamedAfter = (
  { article, nations }: LocalEntity,
  name: string,
  counted: readonly LocalMention[],
): LocalEntity => ({
  ...{ article, nations, name, counted, local: name, kind: 'other', certain: true },
  ...{ decidedBy: ['name-after-person'], forms: [name], gender: null, roles: new Set(), mentions: [] },
});

/** “Harris aides” are no aides of Harris Cole: people are called after a surname. */
function isGivenOf({ text }: LocalMention, { name }: LocalEntity): boolean {
  const words = name.split(' ');
  return words.length > 1 && text === words[0] && text !== words.at(-1);
}

/** The noun of those who are called after a name of one word. */
function findFollower({ start, end, text }: LocalMention, tokens: TokenIndex | undefined): Token | undefined {
  const place = text.includes(' ') ? undefined : tokens?.get(start);
  const next = place?.list[place.index + 1];
  return next !== undefined && next.start > end && isFollower(next) ? next : undefined;
}
