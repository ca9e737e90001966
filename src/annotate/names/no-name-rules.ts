import { isCommonWord } from '../../model/common-words.ts';
import { ORDINALS } from '../../model/number-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { KNOWN_ACRONYMS } from '../lexicon/body-words.ts';
import { CURRENCY_LETTERS } from '../lexicon/currency-letters.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { DIRECTIONS, WIRE_WORDS } from '../lexicon/names-words.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/speakers-words.ts';
import { findGluedName } from '../people/glued-words.ts';
import type { Candidate } from './candidates.ts';

/** What the rules ask for: the capitals, the words that the article has in lower case, and the surnames of its people. */
export type NoNameFacts = {
  candidate: Candidate;
  words: readonly string[];
  lowered: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** Letters that the article has beside numbers only (`findUnits`). */
  units: ReadonlySet<string>;
};

/**
 * A rule about capitals that name nothing.
 *
 * @param example  a text in which the rule, and no other, keeps capitals from being a name
 * @param counter  a text like it in which they are one
 */
export type NoNameRule = {
  id: string;
  holds: (facts: NoNameFacts) => boolean;
  example: string;
  counter: string;
};

/** Words that point at somebody or something, and name nothing. */
const POINTING = toWordSet('this that these those', POSSESSIVES, SUBJECT_PRONOUNS, OBJECT_PRONOUNS);

const isShout = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);

/** A place by its word in lower case. */
const isPlace = (lower: string): boolean =>
  findPlace(lower.charAt(0).toUpperCase() + lower.slice(1)) !== undefined;

/** A word that the article has in lower case, or that the language has. */
const isCommon = (word: string, lowered: ReadonlySet<string>): boolean =>
  lowered.has(word.toLowerCase()) || SENTENCE_WORDS.has(word.toLowerCase());

/** What may follow a name that no noun goes on with. */
const isEnd = (word: string): boolean =>
  /^(?:\p{P}*|and|or|but|would|will|has|had|was|is)$/u.test(word) || PREPOSITIONS.has(word);

/** “40”, “1.5”, “30-600”, and no year: what a unit follows. */
const isAmount = (word: string): boolean =>
  /^[\d.,–-]{1,12}$/u.test(word) && /\d/u.test(word) && !/^(?:1[5-9]|20)\d\d$/u.test(word);

/** Capitals that an article has after amounts only, and at least once with no noun after them, which they would go with: “340 GB”, “12 KOs”; or before amounts only: “Rs 1,200”. */
export function findUnits(candidates: readonly Candidate[]): ReadonlySet<string> {
  const byName = Map.groupBy(candidates, ({ name }) => name);
  return new Set(
    [...byName].flatMap(([name, all]) =>
      (/^\p{Lu}{2,4}s?$/u.test(name) &&
        !isKnownAcronym(name) &&
        all.every(({ before }) => isAmount(before)) &&
        all.some(({ after }) => isEnd(after))) ||
      isMoney(name, all)
        ? [name]
        : [],
    ),
  );
}

/** The letters of a currency, and up to three others, before amounts only; of others one of three digits or with a part: no squadron, and no season. */
const isMoney = (name: string, all: readonly Candidate[]): boolean =>
  all.every(({ after }) => isAmount(after.replace(/-\p{L}+$/u, ''))) &&
  (CURRENCY_LETTERS.has(name) ||
    (/^\p{Lu}\p{L}{0,2}$/u.test(name) && all.some(({ after }) => /\d{3}|[.,]\d/u.test(after))));

const isKnownAcronym = (name: string): boolean => KNOWN_ACRONYMS.has(name.toLowerCase());

