import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { ORDINALS, SMALL_NUMBERS } from '../../model/number-words.ts';
import type { AloneFacts, AloneRule } from './alone-facts.ts';
import { BACK_RULES } from './back-rules.ts';
import { isOwnedAfter, isShell } from './lean-nouns.ts';
import { findDefinite, isVerbLike, lowerAt } from './lean-tests.ts';
import { ONLY_ONES, PREPOSITIONS } from './lean-words.ts';

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
    !isOwnedAfter(words, found.after) &&
    !isGiven(found.noun)
  );
}

/** “all three rowed”, “the four sank”: how many they are, and not who. */
const isCountAlone = ({ words }: AloneFacts): boolean =>
  words.some(
    ({ lower }, at) =>
      SMALL_NUMBERS.has(lower) &&
      /^(?:all|the|these|those|any|only|least|most)$/u.test(lowerAt(words, at - 1)) &&
      (words[at + 1]?.kind === 'mark' || isVerbLike(words[at + 1])) &&
      !words.slice(0, at).some((word) => word.lower === 'and'),
  );

/** “Second, tolls are high”, “Another, Bo Mills, sang”: one of several that are told of before. */
function isEnumerated({ words }: AloneFacts): boolean {
  const own = words.filter(({ text }) => !/^["“]$/u.test(text));
  return (
    (ORDINALS.has(lowerAt(own, 0)) || /^(?:one|another|others|some)$/u.test(lowerAt(own, 0))) &&
    lowerAt(own, 1) === ','
  );
}

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

/** The signs, in the order in which they are asked; general English, listed by hand. Measured on headings of labelled events that strict readers judged: bench/statements/strict-readers.md. */
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
    counter: 'Bo Mills rowed home.\nPilots sang.\nThe delay of ferries was bad for Ada Velde.',
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
    counter: 'Pilots sang.\n“Ferries of Oskarby help Ada Velde,” a letter read.',
  },
  {
    id: 'count-alone',
    isOpen: isCountAlone,
    example: 'Pilots sang.\nIn May all four left Oskarby for good.',
    counter: 'Pilots sang.\nIn May all four pilots left Oskarby for good.',
  },
  {
    id: 'enumerated',
    isOpen: isEnumerated,
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
    counter: 'Pilots sang songs.\nNone of the songs moved Ada Velde of Oskarby.',
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
  ...BACK_RULES,
  {
    id: 'unanswered',
    isOpen: ({ isUnanswered }) => isUnanswered,
    example: 'Ada Velde rowed.\nIn his letter, Bo Mills praised Oskarby.',
    counter: 'Bo Mills wrote a letter.\nIn his letter, Mills praised Oskarby.',
  },
];
