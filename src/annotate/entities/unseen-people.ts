import type { Rule } from '../../model/rule.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { NOT_PERSON } from '../lexicon/people-words.ts';
import type { StoryWords } from '../names/tokens.ts';
import type { LocalEntity } from './local.ts';
import { foldName } from './variants.ts';
import { isPersonal, weigh } from './weigh.ts';

/** What is known in the story of names that an article cannot place; folded words. */
export type PeopleKnown = {
  /** Full names of people, and their surnames. */
  known: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** Single words that stand for people, or for nothing known, in the article. */
  shorts: ReadonlySet<string>;
  /** Names that stand behind a title. */
  titled: ReadonlySet<string>;
  words: StoryWords;
};

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
const NO_NAME_WORD = /^\p{Lu}{3,}$|['’]s$/u;

/** What decides whether words that nothing places are a person's name, the surest first. */
export const UNSEEN_RULES: readonly UnseenRule[] = [
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
    // “Rep. Ada Camp”: behind a title and a given name a head is a surname.
    holds: ({ local, parts }) =>
      parts.some((word, index) => index > 0 && NOT_PERSON.has(word.toLowerCase())) &&
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
    holds: ({ local }) => local.behindThe === true,
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
    holds: ({ local, parts }) =>
      local.placed !== true && parts[0] !== 'Al' && isGivenName(parts[0]?.toLowerCase() ?? ''),
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

/** What the rules ask for of a name. */
export function toUnseenFacts(local: LocalEntity, story: PeopleKnown): UnseenFacts {
  const parts = local.name.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)].map((word) => foldName(word ?? ''));
  return { local, parts, first, last, story };
}

/** Two or three capitalised words without a head noun that are a person's name, by the rule that says so; undefined for others. */
export function findUnseenPerson(local: LocalEntity, story: PeopleKnown): string | undefined {
  if (local.certain || local.kind !== 'other' || weigh(local).other > 1) return undefined;
  const facts = toUnseenFacts(local, story);
  const rule = UNSEEN_RULES.find(({ holds }) => holds(facts));
  return rule?.isPerson === true ? rule.id : undefined;
}
