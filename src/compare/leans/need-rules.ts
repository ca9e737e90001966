import { SHELL_NOUNS } from '../../annotate/lexicon/shell-nouns.ts';
import { WORD_HEADS } from '../../annotate/lexicon/speakers-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { findPhrase, lowerAt, toNounKey } from './lean-tests.ts';
import type { NeedFacts, NeedRule, Shown } from './need-facts.ts';
import { isThatTime, leavesNounOut } from './need-pointers.ts';
import {
  compares,
  countsTwo,
  findSimilar,
  goesOn,
  holdsTwo,
  isAfterTime,
  isSame,
  isSettledInside,
  opensWithText,
  SPANS,
  sharesMatter,
} from './need-tests.ts';
import { hasRelated, hasSeveral, hasThing, IT, isOpenPronoun, THEY } from './open-pronouns.ts';
import { findJoin, opensWithJoin } from './opening-ties.ts';

/** Signs by which words lean on the sentence right before them, whatever it names. */
const HANGING = toWordSet(
  'this-opens that-opens this-inside described-person in-question at-the-time no-subject comment their-without-owner',
);
/** Signs of some of several, and of two. */
const ONES = toWordSet('one-of-them the-other later-one');
const TWO = toWordSet('both-of-them the-pair-inside either-of-them');
/** Signs of “it” and “they”, whatever stands before them in the same words. */
const ITS = toWordSet('it-opens it-without-noun object-before-noun');

const leansBy = (signs: ReadonlySet<string>, { lean }: NeedFacts): readonly string[] =>
  signs.has(lean?.sign ?? '') ? [''] : NONE;
const NONE: readonly string[] = [];
const when = (isSo: boolean): readonly string[] => (isSo ? [''] : NONE);

/** “the request”: a word for what the sentence before tells in others. */
export const standsForAll = (noun: string): boolean =>
  [noun, toNounKey(noun)].some((one) => SHELL_NOUNS.has(one) || WORD_HEADS.has(one));

/**
 * True for words that name a thing: near those that tell more of it than a noun, unless they speak of it first; what stands further up tells of something else, too. A word for what others tell
 * needs them right before.
 */
const answersNoun: NeedRule['answers'] = (shown, { what, facts }) => {
  const isTold = facts.nouns.includes(what) && !facts.bare.includes(what);
  const isFirst = lowerAt(facts.words, 0) === 'the' && findPhrase(facts.words, 1)?.noun === what;
  if (hasRelated(shown.words, what)) return shown.isNear || isFirst || !isTold;
  return shown.isNear && !isTold && standsForAll(what);
};

/** “Both sang”: of two that were named. */
const opensWithBoth = ({ words, lean }: NeedFacts): boolean =>
  ONES.has(lean?.sign ?? '') && words.find(({ kind }) => kind === 'word')?.lower === 'both';

const several = ({ words, names }: Shown): boolean => hasSeveral(words, names, Infinity);
const thing = ({ words, names }: Shown): boolean => hasThing(words, names, Infinity);
const isNext = ({ isNext: next }: Shown): boolean => next;

