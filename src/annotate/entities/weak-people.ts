import { MONTHS } from '../../model/calendar-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace, findState } from '../lexicon/names-gazetteer.ts';
import { type ClaimFacts, type ClaimRule, isOnly } from './claim-facts.ts';
import { isCommon } from './entity-facts.ts';

/** Roles that stand before the name of anything as adjectives: “the official Marrow account”, “rival Marrow Foods”. */
const ADJECTIVE_ROLES = toWordSet('official rival fellow native');

/** Rows that stand round clubs and firms as well as round people. */
const OPEN_SIGN = /^evidence-(?:comma-who(?:se)?|who|says|said-by|owner-people)$/u;

const toCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A known given name opens a full name, or stands alone beside a verb of saying; “R. S. Marrow” has initials in its place. */
const hasGiven = ({ names, rules }: ClaimFacts): boolean =>
  names.some(([first = '', ...rest]) =>
    rest.length > 0 || rules.has('person-words-around')
      ? (isGivenName(first) && !isShortMonth(first)) || /^\p{L}\.?$/u.test(first)
      : false,
  );

/** “Jan. 17” */
const isShortMonth = (word: string): boolean => MONTHS.some((month) => month.slice(0, 3) === word);

/** A title or an office stands with it, or something round it that only people have: an age, kin, a role, “she” after a verb of saying. */
const isShown = ({ roles, signs, rules, called }: ClaimFacts): boolean =>
  called ||
  [...roles].some((role) => !ADJECTIVE_ROLES.has(role)) ||
  [...signs].some((id) => !OPEN_SIGN.test(id) && (id !== 'evidence-role-before' || roles.size === 0)) ||
  rules.has('name-speaker-label');

/** Two words and more, none of which is of the language or a place's at its end or start: with a verb of saying beside them they are somebody's name. */
const isLikeName = ({ names, sited }: ClaimFacts): boolean =>
  !sited &&
  names.every(
    (words) =>
      words.length > 1 &&
      (words.length > 2 || !isCommon(words.at(-1) ?? '')) &&
      words.every((word) => findPlace(word.split('-').map(toCapital).join('-')) === undefined),
  );

/** Rows that firms, ships and schools have round them as well: “Marrow Lilac, whose ships sank,”, “Marrow Lilac said”. */
const BODY_SIGN = /^evidence-(?:comma-whose|says|said-by|owner-people)$/u;

/** A whole name with what only people have beside it, “he” or “she” further on, or that is called by its last word alone: firms are by their first. */
const isTold = (facts: ClaimFacts): boolean =>
  isLikeName(facts) &&
  (facts.gendered ||
    facts.isJoined ||
    facts.names.some((words) => words.slice(1, -1).some(isGivenName)) ||
    [...facts.signs].some((id) => !BODY_SIGN.test(id)) ||
    (facts.rules.has('person-words-around') && facts.signs.size === 0) ||
    (facts.rules.has('story-person-surname-alone') && !facts.isCalledByFirst));

/** What shows that somebody is meant, whatever else has the name. */
const isPersonal = ({ signs, called, isCalledByLast }: ClaimFacts): boolean =>
  called || isCalledByLast || [...signs].some((id) => !OPEN_SIGN.test(id) && id !== 'evidence-role-before');

/** “Tasnik said”: one word, beside which nothing stands but what stands round bodies as well. */
const isUnshown = (facts: ClaimFacts): boolean => !hasGiven(facts) && !isShown(facts);

/** People of whom too little is told to say that they are people. */
export const WEAK_PEOPLE_RULES: readonly ClaimRule[] = [
  {
    id: 'claim-person-in-body',
    holds: (facts) => facts.kind === 'person' && facts.inBody && !isPersonal(facts),
    kind: 'other',
    example: 'They slept with Ada Marrow. They left the Ada Marrow School.',
    counter: 'They asked Ada Marrow, 51, about it. They left the Ada Marrow School.',
  },
  {
    id: 'claim-person-thing',
    holds: (facts) =>
      facts.kind === 'person' && (facts.asThing || facts.sited) && !isPersonal(facts) && !isShown(facts),
    kind: 'other',
    example: 'They read of Ida Marrow, a small school.',
    counter: 'They read of Ida Marrow, a small girl.',
  },
  {
    id: 'claim-person-unshown',
    holds: (facts) =>
      facts.kind === 'person' &&
      isUnshown(facts) &&
      !isTold(facts) &&
      !(facts.rules.has('person-title') && facts.roles.size === 0 && !facts.sited),
    kind: 'other',
    example: 'They told Marrow Lantern, whose ships sank, about it. “No,” Marrow Lantern said.',
    counter: 'They told Marrow Lunnick, who slept, about it. “No,” Marrow Lunnick said.',
  },
  {
    id: 'claim-person-of-place',
    // “Virginia Clerk” is somebody by name, or the clerk of Virginia.
    holds: (facts) =>
      facts.kind === 'person' &&
      isOnly(facts, 'person-given-name') &&
      !facts.titled &&
      facts.signs.size === 0 &&
      facts.names.every(
        ([first = '', ...rest]) => findState(toCapital(first)) !== undefined && rest.length > 0,
      ),
    kind: 'other',
    example: 'They read of Virginia Lunn.',
    counter: 'They read of Ada Lunn.',
  },
];
