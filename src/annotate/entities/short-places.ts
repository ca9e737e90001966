import { distance } from 'fastest-levenshtein';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { DIRECTIONS } from '../lexicon/names-words.ts';
import type { LocalEntity } from './local.ts';
import { moveGroup } from './name-groups.ts';
import { foldName } from './variants.ts';

type Groups = Map<string, LocalEntity[]>;

/** Joins the short form of a country to it (“the North” of a story about one country that begins so), and a place that is misspelt by a letter to the place of the tables. */
export function joinShortPlaces(groups: Groups): void {
  for (const key of [...groups.keys()]) {
    const owner = DIRECTIONS.has(key) ? findDirected(key, groups) : findSpelt(key, groups);
    if (owner !== undefined) moveGroup(groups, key, owner);
  }
}

/** The only place of the story whose name begins with a direction, where it is a country and each article that says the short form names it, too. */
function findDirected(direction: string, groups: Groups): string | undefined {
  const begun = [...groups].filter(
    ([key, group]) => key !== direction && group.some((name) => begins(name, direction)),
  );
  const [[owner, group] = ['', []], ...others] = begun;
  if (others.length > 0 || !group.some(({ name }) => findPlace(name)?.country !== undefined))
    return undefined;
  const named = new Set(group.map(({ article }) => article));
  return groups.get(direction)?.every(({ article }) => named.has(article)) === true ? owner : undefined;
}

const begins = ({ name, kind }: LocalEntity, direction: string): boolean =>
  kind === 'place' && foldName(name).startsWith(`${direction} `);

/** Fewest letters of a place that may be misspelt by one, and most mentions of the wrong form. */
const MIN_LENGTH = 6;
const MAX_MISSPELT = 2;

/** The only place of the tables in the story that is a letter off a place that no table has, and that is named more often. */
function findSpelt(key: string, groups: Groups): string | undefined {
  const group = groups.get(key) ?? [];
  const count = countMentions(group);
  if (key.length < MIN_LENGTH || key.includes(' ') || count > MAX_MISSPELT) return undefined;
  if (!group.every(({ kind, name }) => kind === 'place' && findPlace(name) === undefined)) return undefined;
  const alike = [...groups].filter(
    ([other, names]) =>
      other !== key &&
      countMentions(names) > count &&
      names.some(
        ({ kind, name }) =>
          kind === 'place' && findPlace(name) !== undefined && isLetterOff(foldName(name), key),
      ),
  );
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}

const isLetterOff = (name: string, misspelt: string): boolean =>
  name.length >= MIN_LENGTH && name.charAt(0) === misspelt.charAt(0) && distance(name, misspelt) === 1;

/** How often a group of names occurs in the texts. */
export const countMentions = (group: readonly LocalEntity[]): number =>
  group.reduce((sum, { mentions }) => sum + mentions.length, 0);
