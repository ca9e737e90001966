import { countEach } from '../../model/groups.ts';
import type { EntityKind } from '../../model/kinds.ts';
import { type TokenIndex, toStoryWords } from '../names/tokens.ts';
import { toReadKind } from './entities.ts';
import type { EntityFacts } from './entity-facts.ts';
import type { LocalEntity } from './local.ts';
import { NO_ENTITY_RULES } from './no-entity-rules.ts';
import { foldName } from './variants.ts';

type Group = readonly LocalEntity[];

/** What the story says about all of its names together. */
type StoryFacts = Pick<EntityFacts, 'things' | 'surnames' | 'bearers' | 'fullNames' | 'words'>;

/**
 * The groups of names that are more likely words written large, or pieces of names, than names, each with the rule that says so. A page says nothing of them:
 * what is no name cannot be named by one article alone.
 */
export function findDoubtful(
  groups: readonly Group[],
  tokens: readonly TokenIndex[],
): ReadonlyMap<Group, string> {
  const kinds = new Map(groups.map((group) => [group, toReadKind(group)]));
  const people = groups.filter((group) => kinds.get(group) === 'person');
  const bearers = countBearers(people);
  const names = people.flatMap((group) => group.map(({ name }) => foldName(name)));
  const story = {
    things: new Set(
      groups.flatMap((group) =>
        kinds.get(group) === 'person' ? [] : group.map(({ name }) => foldName(name)),
      ),
    ),
    surnames: new Set(bearers.keys()),
    bearers,
    fullNames: new Set(names.filter((name) => name.includes(' '))),
    words: toStoryWords(tokens),
  };
  return new Map(
    groups.flatMap((group): [Group, string][] => {
      const facts = toFacts(group, kinds.get(group) ?? 'other', story);
      const rule = NO_ENTITY_RULES.find(({ holds }) => holds(facts));
      return rule === undefined ? [] : [[group, rule.id]];
    }),
  );
}

/** How many people have each surname. */
function countBearers(people: readonly Group[]): ReadonlyMap<string, number> {
  return countEach(
    people.flatMap((group) => [...new Set(group.map(({ name }) => foldName(name).split(' ').at(-1) ?? ''))]),
  );
}

const toFacts = (group: Group, kind: EntityKind, story: StoryFacts): EntityFacts => ({
  kind,
  group,
  names: [...new Set(group.map(({ name }) => name))],
  articles: new Set(group.map(({ article }) => article)).size,
  mentions: group.reduce((sum, { mentions }) => sum + mentions.length, 0),
  ...story,
});
