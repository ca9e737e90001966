import type { EntityKind } from '../../model/kinds.ts';
import { NAME_LINKS } from '../lexicon/grammar-beside.ts';
import { findPlace, findState, type KnownPlace } from '../lexicon/names-gazetteer.ts';
import { BEFORE_PLACE, KIND_OPENERS, PLACE_PREPOSITIONS } from '../lexicon/names-nouns.ts';
import {
  BODY_HEADS,
  DIRECTIONS,
  KNOWN_BODIES,
  KNOWN_THINGS,
  NOT_BODY,
  OTHER_HEADS,
  PAPER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  SHIP_LETTERS,
  TEAM_WORDS,
  THING_HEADS,
} from '../lexicon/names-words.ts';

/** What the words round a name say about it. */
export type Surroundings = {
  /** The word before it, in lower case. */
  before: string;
  /** The words after a comma after it, when capitalised: “[Springfield], Illinois”. */
  apposed: string;
};

/** What a name stands for; `certain` when that is more than a guess; `place` is its id in the tables, `rule` the id of what decided. */
export type NameKind = { kind: EntityKind; certain: boolean; place?: string; rule: string };

/** A name with what the rules ask for; `words` in lower case. */
type NameFacts = {
  name: string;
  words: readonly string[];
  /** The word that says what it is: the one before “of” or “for”, else the last; '' for a name of one word. */
  head: string;
  place: KnownPlace | undefined;
  around: Surroundings;
};

/**
 * A rule about what a name stands for. Of the table the first that holds decides.
 *
 * @param example  a sentence whose first name the rule decides
 * @param counter  a sentence like it whose first name it does not
 */
type KindRule = {
  id: string;
  holds: (facts: NameFacts) => boolean;
  kind: EntityKind;
  /** A guess unless it says so. */
  certain?: true;
  example: string;
  counter: string;
};

/** A ship's name with the letters before it: “MV Marrow Star”. */
export const isShip = (name: string): boolean =>
  /^[A-Z]{2,4} \p{Lu}\p{Ll}/u.test(name) && SHIP_LETTERS.has(name.slice(0, name.indexOf(' ')));

