import type { Rule } from '../../model/rule.ts';
import { isKnownAcronym } from './acronyms.ts';
import { type EntityFacts, every, isPluralHead, isSeveralOf } from './entity-facts.ts';
import { isJoinedName, isTailOfLonger } from './joined-names.ts';

/** A row that says that capitals are more likely words written large, or a piece of a name, than a name. */
export type NoEntityRule = Rule & { holds: (facts: EntityFacts) => boolean };

/** Letters that a story writes out in small letters, or has in the plural: “chief tide warden” and CTW, “CTWs”. A body that acts keeps them. */
const isCommonLetters = ({ kind, names, group, words }: EntityFacts): boolean =>
  kind !== 'person' &&
  kind !== 'place' &&
  !group.some(
    ({ shown = [], acronym, name }) =>
      acronym !== undefined ||
      isKnownAcronym(name.toLowerCase()) ||
      shown.some(({ shows }) => shows === 'acts' || shows === 'served'),
  ) &&
  names.every((name) => /^\p{Lu}{2,5}s?$/u.test(name)) &&
  names.some((name) => /s$/u.test(name) || words.spelled.has(name.toLowerCase()));

/** Pieces of names, several names in one, and short forms that stand with a name. */
export const NO_PIECE_RULES: readonly NoEntityRule[] = [
  {
    id: 'no-entity-common-letters',
    holds: isCommonLetters,
    example: 'They asked the chief tide warden. They liked the CTW, and left the CTW.',
    counter: 'They asked the chief tide master. They liked the CTW, and left the CTW.',
  },
  {
    id: 'no-entity-several-bodies',
    holds: (facts) =>
      facts.kind === 'body' &&
      every(
        facts,
        (words) => isPluralHead(words[0] ?? '') || isPluralHead(words.at(-1) ?? '') || isSeveralOf(words),
      ),
    example: 'They asked the Departments of Harbours and Docks.',
    counter: 'They asked the Department of Harbours and Docks.',
  },
  {
    id: 'no-entity-cut',
    holds: (facts) => facts.kind !== 'person' && facts.group.some(({ cut }) => cut === true),
    example: 'They asked the Harbour and Tide Committee.',
    counter: 'They asked the Harbour Committee.',
  },
  {
    id: 'no-entity-joined-names',
    holds: (facts) =>
      facts.kind !== 'person' &&
      facts.names.length > 0 &&
      facts.names.every((name) => isJoinedName(name, facts)),
    example: 'They asked the Harbour Post. They read the Harbour Post-Marrow Council.',
    counter: 'They asked the Harbour Pest. They read the Marrow-Lunn Council.',
  },
  {
    id: 'no-entity-tail',
    holds: (facts) =>
      (facts.kind === 'body' || facts.kind === 'other') &&
      facts.articles === 1 &&
      facts.names.length > 0 &&
      facts.names.every((name) => isTailOfLonger(name, facts)),
    example: 'They asked the Tide Committee. They met the Harbour Tide Committee.',
    counter: 'They asked the Tide Committee. They met the Harbour Tidal Committee.',
  },
  {
    id: 'no-entity-short-state',
    holds: (facts) => facts.kind === 'place' && facts.group.every(({ afterTown }) => afterTown === true),
    example: 'They met in Oldwick, Fla., on Friday.',
    counter: 'They met in Florida on Friday.',
  },
];
