import { isCommonWord } from '../../model/common-words.ts';
import type { Rule } from '../../model/rule.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { FOREIGN_ARTICLES } from '../lexicon/grammar-beside.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { NOT_PERSON } from '../lexicon/people-words.ts';
import { isHeadedSurname } from './headed-surname.ts';
import { isUnplaced, type LocalEntity } from './local.ts';
import { isSameFull } from './people.ts';
import type { PeopleKnown } from './people-known.ts';
import { foldName } from './variants.ts';
import { isPersonal, weigh } from './weigh.ts';

/** A name that its words do not place, with what the story knows; `parts` are its words, `first` and `last` folded. */
type UnseenFacts = {
  local: LocalEntity;
  parts: readonly string[];
  first: string;
  last: string;
  story: PeopleKnown;
};

/** A row that says whether words that nothing places are a person's name. Of the table the first that holds decides. */
type UnseenRule = Rule & { isPerson: boolean; holds: (facts: UnseenFacts) => boolean };

const NAME_WORD = /^\p{Lu}[\p{L}.'’-]+$/u;
const NO_NAME_WORD = /^\p{Lu}{3,}$|^[IVX]{1,6}$|['’]s$/u;

/** Bodies of which “Major” and “General” before them say the size: “Major League Rowing”. */
const LEAGUES: ReadonlySet<string> = new Set(['league', 'conference', 'assembly']);

/** What decides whether words that nothing places are a person's name, the surest first. */
export const UNSEEN_RULES: readonly UnseenRule[] = [
  {
    id: 'story-person-opens-sentence',
    isPerson: true,
    holds: ({ local, story }) =>
      local.unsure === true &&
      isOnlyBearer(local, story) &&
      (isPersonal(local) || !story.words.counts.has(local.name.toLowerCase())),
    example: 'Grantham slept, as his full name elsewhere shows.',
    counter: 'Grantham slept, as nothing elsewhere shows.',
  },
  {
    id: 'story-no-person-opens-sentence',
    isPerson: false,
    holds: ({ local }) => local.unsure === true,
    example: 'Grantham slept.',
    counter: 'They slept at Grantham Yard.',
  },
  {
    id: 'story-person-shared-surname',
    isPerson: true,
    holds: ({ local, last, story }) =>
      isUnplaced(local) &&
      // “the Grantham” is a bridge; a word of the language may be an office that opens a name.
      (local.theAlone === undefined || isCommonWord(last)) &&
      story.bearers.has(last),
    example: 'They liked Grantham, as one of the family says elsewhere.',
    counter: 'They liked Grantham, as nobody says.',
  },
  {
    id: 'story-person-first-name',
    isPerson: true,
    holds: ({ local, last, story }) => isUnplaced(local) && story.called.has(last),
    example: 'They liked Grantham, who is called so elsewhere.',
    counter: 'They liked Grantham, who is called Lilac.',
  },
  {
    id: 'story-no-person-word-and-place',
    isPerson: false,
    holds: ({ local, parts }) => isWordAndPlace(local, parts),
    example: 'They liked Normal Denver.',
    counter: 'They liked Normick Denver.',
  },
  {
    id: 'story-person-head-surname',
    isPerson: true,
    holds: ({ local }) => isHeadedSurname(local) && isPersonal(local),
    example: 'Then, in May, Ada Hill’s spokesman left.',
    counter: 'Then, in May, Ada Hill’s horses left.',
  },
  {
    id: 'story-no-person-placed',
    isPerson: false,
    holds: ({ local }) =>
      local.kind !== 'person' && (local.certain || local.kind !== 'other' || weigh(local).other > 1),
    example: 'They read of the Grantham Foundation.',
    counter: 'They read of Grantham Lilac.',
  },
  {
    id: 'story-person-known',
    isPerson: true,
    holds: ({ local, parts, story }) => parts.length > 1 && story.known.has(foldName(local.name)),
    example: 'They read of Grantham Lilac again.',
    counter: 'They read of Grantham Lilac at last.',
  },
  {
    id: 'story-no-person-form',
    isPerson: false,
    holds: ({ parts }) =>
      parts.length < 2 ||
      parts.length > 3 ||
      parts.some((word) => !NAME_WORD.test(word) || NO_NAME_WORD.test(word)),
    example: 'They asked Grantham HWU Lilac about it.',
    counter: 'They asked Grantham Lilac about it.',
  },
  {
    id: 'story-no-person-body-words',
    isPerson: false,
    holds: ({ local }) => weigh(local).body > 1,
    example: 'They asked the firm Grantham Lilac about it.',
    counter: 'They asked Grantham Lilac about it.',
  },
  {
    id: 'story-no-person-head',
    isPerson: false,
    // “Rep. Ada Camp”: after a title and a given name a head is a surname.
    holds: ({ local, parts }) =>
      parts.some((word, index) => (index > 0 ? NOT_PERSON : LEAGUES).has(word.toLowerCase())) &&
      !(local.roles.size > 0 && isGivenName(parts[0]?.toLowerCase() ?? '')),
    example: 'They were in the sights of Grantham Yard.',
    counter: 'They were in the sights of Grantham Lilac.',
  },
  {
    id: 'story-person-title',
    isPerson: true,
    holds: ({ local }) => local.roles.size > 0,
    example: 'They asked skipper Grantham Lilac about it.',
    counter: 'They asked Grantham Lilac about it.',
  },
  {
    id: 'story-no-person-the',
    isPerson: false,
    holds: ({ local }) => local.afterThe === true,
    example: 'They read it in the Grantham Lilac.',
    counter: 'They read of Grantham Lilac.',
  },
  {
    id: 'story-no-person-small',
    isPerson: false,
    holds: ({ parts, story }) => parts.some((word) => story.words.counts.has(word.toLowerCase())),
    example: 'They read of Grantham Lilac, and of a lilac.',
    counter: 'They read of Grantham Lilac, and of a lily.',
  },
  {
    id: 'story-person-words-around',
    isPerson: true,
    holds: ({ local }) => isPersonal(local),
    example: 'Then, in May, Grantham Lilac’s spokesman left.',
    counter: 'Then, in May, Grantham Lilac’s horses left.',
  },
  {
    id: 'story-person-given-name',
    isPerson: true,
    holds: ({ local, parts, first }) =>
      local.placed !== true && !FOREIGN_ARTICLES.has(first) && isGivenName(parts[0]?.toLowerCase() ?? ''),
    example: 'They read of Ada Lilac once.',
    counter: 'They read of Grantham Lilac once.',
  },
  {
    id: 'story-person-surname-alone',
    isPerson: true,
    holds: ({ last, story }) => story.shorts.has(last),
    example: 'They read of Grantham Lilac, and then of Lilac, and of Lilac.',
    counter: 'They read of Grantham Lilac, and then of Lily.',
  },
  {
    id: 'story-person-titled-elsewhere',
    isPerson: true,
    // The family name stands first in some languages; the surname of somebody with a full name opens the names of things.
    holds: ({ local, first, last, story }) =>
      local.placed !== true &&
      (story.titled.has(last) || (story.titled.has(first) && !story.surnames.has(first))),
    example: 'They met Professor Xunlai. They read of Xunlai Jinlo.',
    counter: 'They met Professor Xunlai. They read of Xinlai Jinlo.',
  },
];

/** “Suburban Sundvik”: a word that opens a sentence before the name of a place, without any title. */
function isWordAndPlace({ kind, roles }: LocalEntity, parts: readonly string[]): boolean {
  const [word = '', place = ''] = parts;
  if (kind !== 'other' || parts.length !== 2 || roles.size > 0) return false;
  return findPlace(place) !== undefined && isCommonWord(foldName(word)) && !isGivenName(foldName(word));
}

/** What the rules ask for of a name. */
export function toUnseenFacts(local: LocalEntity, story: PeopleKnown): UnseenFacts {
  const parts = local.name.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)].map((word) => foldName(word ?? ''));
  return { local, parts, first, last, story };
}

/** True where all people of the story whose names end so are one. */
function isOnlyBearer({ name }: LocalEntity, { bySurname }: PeopleKnown): boolean {
  const folded = foldName(name);
  const [first, ...others] = (bySurname.get(folded.split(' ').at(-1) ?? '') ?? []).filter((person) =>
    foldName(person.name).endsWith(` ${folded}`),
  );
  return first !== undefined && others.every((other) => isSameFull(first, other));
}

/** The entities, those that are people by what the story knows as such, with the rule that says so. */
export const withPeople = (locals: readonly LocalEntity[], story: PeopleKnown): LocalEntity[] =>
  locals.map((local) => {
    const facts = toUnseenFacts(local, story);
    const rule = local.kind === 'person' ? undefined : UNSEEN_RULES.find(({ holds }) => holds(facts));
    return rule?.isPerson === true ? toPerson(local, rule.id) : local;
  });

function toPerson({ unsure: _, ...local }: LocalEntity, rule: string): LocalEntity {
  return {
    ...local,
    kind: 'person',
    certain: true,
    decidedBy: [...(local.decidedBy ?? []), rule],
    mentions: local.titled ?? local.mentions,
    plain: local.mentions,
  };
}