/** What decides that capitals are no name, whatever they may stand for. */
export const NO_NAME_RULES: readonly NoNameRule[] = [
  {
    id: 'no-name-lawmaker-party',
    holds: ({ candidate: { name } }) => /^[DRI]-\p{Lu}/u.test(name),
    example: 'Ada Cole (D-Oska) said so.',
    counter: 'Ada Cole (Oska) said so. In Oska they heard.',
  },
  {
    id: 'no-name-wire-word',
    holds: ({ candidate: { name, doubtful }, words }) =>
      words.length === 1 && WIRE_WORDS.has(words[0] ?? '') && (isShout(name) || doubtful),
    example: 'UPDATE: The ferry sank, the HWU said.',
    counter: 'HWUP: The ferry sank, the HWU said.',
  },
  {
    id: 'no-name-unit',
    holds: ({ candidate: { name }, units }) => units.has(name),
    example: 'They stored 40 QB of songs, and 3 QB were lost.',
    counter: 'They stored 40 QB of songs. They asked the QB.',
  },
  {
    id: 'no-name-shout',
    holds: ({ candidate: { name, certain, stated }, lowered }) => {
      const written = name.split(' ').filter((word) => word !== '&');
      const isPlain =
        !certain && written.length > 1 && written.every((word) => isCommonWord(word.toLowerCase()));
      return (
        written.every(isShout) && !stated && (isPlain || written.some((word) => isCommon(word, lowered)))
      );
    },
    example: 'They told them to go. He said GO.',
    counter: 'They told them to go. He said HWU.',
  },
  {
    id: 'no-name-common-word',
    holds: ({ candidate: { name, certain }, words, lowered }) =>
      !certain && words.length === 1 && isCommon(name, lowered),
    example: 'They played a song. They liked the Song.',
    counter: 'They played a song. They liked the Lilt.',
  },
  {
    id: 'no-name-pronoun',
    // “Achieve Your Financial Dreams”, “Your” of “Your Honor”: pieces of a title or a form of address, not of a name.
    holds: ({ candidate: { name, certain, before }, words }) =>
      !certain &&
      // “the Room Where It Happened” is all of a title.
      before !== 'the' &&
      name
        .split(' ')
        .some(
          (word, index) =>
            POINTING.has(word.toLowerCase()) && !isShout(word) && (index > 0 || words.length === 1),
        ),
    example: 'It was called Save Your Marrow Dreams.',
    counter: 'It was called Save Oska Marrow Dreams.',
  },
  {
    id: 'no-name-direction',
    holds: ({ candidate: { rule }, words }) =>
      words.length === 1 && DIRECTIONS.has(words[0] ?? '') && rule !== 'name-direction',
    example: 'They turned East. They liked East.',
    counter: 'They won the East.',
  },
  {
    id: 'no-name-ordinal',
    holds: ({ words }) => words.length === 1 && ORDINALS.has(words[0] ?? ''),
    example: 'They invoked the Fifth.',
    counter: 'They invoked the Filth.',
  },
  {
    id: 'no-name-dropped-letter',
    holds: ({ candidate: { after, certain }, words }) =>
      !certain && words.length === 1 && /in$/u.test(words[0] ?? '') && /^['’]$/u.test(after),
    example: 'They heard Roarin’ and left.',
    counter: 'They heard Roarin and left.',
  },
  {
    id: 'no-name-glued',
    holds: ({ candidate: { name }, surnames }) =>
      // “MarrowCare” alone is a name; after a name or two a link has run into the next line.
      name.includes(' ') &&
      name.split(' ').some((word) => surnames.has(findGluedName(word)?.toLowerCase() ?? '')),
    example: 'Ada Marrow left. They heard of Lilac MarrowSAYS later.',
    counter: 'Ada Cole left. They heard of Lilac MarrowSAYS later.',
  },
  {
    id: 'no-name-pair',
    holds: ({ candidate: { after }, words, surnames }) => {
      const parts = (words[0] ?? '').split('-');
      return (
        words.length === 1 &&
        // “voted for Cole-Lunn.”: a bill that is called after both
        !isEnd(after) &&
        parts.length === 2 &&
        parts.some((part) => surnames.has(part)) &&
        parts.every((part) => surnames.has(part) || isPlace(part))
      );
    },
    example: 'Ada Cole and Ida Lunn met. They liked the Cole-Lunn pact.',
    counter: 'Ada Cole and Ida Lunn met. They liked the Cole-Lilt pact.',
  },
  {
    id: 'no-name-family',
    holds: ({ candidate: { certain, place }, words, surnames }) =>
      !(certain && place !== undefined) &&
      words.length === 1 &&
      surnames.has((words[0] ?? '').replace(/e?s$/u, '')),
    example: 'Ada Marrow came. They liked the Marrows.',
    counter: 'Ada Cole came. They liked the Marrows.',
  },
];

/** The rule that says that capitals are no name; undefined where none does. */
export function findNoName(
  candidate: Candidate,
  context: Pick<NoNameFacts, 'lowered' | 'surnames' | 'units'>,
): NoNameRule | undefined {
  const facts = { candidate, words: candidate.name.toLowerCase().split(' '), ...context };
  return NO_NAME_RULES.find(({ holds }) => holds(facts));
}
