import type { Rule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { NOUN_ENDS } from '../lexicon/clause-words.ts';
import { MADE_NOT_BORN } from '../lexicon/grammar-beside.ts';
import { KIND_NOUNS, PLACE_NOUNS } from '../lexicon/names-nouns.ts';
import { appositionHead, nounAfter } from './evidence-phrases.ts';
import { isSmall, lowerAt } from './evidence-row.ts';
import { findStanding, type Standing, type TokenIndex } from './tokens.ts';

/** A row that says that nobody is meant by a name, from the words round one mention of it. */
type ThingRule = Rule & { holds: (standing: Standing) => boolean };

/** A noun for what is nobody. People, too, are makers, operators and giants. */
const isThingNoun = (noun: string): boolean =>
  KIND_NOUNS.has(noun) && noun !== 'giant' && !/(?:er|or)s?$/u.test(noun);

/** A clause that goes on has a verb: “In the words of Ada, the port was open.” */
const VERBS = toWordSet('is was has had');

/** Ends of the words that say what something is: “a skipper whose firm sank”. */
const ENDS: ReadonlySet<string> = new Set([...NOUN_ENDS.difference(VERBS), 'whose', 'where']);

const isBe = (word: string): boolean => /^(?:is|are|was|were)$/u.test(word);

/** What shows that a name is nobody's. */
export const THING_RULES: readonly ThingRule[] = [
  {
    id: 'thing-apposition',
    holds: (at) => isThingNoun(appositionHead(at, ENDS)),
    example: 'They asked Marrow, a small software firm, about it.',
    counter: 'They asked Marrow, a small software maker, about it.',
  },
  {
    id: 'thing-noun-before',
    holds: ({ list, first }) => isSmall(list[first - 1]) && isThingNoun(lowerAt(list, first - 1)),
    example: 'They asked the law firm Marrow.',
    counter: 'They asked the law student Marrow.',
  },
  {
    id: 'thing-place-of',
    holds: ({ list, first }) =>
      lowerAt(list, first - 1) === 'of' && PLACE_NOUNS.has(lowerAt(list, first - 2)),
    example: 'They slept in the town of Marrow.',
    counter: 'They slept in the arms of Marrow.',
  },
  {
    id: 'thing-is-noun',
    holds: ({ list, next }) => isBe(lowerAt(list, next)) && isThingNoun(nounAfter(list, next + 1, ENDS)),
    example: 'They say Marrow is the school that burned.',
    counter: 'They say Marrow is the pupil that burned it.',
  },
  {
    id: 'thing-is-made',
    holds: ({ list, next }) =>
      isBe(lowerAt(list, next)) &&
      MADE_NOT_BORN.has(lowerAt(list, /ly$/u.test(lowerAt(list, next + 1)) ? next + 2 : next + 1)),
    example: 'They say Marrow is privately owned.',
    counter: 'They say Marrow is privately amused.',
  },
  {
    id: 'thing-where',
    holds: ({ list, next }) => lowerAt(list, next) === ',' && lowerAt(list, next + 1) === 'where',
    example: 'They spoke of Marrow, where it rained.',
    counter: 'They spoke of Marrow, who slept.',
  },
];

/** True where the words round a mention of a name show that it is nobody's. */
export const isThing = (tokens: TokenIndex, mentions: readonly Span[]): boolean =>
  mentions.some((mention) => {
    const at = findStanding(tokens, mention);
    return at !== undefined && THING_RULES.some(({ holds }) => holds(at));
  });