/** What a capitalised name stands for, the surest evidence first. */
export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'name-known-body',
    holds: ({ name }) => KNOWN_BODIES.has(name.toLowerCase()),
    kind: 'body',
    certain: true,
    example: 'They asked Interpol.',
    counter: 'They asked Intermarrow.',
  },
  {
    id: 'name-known-thing',
    holds: ({ name }) => KNOWN_THINGS.has(name.toLowerCase()),
    kind: 'other',
    certain: true,
    example: 'They read the Bible.',
    counter: 'They read the Bibel.',
  },
  {
    id: 'name-ship',
    holds: ({ name }) => isShip(name),
    kind: 'other',
    certain: true,
    example: 'They saw the MV Marrow Star.',
    counter: 'They saw the Marrow Star.',
  },
  {
    id: 'name-kind-opener',
    holds: ({ words }) => words.length > 1 && KIND_OPENERS.has(words[0] ?? ''),
    kind: 'other',
    certain: true,
    example: 'They feared Hurricane Marrow.',
    counter: 'They feared the Marrow hurricane.',
  },
  {
    id: 'name-table-place',
    holds: ({ place }) => place?.sure === true,
    kind: 'place',
    certain: true,
    example: 'They left for Norway.',
    counter: 'They left for Norwick.',
  },
  {
    id: 'name-table-place-or-surname',
    holds: ({ place }) => place !== undefined,
    kind: 'place',
    example: 'They left for Houston.',
    counter: 'They left for Houghwick.',
  },
  {
    id: 'name-direction',
    holds: ({ words, around: { before } }) =>
      words.length === 1 && DIRECTIONS.has(words[0] ?? '') && before === 'the',
    kind: 'place',
    certain: true,
    example: 'They won the South.',
    counter: 'They won the Seuth.',
  },
  {
    id: 'name-team',
    holds: ({ words }) => words.length > 1 && TEAM_WORDS.has(words.at(-1) ?? ''),
    kind: 'body',
    certain: true,
    example: 'They cheered the Oska Rangers.',
    counter: 'They cheered the Oska Ranners.',
  },
  {
    id: 'name-thing-head',
    holds: ({ words }) => words.length > 1 && THING_HEADS.has(words.at(-1) ?? ''),
    kind: 'other',
    certain: true,
    example: 'They paid with Marrow Loans.',
    counter: 'They paid with Marrow Lilts.',
  },
  {
    id: 'name-state-of',
    holds: ({ words }) => words[0] === 'state' && words[1] === 'of',
    kind: 'other',
    certain: true,
    example: 'They heard the State of the Union.',
    counter: 'They heard the Board of the Union.',
  },
  {
    id: 'name-body-head',
    holds: ({ head }) => BODY_HEADS.has(head),
    kind: 'body',
    certain: true,
    example: 'They asked the Marrow Foundation.',
    counter: 'They asked the Marrow Lilt.',
  },
  {
    id: 'name-place-head',
    holds: ({ head }) => PLACE_HEADS.has(head),
    kind: 'place',
    certain: true,
    example: 'They crossed the Marrow Strait.',
    counter: 'They crossed the Marrow Lilt.',
  },
  {
    id: 'name-other-head',
    holds: ({ words, head }) =>
      words.length > 1 && (OTHER_HEADS.has(words.at(-1) ?? '') || OTHER_HEADS.has(head)),
    kind: 'other',
    certain: true,
    example: 'They signed the Marrow Treaty.',
    counter: 'They signed the Marrow Lilt.',
  },
  {
    id: 'name-acronym',
    holds: ({ name }) => isAcronym(name),
    kind: 'body',
    certain: true,
    example: 'They asked the HWU.',
    counter: 'They asked the CEO and the Hwu.',
  },
  {
    id: 'name-before-state',
    holds: ({ around: { apposed, before } }) =>
      BEFORE_PLACE.has(before) &&
      apposed !== '' &&
      (findState(apposed) !== undefined || findPlace(apposed)?.sure === true),
    kind: 'place',
    certain: true,
    example: 'They left for Marrowick, Ohio.',
    counter: 'They left for Marrowick, Elmton.',
  },
  {
    id: 'name-place-opener',
    holds: ({ words, name }) =>
      words.length > 1 &&
      PLACE_OPENERS.has(words[0] ?? '') &&
      !isAcronym(name.split(' ').at(-1) ?? '') &&
      // “United States Special Operations”: what is of a country
      findPlace(name.split(' ').slice(0, 2).join(' '))?.country === undefined,
    kind: 'place',
    example: 'They climbed Mount Oskar.',
    counter: 'They climbed Mont Oskar.',
  },
  {
    id: 'name-after-place-word',
    holds: ({ around: { before } }) => PLACE_PREPOSITIONS.has(before),
    kind: 'place',
    example: 'They slept near Marrowick.',
    counter: 'They liked Marrowick.',
  },
  {
    id: 'name-after-the',
    holds: ({ words, around: { before } }) => before === 'the' && words.length === 1,
    kind: 'body',
    example: 'They asked the Marrowick.',
    counter: 'They asked Marrowick.',
  },
];

/** The id where no rule of the table holds. */
export const UNPLACED = 'name-unplaced';

/** What a capitalised name stands for, whether that is more than a guess, and by which rule. */
export function toNameKind(name: string, around: Surroundings): NameKind {
  const words = name.toLowerCase().split(' ');
  const place = findPlace(name) ?? (around.before === ',' ? findState(name) : undefined);
  const facts = { name, words, head: words.length > 1 ? headOf(words) : '', place, around };
  const rule = KIND_RULES.find(({ holds }) => holds(facts));
  if (rule === undefined) return { kind: 'other', certain: false, rule: UNPLACED };
  const known = rule.id.startsWith('name-table-') && place !== undefined ? { place: place.id } : {};
  return { kind: rule.kind, certain: rule.certain === true, rule: rule.id, ...known };
}

/** The word that says what it is: the one before “of” or “for”, else the last. */
function headOf(words: readonly string[]): string {
  const of = words.findIndex((word) => NAME_LINKS.has(word));
  const whole = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  // “Agence Marrow-Press”; an “All-Star” is no paper.
  const tail = whole.split('-').at(-1) ?? '';
  const head = PAPER_HEADS.has(tail) ? whole : tail;
  // “Star of Oska” is a ship or a jewel, “the Oska Star” a newspaper: heads of papers follow the name of a place.
  return of > 0 && PAPER_HEADS.has(head) ? '' : head;
}

/** Two to six capitals, with or without stops, that name no thing in general use. */
export function isAcronym(name: string): boolean {
  const letters = name.replaceAll('.', '');
  const lower = letters.toLowerCase();
  return (
    /^\p{Lu}[\p{Lu}\d&-]{1,5}s?$/u.test(letters) &&
    !NOT_BODY.has(lower) &&
    !NOT_BODY.has(lower.replace(/s$/u, ''))
  );
}
