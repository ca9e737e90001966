import { isCommonWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { ROLES, STANCES, TITLES } from '../lexicon/people-words.ts';
import type { PersonFacts } from './person-facts.ts';
import type { PersonRule } from './person-rule.ts';

/** Of titles and offices beside a name there is at most the camp that somebody or some place is of. */
const isOnlyStance = (roles: ReadonlySet<string>): boolean =>
  [...roles].every((role) => STANCES.has(role) || !(TITLES.has(role) || ROLES.has(role)));

/** What says that a word of the language and a place are nobody's name, whatever is round them. */
export const WORD_AND_PLACE_RULES: readonly PersonRule[] = [
  {
    id: 'no-person-stance-of-place',
    isPerson: false,
    holds: ({ name, roles }) =>
      [...roles].some((role) => STANCES.has(role)) && isOnlyStance(roles) && findPlace(name)?.sure === true,
    example: 'They crossed conservative Nebraska.',
    counter: 'They met conservative Nebrick.',
  },
  {
    id: 'no-person-word-and-place',
    isPerson: false,
    holds: (facts) => isOnlyStance(facts.roles) && isWordAndPlace(facts),
    example: '“No,” Rural Oregon said.',
    counter: '“No,” Rurick Oregon said.',
  },
];

/** “Rural Oregon”: two words, the last a place of the tables, the first one that every text may have in lower case. */
function isWordAndPlace({ words, name }: PersonFacts): boolean {
  const [word = ''] = words;
  const place = name.split(' ').at(-1) ?? '';
  return words.length === 2 && findPlace(place)?.sure === true && isCommonWord(word) && !isGivenName(word);
}
