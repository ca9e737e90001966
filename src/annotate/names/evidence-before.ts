import { KIN_BEFORE } from '../lexicon/kin-words.ts';
import { PERSON_ACTS, POSTED, TOWN_GOODS, WRITTEN_PAIRS } from '../lexicon/names-beside.ts';
import {
  BODY_NOUNS,
  FIRM_ROLES,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  THING_NOUNS,
} from '../lexicon/names-nouns.ts';
import { LEANINGS } from '../lexicon/rank-words.ts';
import { isAfterRoleOf } from './evidence-phrases.ts';
import { type EvidenceRow, isSmall, lowerAt } from './evidence-row.ts';
import { isRole } from './titles.ts';
import type { Standing } from './tokens.ts';

const smallBefore = ({ list, first }: Standing): string =>
  isSmall(list[first - 1]) ? lowerAt(list, first - 1) : '';

/** What the words before a mention say. */
export const BEFORE: readonly EvidenceRow[] = [
  {
    id: 'evidence-place-of',
    kind: 'place',
    weight: 3,
    reason: 'a noun for a place and “of” stand before it',
    holds: (at) => smallBefore(at) === 'of' && PLACE_NOUNS.has(lowerAt(at.list, at.first - 2)),
    example: 'They slept in the town of Marrow.',
    counter: 'They slept in the arms of Marrow.',
  },
  {
    id: 'evidence-town-has',
    kind: 'place',
    weight: 2,
    reason: 'a word for what towns have and “of” stand before it',
    holds: (at) => smallBefore(at) === 'of' && TOWN_GOODS.has(lowerAt(at.list, at.first - 2)),
    example: 'They asked the mayor of Marrow.',
    counter: 'They asked the friends of Marrow.',
  },
  {
    id: 'evidence-shares-in',
    kind: 'body',
    weight: 2,
    reason: 'somebody holds a share in it',
    holds: (at) =>
      /^(?:in|of|for|from)$/u.test(smallBefore(at)) &&
      /^(?:shares?|stakes?|investors?|shareholders?|stock)$/u.test(lowerAt(at.list, at.first - 2)),
    example: 'They bought a stake in Marrow.',
    counter: 'They bought a house in Marrow.',
  },
  {
    id: 'evidence-posted-on',
    kind: 'body',
    weight: 2,
    reason: 'something is posted on it',
    holds: (at) => smallBefore(at) === 'on' && POSTED.has(lowerAt(at.list, at.first - 2)),
    example: 'They wrote it in a post on Marrow.',
    counter: 'They lay on a beach on Marrow.',
  },
  {
    id: 'evidence-written-for',
    kind: 'body',
    weight: 2,
    reason: 'somebody writes for it, or it published something',
    holds: (at) => WRITTEN_PAIRS.has(`${lowerAt(at.list, at.first - 2)}-${smallBefore(at)}`),
    example: 'Ada Cole, a reporter for Marrow, left.',
    counter: 'Ada Cole, a voter for Marrow, left.',
  },
  {
    id: 'evidence-near',
    kind: 'place',
    weight: 1,
    reason: 'a preposition of place stands before it',
    holds: (at) => PLACE_PREPOSITIONS.has(smallBefore(at)),
    example: 'They slept near Marrow.',
    counter: 'They slept with Marrow.',
  },
  {
    id: 'evidence-role-before',
    kind: 'person',
    weight: 2,
    reason: 'a role in small letters stands before it',
    holds: (at) =>
      isRole(smallBefore(at)) && !FIRM_ROLES.has(smallBefore(at)) && !LEANINGS.has(smallBefore(at)),
    example: 'They asked skipper Marrow.',
    counter: 'They asked about Marrow.',
  },
  {
    id: 'evidence-kin-before',
    kind: 'person',
    weight: 2,
    reason: 'a word of kin stands before it',
    holds: (at) => KIN_BEFORE.has(smallBefore(at)) || smallBefore(at).endsWith('-in-law'),
    example: 'They asked her cousin Marrow.',
    counter: 'They asked her about Marrow.',
  },
  {
    id: 'evidence-body-noun',
    kind: 'body',
    weight: 3,
    reason: 'a noun for a body stands before it',
    holds: (at) => BODY_NOUNS.has(smallBefore(at)),
    example: 'They asked software maker Marrow.',
    counter: 'They asked about Marrow.',
  },
  {
    id: 'evidence-thing-noun',
    kind: 'other',
    weight: 3,
    reason: 'a noun for a thing stands before it',
    holds: (at) => THING_NOUNS.has(smallBefore(at)),
    example: 'They saw the ferry Marrow.',
    counter: 'They saw the tall Marrow.',
  },
  {
    id: 'evidence-place-noun',
    kind: 'place',
    weight: 2,
    reason: 'a noun for a place stands before it',
    holds: (at) => PLACE_NOUNS.has(smallBefore(at)),
    example: 'They saw the village Marrow.',
    counter: 'They saw the tall Marrow.',
  },
  {
    id: 'evidence-said-by',
    kind: 'person',
    weight: 0,
    reason: 'a verb of saying stands before it',
    holds: ({ list, first }) =>
      PERSON_ACTS.has(lowerAt(list, first - 1)) && lowerAt(list, first - 2) !== 'he',
    example: '“It rained,” said Marrow.',
    counter: 'It rained on Marrow.',
  },
  {
    id: 'evidence-apposed-role',
    kind: 'person',
    weight: 0,
    reason: 'a role in small letters and a comma stand before it',
    holds: isAfterRoleOf,
    example: 'They asked the harbour secretary, Marrow, about it.',
    counter: 'They asked the harbour, Marrow, about it.',
  },
];
