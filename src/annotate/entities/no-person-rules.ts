import { isEverydayWord } from '../../model/common-words.ts';
import type { Rule } from '../../model/rule.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { KNOWN_THINGS } from '../lexicon/names-words.ts';
import { KIN } from '../lexicon/people-words.ts';
import { type EntityFacts, every, isCommon } from './entity-facts.ts';
import { foldName } from './variants.ts';
import { isPersonal } from './weigh.ts';

/** A row that says that what was taken for somebody's name is more likely a place, a thing, or words of a sentence. */
type NoPersonRule = Rule & { holds: (facts: EntityFacts) => boolean };

/** Nothing but a word that is a first name as well says that somebody is meant; who says something, “Will Stone said”, is. */
const isByGivenNameOnly = ({ kind, group }: EntityFacts): boolean =>
  kind === 'person' &&
  group.every(
    (local) =>
      local.roles.size === 0 &&
      !isPersonal(local) &&
      (local.decidedBy ?? []).every((id) => id === 'person-given-name'),
  );

const isOnce = ({ articles, mentions }: EntityFacts): boolean => articles === 1 && mentions === 1;

const isTitled = ({ group }: EntityFacts): boolean => group.some(({ roles }) => roles.size > 0);

/** How many people of the story are called by a surname. */
const countBearers = ({ bearers }: EntityFacts, word: string): number => bearers.get(foldName(word)) ?? 0;

/** The whole name of another person, with a word of the language after it. */
const isLonger = (words: readonly string[], { fullNames }: EntityFacts): boolean =>
  words.length > 2 && isCommon(words.at(-1) ?? '') && fullNames.has(foldName(words.slice(0, -1).join(' ')));

/** People who are more likely none. */
export const NO_PERSON_RULES: readonly NoPersonRule[] = [
  {
    id: 'no-entity-two-surnames',
    holds: (facts) =>
      facts.kind === 'person' &&
      facts.articles === 1 &&
      !isTitled(facts) &&
      every(
        facts,
        ([first = '', last = '', ...rest]) =>
          rest.length === 0 &&
          !isGivenName(foldName(first)) &&
          countBearers(facts, first) > 0 &&
          countBearers(facts, last) > 1,
      ),
    example: '“No,” Marrow Lunn said. Ada Marrow and Jon Lunn met.',
    counter: '“No,” Morrow Lunn said. Ada Marrow and Jon Lunn met.',
  },
  {
    id: 'no-entity-name-and-word',
    holds: (facts) => facts.kind === 'person' && every(facts, (words) => isLonger(words, facts)),
    example: 'They read of Ida Lunn Almost. They met Ida Lunn.',
    counter: 'They read of Ida Lunn Almost. They met Ada Lunn.',
  },
  {
    id: 'no-entity-place-as-person',
    holds: (facts) => isByGivenNameOnly(facts) && facts.names.every((name) => findPlace(name) !== undefined),
    example: 'They read of Ann Arbor.',
    counter: 'They read of Ann Harbour.',
  },
  {
    id: 'no-entity-cut-initial',
    // “Malcolm X” ends so.
    holds: (facts) =>
      facts.kind === 'person' &&
      every(
        facts,
        (words) =>
          words.length === 2 && /^(?:(?!X)\p{Lu}|Rep|Sen|Gov|Gen|Lt|Col|Sgt|Capt)$/u.test(words[1] ?? ''),
      ),
    example: 'They met Ada W.',
    counter: 'They met Ada Ward.',
  },
  {
    id: 'no-entity-first-name-alone',
    // Somebody else's first name, or his with the rest cut off: whose, nothing says.
    holds: (facts) =>
      facts.kind === 'person' &&
      facts.articles === 1 &&
      every(
        facts,
        ([word = '', ...rest]) =>
          rest.length === 0 && [...facts.fullNames].some((name) => name.startsWith(`${foldName(word)} `)),
      ),
    example: 'They met opposition leader Ostrel. They met Ostrel Lunn and Ostrel Brandl.',
    counter: 'They met opposition leader Ostrel. They met Joel Lunn and Joel Brandl.',
  },
  {
    id: 'no-entity-given-word',
    holds: (facts) =>
      isByGivenNameOnly(facts) &&
      isOnce(facts) &&
      every(facts, (words) => words.every(isCommon) && isEverydayWord(foldName(words[0] ?? ''))),
    example: 'They read of Summer Lantern.',
    counter: 'They read of Peter Lantern.',
  },
  {
    id: 'no-entity-given-and-words',
    holds: (facts) =>
      isByGivenNameOnly(facts) &&
      facts.articles === 1 &&
      every(
        facts,
        (words) =>
          KNOWN_THINGS.has(words.at(-1)?.toLowerCase() ?? '') ||
          (words.length > 2 && words.slice(-2).every(isCommon)),
      ),
    example: 'They read of Jonas Lantern Kite.',
    counter: 'They read of Jonas Lantern Lunn.',
  },
  {
    id: 'no-entity-junior-alone',
    // “Tim Jr.” beside Timothy Lunn Jr. is that one, more likely than somebody else.
    holds: (facts) =>
      facts.kind === 'person' &&
      every(
        facts,
        ([word = '', suffix = '', ...rest]) =>
          rest.length === 0 &&
          /^[JS]r\.?$/u.test(suffix) &&
          [...facts.fullNames].some((name) => name.startsWith(foldName(word)) && / [js]r$/u.test(name)),
      ),
    example: 'They met Timothy Lunn Jr. there. They asked Tim Jr. about it.',
    counter: 'They met Timothy Lunn Jr. there. They asked Tim Cole about it.',
  },
  {
    id: 'no-entity-kin',
    holds: (facts) =>
      facts.kind === 'person' &&
      every(facts, ([word = '', ...rest]) => rest.length === 0 && KIN.has(word.toLowerCase())),
    example: 'They met Dad, a pilot, in town.',
    counter: 'They met Dan, a pilot, in town.',
  },
];
