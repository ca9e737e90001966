import { findCueForm } from '../annotate/lexicon/cues.ts';
import type { Token } from '../annotate/lexicon/tokens.ts';
import { ORDINALS, SMALL_NUMBERS } from '../model/number-words.ts';
import type { Lean } from './lean-facts.ts';
import { isOwnedBehind, isShell } from './lean-nouns.ts';
import { findDefinite, isVerbLike, lowerAt } from './lean-tests.ts';
import { ONLY_ONES, PREPOSITIONS } from './lean-words.ts';

/**
 * What is known of words that may be a claim of one article. `lean`: how they point at words before them; `first`: the first word that is no opener; `isGiven`: true for a noun of a headline
 * or first paragraph of the story, or of the words set before them. `isSaid`: somebody's words of whom it is known who that is; `isPersonKnown`: the “he” in them is known.
 */
export type AloneFacts = {
  words: readonly Token[];
  first: number;
  lean: Lean | null;
  isSaid: boolean;
  /** Whom they cite stands in them. */
  saysWho: boolean;
  isPersonKnown: boolean;
  isQuoted: boolean;
  isGiven: (noun: string) => boolean;
  /** Quoted, or in the first person, and nobody is known for sure who says it. */
  isUnsettled: boolean;
  /** “He” or “she” in them is nobody whom they name. */
  leavesPersonOpen: boolean;
  isIntroduced: boolean;
  /** A part of a sentence that ends before its main clause. */
  isAdverbial: boolean;
  /** They hold a name, a figure, or a word of a headline or first paragraph of the story. */
  hasAnchor: boolean;
  /** They go on from words that are not set before them, or name a thing that only these tell of. */
  leavesOpen: boolean;
};

/**
 * A sign that a sentence cannot be a claim of its own.
 *
 * @param example  paragraphs of an article, one a line, of which this sign, and none before it in the table, holds of the last sentence
 * @param counter  the same with a last sentence that can be one
 */
type AloneRule = {
  id: string;
  isOpen: (facts: AloneFacts) => boolean;
  example: string;
  counter: string;
};

/** Signs that point at what stands right before, whoever speaks. */
const HANGING: ReadonlySet<string> = new Set(['this-opens', 'that-opens', 'it-opens', 'it-without-noun']);

/** True for words that point at a thing: at a noun that nothing before them names, or without one, unless somebody who is known says them. */
function pointsAtThing({ lean, isSaid, isGiven, words }: AloneFacts): boolean {
  if (lean === null || lean.kind !== 'thing') return false;
  if (lean.noun !== undefined) return !isGiven(lean.noun);
  if (lean.sign === 'shell-noun')
    return words.some((_, at) => isShell(words, at) && !isGiven(lowerAt(words, at + 1)));
  return !isSaid || HANGING.has(lean.sign);
}

/** “The delay cost ten crowns”: nothing before tells of a delay. */
function opensWithUngiven({ words, first, isGiven }: AloneFacts): boolean {
  const found = findDefinite(words, first);
  return (
    found !== undefined &&
    !ONLY_ONES.has(found.noun) &&
    !isOwnedBehind(words, found.behind) &&
    !isGiven(found.noun)
  );
}

/** “all three rowed”, “the four sank”: how many they are, and not who. */
const isCountAlone = ({ words }: AloneFacts): boolean =>
  words.some(
    ({ lower }, at) =>
      SMALL_NUMBERS.has(lower) &&
      /^(?:all|the|these|those|any|only)$/u.test(lowerAt(words, at - 1)) &&
      (words[at + 1]?.kind === 'mark' || isVerbLike(words[at + 1])) &&
      !words.slice(0, at).some((word) => word.lower === 'and'),
  );

/** “To which the board replied: no”. */
const opensWithWhich = ({ words }: AloneFacts): boolean =>
  PREPOSITIONS.has(lowerAt(words, 0)) &&
  /^(?:which|whom)$/u.test(lowerAt(words, 1)) &&
  !words.some(({ text }) => text === '?');

/** “None of the above”: words that speak of the page they stand on. */
const pointsAtPage = ({ words }: AloneFacts): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(?:aforementioned|aforesaid|above-mentioned)$/u.test(lower) ||
      (lowerAt(words, at - 1) === 'the' &&
        /^(?:above|foregoing)$/u.test(lower) &&
        (words[at + 1]?.kind !== 'word' || isVerbLike(words[at + 1]))),
  );