/** What a heading leans on, and what answers it. Source: English pronouns, demonstratives, definite noun phrases and linking adverbials, as grammars class them. */
export const NEED_RULES: readonly NeedRule[] = [
  {
    id: 'noun',
    find: ({ nouns, lean, isTopic, isInHeadline }) => [
      ...new Set([
        ...nouns.filter((noun) => !isTopic(noun) && !SPANS.test(noun)),
        ...(lean?.noun === undefined || isInHeadline(lean.noun) ? [] : [lean.noun]),
      ]),
    ],
    answers: answersNoun,
    example: 'Velde burned the letter.',
    before: 'Mills wrote a letter.',
    other: 'Mills sang in May.',
    counter: 'Velde burned the letter of Mills.',
  },
  {
    id: 'hanging',
    find: (facts) => (isSettledInside(facts) ? NONE : leansBy(HANGING, facts)),
    answers: isNext,
    example: 'Velde wants those boats.',
    before: 'Mills has boats.',
    other: '',
    counter: 'Velde wants boats.',
  },
  {
    id: 'several',
    find: (facts) => (opensWithBoth(facts) ? NONE : leansBy(ONES, facts)),
    answers: (shown) => shown.isNear && several(shown),
    example: 'Another sank in May.',
    before: 'Mills has ten ferries.',
    other: 'Velde sang.',
    counter: 'A ferry of Velde sank in May.',
  },
  {
    id: 'two',
    find: (facts) => when(leansBy(TWO, facts).length > 0 || opensWithBoth(facts) || countsTwo(facts)),
    answers: (shown) => shown.isNear && holdsTwo(shown),
    example: 'Both lawyers sang in May.',
    before: 'Velde met Mills.',
    other: 'Velde sang.',
    counter: 'Both Velde and Mills sang in May.',
  },
  {
    id: 'they',
    find: ({ words, names, lean }) =>
      when(
        isOpenPronoun(words, names, THEY) ||
          (ITS.has(lean?.sign ?? '') && words.some(({ lower }) => /^(?:they|them|their)$/u.test(lower))),
      ),
    answers: (shown) => shown.isNear && several(shown),
    example: 'They sang in May.',
    before: 'Pilots met Mills.',
    other: 'Velde has a boat.',
    counter: 'Pilots of Velde sang in May.',
  },
  {
    id: 'it',
    find: ({ words, names, lean }) =>
      when(
        isOpenPronoun(words, names, IT) ||
          (ITS.has(lean?.sign ?? '') && words.some(({ lower }) => /^(?:it|its)$/u.test(lower))),
      ),
    answers: (shown) => shown.isNear && thing(shown),
    example: 'It sank in May.',
    before: 'Mills has a boat.',
    other: 'Mills sang.',
    counter: 'Velde sank a boat and mended it.',
  },
  {
    id: 'opens-with-join',
    find: ({ words }) => when(opensWithJoin(words)),
    answers: isNext,
    example: '“But Velde sang in May.”',
    before: 'Mills rowed.',
    other: '',
    counter: '“Velde sang in May.”',
  },
  {
    id: 'joins',
    isOfOne: true,
    find: ({ words }) => when(findJoin(words)),
    answers: (shown, { facts }) => shown.isNext && sharesMatter(shown, facts),
    example: 'Velde, for example, sang in May.',
    before: 'Velde rowed home.',
    other: 'Gulls flew off.',
    counter: 'Velde sang in May.',
  },
  {
    id: 'compares',
    find: ({ words }) => when(compares(words)),
    answers: (shown) => shown.isNext && shown.names.length > 0,
    example: 'Velde was more cautious.',
    before: 'Mills rowed.',
    other: 'Gulls sang.',
    counter: 'Velde was more cautious than Mills.',
  },
  {
    id: 'similar',
    find: ({ words }) => findSimilar(words),
    answers: (shown, { what }) => shown.isNext && hasRelated(shown.words, what),
    example: 'Velde bought a similar boat.',
    before: 'Mills has a boat.',
    other: 'Mills rowed.',
    counter: 'Velde bought a boat similar to that of Mills.',
  },
  {
    id: 'time',
    find: ({ words }) => when(isAfterTime(words) || isThatTime(words)),
    answers: isNext,
    example: 'Two days later Velde sang.',
    before: 'Mills rowed in May.',
    other: '',
    counter: 'Two days later than Mills Velde sang.',
  },
  {
    id: 'same',
    find: ({ words }) => when(isSame(words)),
    answers: isNext,
    example: 'Velde wrote the same to Mills.',
    before: 'Pilots wrote of fog.',
    other: '',
    counter: 'Velde wrote the same as Mills.',
  },
  {
    id: 'adrift',
    isOfOne: true,
    find: ({ isAnchored }) => when(!isAnchored),
    answers: (shown, { facts }) =>
      shown.isNext &&
      (shown.isOfParagraph ? shown.isAnchored : shown.names.length > 0 && goesOn(shown, facts)),
    example: 'Rowing makes tired.',
    before: 'Velde rows.',
    other: 'Gulls sing.',
    counter: 'Rowing makes Velde tired.',
  },
  {
    id: 'number',
    find: ({ words }) => when(leavesNounOut(words)),
    answers: (shown) => shown.isNear && several(shown),
    example: '90 per cent were late in May.',
    before: 'Mills has ferries.',
    other: 'Velde sang.',
    counter: '90 per cent of ferries were late in May.',
  },
  {
    id: 'text',
    find: ({ words, isTopic }) => opensWithText(words).filter((noun) => !isTopic(noun)),
    answers: (shown, { what }) => hasRelated(shown.words, what),
    example: 'In his letter, Velde praised Mills.',
    before: 'Velde wrote a letter.',
    other: 'Velde sang.',
    counter: 'In a letter, Velde praised Mills.',
  },
];
