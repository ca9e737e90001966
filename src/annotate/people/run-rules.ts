import { isCommonWord } from '../../model/common-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { KIND_OPENERS } from '../lexicon/names-nouns.ts';
import { BODY_HEADS, PLACE_OPENERS } from '../lexicon/names-words.ts';
import { toAddressGender } from '../lexicon/people-gender.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import {
  ADDRESSED_OFFICES,
  NOT_PERSON,
  PARTICLES,
  SURNAME_HEADS,
  TITLE_MODIFIERS,
} from '../lexicon/people-words.ts';
import { isOrigin } from '../lexicon/residents.ts';
import type { Token } from '../lexicon/tokens.ts';

/** A run of capitals that is looked at as a person's name: its words, the titles that were cut off before them, and what stands round it. */
type RunFacts = { words: readonly Token[]; titles: readonly Token[]; isPersonal: () => boolean };

/**
 * A rule about runs of capitals that are never a person's name, whatever is round them.
 *
 * @param example  a sentence of which the rule, with the others, finds no person
 * @param counter  a sentence like it of which one is found
 */
type RunRule = { id: string; holds: (facts: RunFacts) => boolean; example: string; counter: string };

/** “Ada Hill, 43,”: the head of a place after a given name, where the words round it are a person's; “Ada May” wherever no day follows. */
const isSurname = ({ words, isPersonal }: RunFacts, index: number): boolean =>
  index === 1 &&
  words.length === 2 &&
  isGivenName(words[0]?.lower ?? '') &&
  (words[index]?.lower === 'may' || (SURNAME_HEADS.has(words[index]?.lower ?? '') && isPersonal()));

/** A word that stands round a name and makes none with others of its kind: “Sunni Arab”, “Deputy Chief”. */
const isRoundName = ({ text, lower }: Token): boolean =>
  PARTICLES.has(lower) || TITLE_MODIFIERS.has(lower) || hasTitle(lower) || isOrigin(text);

/** “Mr. Singer”, “Mrs. English”: a surname, whatever else the word is; not “Mr. Speaker”, which is an office. */
const isAddressed = ({ titles, words }: RunFacts): boolean =>
  titles.some(({ lower }) => toAddressGender(lower) !== null) &&
  !words.some(({ lower }) => ADDRESSED_OFFICES.has(lower));

/** What is no person's name by its words. */
export const RUN_RULES: readonly RunRule[] = [
  {
    id: 'no-run-head',
    holds: (facts) =>
      facts.words.some(
        ({ lower }, index) =>
          NOT_PERSON.has(lower) && (index > 0 || facts.words.length === 1) && !isSurname(facts, index),
      ),
    example: 'The Ada Foundation said so.',
    counter: 'Ada Fount said so.',
  },
  {
    id: 'no-run-numeral',
    // “Henry II” is a person's; “Ada Cole III” has more words.
    holds: ({ words, titles }) =>
      words.length === 2 &&
      titles.length === 0 &&
      /^(?:[IVX]{2,6}|[IVX])$/u.test(words[1]?.text ?? '') &&
      !isGivenName(words[0]?.lower ?? ''),
    example: 'Title IX said so.',
    counter: 'Henry IX said so.',
  },
  {
    id: 'no-run-kind-opener',
    holds: ({ words }) => words.length > 1 && KIND_OPENERS.has(words[0]?.lower ?? ''),
    example: 'Hurricane Ida said so.',
    counter: 'Harriet Ida said so.',
  },
  {
    id: 'no-run-place-opener',
    // “St John” after a title, and a given name that places have as well, open a person's name.
    holds: ({ words, titles }) =>
      words.length > 1 &&
      PLACE_OPENERS.has(words[0]?.lower ?? '') &&
      !(titles.length > 0 && words[0]?.lower === 'st') &&
      !/^(?:rio|river)$/u.test(words[0]?.lower ?? ''),
    example: 'Mount Oska said so.',
    counter: 'Mont Oska said so.',
  },
  {
    id: 'no-run-sized-body',
    // Before the head of a body “Major” is its size, no rank.
    holds: ({ words, titles }) =>
      words.length > 1 &&
      titles.length === 1 &&
      titles[0]?.lower === 'major' &&
      BODY_HEADS.has(words[0]?.lower ?? '') &&
      isCommonWord(words.at(-1)?.lower ?? ''),
    example: 'They asked Major League Rowing.',
    counter: 'They asked Major League Rowick.',
  },
  {
    id: 'no-run-titles',
    holds: (facts) => !isAddressed(facts) && facts.words.every(isRoundName),
    example: 'Deputy Chief said so.',
    counter: 'Deputy Cole said so.',
  },
];