/** The signs, in the order in which they are asked; general English, listed by hand. Measured on headings of labelled events that strict readers judged: README, what pages state. */
export const ALONE_RULES: readonly AloneRule[] = [
  {
    id: 'introduced',
    isOpen: ({ isIntroduced }) => isIntroduced,
    example: 'Pilots sent the board of Oskarby these points:\n- The quay of Oskarby has been safe since May.',
    counter: 'Pilots sent the board of Oskarby five points.\nThe quay of Oskarby has been safe since May.',
  },
  {
    id: 'unsettled',
    isOpen: ({ isUnsettled }) => isUnsettled,
    example: 'Pilots rowed to Oskarby.\n“Oskarby will stay dry until May.”',
    counter: 'Pilots rowed to Oskarby.\n“Oskarby will stay dry until May,” said Ada Velde.',
  },
  {
    id: 'adverbial',
    isOpen: ({ isAdverbial }) => isAdverbial,
    example: 'Pilots sang.\nOnce asked by Ada Velde|, pilots of Oskarby left.',
    counter: 'Pilots sang.\nOnce asked by Ada Velde, pilots of Oskarby left|, and gulls flew.',
  },
  {
    id: 'person',
    isOpen: ({ leavesPersonOpen, isPersonKnown }) => leavesPersonOpen && !isPersonKnown,
    example: 'Bo Mills met Ada Velde and Pia Stone.\nAt noon he left Oskarby for good.',
    counter: 'Bo Mills met Ada Velde and Pia Stone.\nAt noon Mills left Oskarby for good.',
  },
  {
    id: 'points',
    isOpen: pointsAtThing,
    example: 'Bo Mills mended a ferry.\nIt will carry Ada Velde until May.',
    counter: 'Bo Mills mended a ferry.\nFerries will carry Ada Velde until May.',
  },
  {
    id: 'half',
    isOpen: ({ lean, isSaid, saysWho }) =>
      (lean?.kind === 'quotation' && !isSaid && !saysWho) || lean?.sign === 'described-speaker',
    example: 'Pilots rowed to Oskarby.\nAda Velde will stay dry until May.”',
    counter: '“Fog came. Ferries of Oskarby will stay dry,” said Ada Velde.',
  },
  {
    id: 'ungiven',
    isOpen: opensWithUngiven,
    example: 'Bo Mills rowed home.\nPilots sang.\nThe delay was bad for Ada Velde.',
    counter: 'Bo Mills rowed home.\nPilots sang.\nThe delay of the ferry was bad for Ada Velde.',
  },
  {
    id: 'said-by-it',
    isOpen: ({ words }) =>
      words.some(
        ({ text }, at) =>
          /^["”]$/u.test(text) &&
          words[at - 1]?.kind === 'mark' &&
          /^(?:it|they)$/u.test(lowerAt(words, at + 1)) &&
          findCueForm(lowerAt(words, at + 2)) !== undefined,
      ),
    example: 'Pilots sang.\n“Ferries of Oskarby help Ada Velde,” it read.',
    counter: 'Pilots sang.\n“Ferries of Oskarby help Ada Velde,” the letter read.',
  },
  {
    id: 'count-alone',
    isOpen: isCountAlone,
    example: 'Pilots sang.\nIn May all four left Oskarby for good.',
    counter: 'Pilots sang.\nIn May all four pilots left Oskarby for good.',
  },
  {
    id: 'enumerated',
    isOpen: ({ words }) => ORDINALS.has(lowerAt(words, 0)) && words[1]?.text === ',',
    example: 'Ada Velde gave reasons.\nSecond, the ferries of Oskarby are old.',
    counter: 'Ada Velde gave reasons.\nFog, says Bo Mills, is the second reason.',
  },
  {
    id: 'opens-with-which',
    isOpen: opensWithWhich,
    example: 'Ada Velde asked for ten crowns.\nTo which Bo Mills of Oskarby said that he had none.',
    counter: 'Ada Velde asked for ten crowns.\nBo Mills of Oskarby said that he had none.',
  },
  {
    id: 'of-the-page',
    isOpen: pointsAtPage,
    example: 'Pilots sang.\nNone of the above moved Ada Velde of Oskarby.',
    counter: 'Pilots sang.\nNone of the songs moved Ada Velde of Oskarby.',
  },
  {
    id: 'question',
    isOpen: ({ words }) => words.findLast(({ text }) => !/^["”’']$/u.test(text))?.text === '?',
    example:
      'Pilots sang.\n“Why has Oskarby no quay?” asked Ada Velde. “Why is the toll of Oskarby so high?”',
    counter: 'Pilots sang.\n“Why has Oskarby no quay?” asked Ada Velde.',
  },
  {
    id: 'adrift',
    isOpen: ({ hasAnchor, isSaid, isQuoted, isPersonKnown }) =>
      isSaid && !hasAnchor && (isQuoted || !isPersonKnown),
    example: '“Fog came,” said Ada Velde. “Nobody can know what comes tomorrow.”',
    counter: '“Fog came,” said Ada Velde. “Nobody can row to the quay tomorrow.”',
  },
  {
    id: 'untold',
    isOpen: ({ leavesOpen }) => leavesOpen,
    example: 'They sang.\nAda Velde of Oskarby burned the letter.',
    counter: 'They sang.\nAda Velde of Oskarby burned the letter of Bo Mills.',
  },
];
