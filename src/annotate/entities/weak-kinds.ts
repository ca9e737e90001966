import { isEverydayWord } from '../../model/common-words.ts';
import { OPEN_HEADS } from '../lexicon/names-words.ts';
import { type ClaimFacts, type ClaimRule, isOnly } from './claim-facts.ts';
import { isCommon, isPlural } from './entity-facts.ts';
import { WEAK_PEOPLE_RULES } from './weak-people.ts';

const endsOpen = ({ names }: ClaimFacts): boolean =>
  names.every((words) => OPEN_HEADS.has(words.at(-1) ?? ''));

/** “Summit Meeting”, “Ada Cole Letters”: words of the language, or a noun in the plural after a name. */
const isPlainRun = (words: readonly string[]): boolean =>
  words.every(isCommon)
    ? isEverydayWord(words[0] ?? '') || isPlural(words.at(-1) ?? '')
    : words.length > 2 && isPlural(words.at(-1) ?? '') && !words.some((word) => word.length === 1);

/** Rules that know a name, or letters, by themselves. */
const SURE_RULES = ['name-table-place', 'name-known-body', 'name-outlet', 'name-acronym'];

/** Kinds that are not published though something speaks for them, since as much speaks for others. */
export const WEAK_KIND_RULES: readonly ClaimRule[] = [
  {
    id: 'claim-in-marks',
    holds: ({ kind, quoted, titled, rules }) =>
      kind !== 'other' && quoted && !titled && !SURE_RULES.some((rule) => rules.has(rule)),
    kind: 'other',
    example: 'They saw “Ada Lunn” twice.',
    counter: 'They saw Ada Lunn twice.',
  },
  {
    id: 'claim-given-and-word',
    holds: (facts) =>
      facts.kind === 'person' &&
      isOnly(facts, 'person-given-name') &&
      !facts.titled &&
      facts.weights.person === 0 &&
      facts.names.every(isPlainRun),
    kind: 'other',
    example: 'They saw Peter Lantern Classics.',
    counter: 'They saw Peter Lantern.',
  },
  {
    id: 'claim-open-head',
    holds: (facts) =>
      facts.kind === 'body' &&
      isOnly(facts, 'name-body-head', 'name-unplaced', 'evidence-members') &&
      endsOpen(facts) &&
      facts.shown.acts + facts.shown.served === 0,
    kind: 'other',
    example: 'They feared the Marrow Centre.',
    counter: 'The Marrow Centre denied it.',
  },
  ...WEAK_PEOPLE_RULES,
];
