import { isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { ROLES } from '../../annotate/lexicon/people-words.ts';
import type { Token } from '../../annotate/lexicon/tokens.ts';
import { standsForNothing } from './empty-it.ts';
import { DESCRIBED_SIGNS } from './lean-described.ts';
import { isHalfQuotation, type LeanSign } from './lean-facts.ts';
import { KNOWN_SIGNS } from './lean-known.ts';
import {
  endsOpen,
  findKnownInside,
  findOnesOf,
  hasNoun,
  isBothOf,
  isInQuestion,
  isOwnedAfter,
  isPair,
  isShell,
} from './lean-nouns.ts';
import {
  findDefinite,
  isBare,
  isEarlyObject,
  isVerbLike,
  lowerAt,
  pointsInside,
  pointsToPerson,
} from './lean-tests.ts';
import { TOLD_SIGNS } from './lean-told.ts';
import {
  DEMONSTRATIVES,
  DETERMINERS,
  FIRST_TIES,
  LAST_TIES,
  NO_POINT,
  ONLY_ONES,
  OTHERS,
  THINGS,
} from './lean-words.ts';

/** The signs, in the order in which they are asked; general English, listed by hand. */
export const LEAN_SIGNS: readonly LeanSign[] = [
  {
    id: 'this-opens',
    kind: 'thing',
    find: ({ words, first }) => {
      const at = words
        .slice(0, Math.max(0, first) + 1)
        .findIndex(({ lower }) => DEMONSTRATIVES.has(lower) && lower !== 'that');
      return at >= 0 && !NO_POINT.has(lowerAt(words, at + 1));
    },
    example: 'This is a quiet harbour.',
    counter: 'This week the port was closed.',
  },
  {
    id: 'that-opens',
    kind: 'thing',
    find: ({ words }) => {
      const next = lowerAt(words, firstWord(words) + 1);
      return lowerAt(words, firstWord(words)) === 'that' && !NO_POINT.has(next) && !DETERMINERS.has(next);
    },
    example: 'That quay is a remote place of reeds.',
    counter: 'That the quay is remote was known.',
  },
  {
    id: 'it-opens',
    kind: 'thing',
    find: ({ words, first }) => THINGS.has(lowerAt(words, first)) && !standsForNothing(words, first),
    example: 'But they are rowing backwards now.',
    counter: 'It is time to open the port.',
  },
  {
    id: 'this-inside',
    kind: 'thing',
    find: ({ words }) => words.some((_, index) => index > 0 && pointsInside(words, index)),
    example: 'Pilots who want such changes left the town.',
    counter: 'Pilots who want changes left the town.',
  },
  {
    id: 'it-without-noun',
    kind: 'thing',
    find: ({ words }) => isBare(words),
    example: 'We will conquer it.',
    counter: 'Pilots said they would row.',
  },
  {
    id: 'object-before-noun',
    kind: 'thing',
    find: ({ words }) => isEarlyObject(words),
    example: 'Pilots want them mended by May.',
    counter: 'Pilots want ferries and mend them by May.',
  },
  {
    id: 'one-of-them',
    kind: 'thing',
    find: ({ words, first }) => {
      const at = findOnesOf(words, first);
      return at >= 0 && isVerbLike(words[at + 1]);
    },
    example: 'One showed the race even.',
    counter: 'One of the ferries sank.',
  },
  {
    id: 'both-of-them',
    kind: 'thing',
    find: ({ words, first }) => isBothOf(words, first),
    example: 'Both lawyers spoke after the vote.',
    counter: 'Both pilots and clerks spoke after the vote.',
  },
  {
    id: 'the-other',
    kind: 'thing',
    find: ({ words, first }) =>
      lowerAt(words, first) === 'the' &&
      OTHERS.has(lowerAt(words, first + 1)) &&
      (isVerbLike(words[first + 2]) ||
        lowerAt(words, first + 2) === ',' ||
        lowerAt(words, first + 1) === 'pair'),
    example: 'The other put the toll at ten crowns.',
    counter: 'The other ferries sailed.',
  },
  {
    id: 'the-pair-inside',
    kind: 'thing',
    find: ({ words, people }) => words.some((_, at) => isPair(words, at, people)),
    example: 'Velde said the pair can’t row.',
    counter: 'Velde said the pair of boats can row.',
  },
  {
    id: 'known-subject',
    kind: 'thing',
    find: ({ words, first, befores }) => {
      const found = findDefinite(words, first);
      if (found === undefined || ONLY_ONES.has(found.noun) || isOwnedAfter(words, found.after)) return false;
      const isSaid = isPlainSpeech(lowerAt(words, found.after)) && found.isBare;
      return isSaid || befores.some((before) => hasNoun(before, found.noun)) ? { noun: found.noun } : false;
    },
    example: 'The base also serves as a cap.',
    before: 'Tolls are known as the payable base.',
    counter: 'The base of the tower serves as a cap.',
  },
  {
    id: 'described-person',
    kind: 'thing',
    find: ({ words, first }) => {
      const found = findDefinite(words, first);
      return (
        found !== undefined &&
        !ONLY_ONES.has(found.noun) &&
        ROLES.has(found.noun) &&
        isVerbLike(words[found.after])
      );
    },
    example: 'The wealthy businessman left the fair on Friday.',
    counter: 'The wealthy businessman who left the fair was Velde.',
  },
  {
    id: 'known-inside',
    kind: 'thing',
    find: ({ words, first, befores }) => findKnownInside(words, first, befores[0] ?? ''),
    example: '“We row,” the aide said.',
    before: 'A tired aide of the board spoke.',
    counter: '“We row,” the mayor said.',
  },
  ...DESCRIBED_SIGNS,
  {
    id: 'shell-noun',
    kind: 'thing',
    find: ({ words }) => words.some((_, at) => isShell(words, at)),
    example: 'The council in May turned down the request.',
    counter: 'The council in May turned down the request of the pilots.',
  },
  ...KNOWN_SIGNS,
  ...TOLD_SIGNS,
  {
    id: 'in-question',
    kind: 'thing',
    find: ({ words }) => words.some((_, at) => isInQuestion(words, at)),
    example: 'The toll in question would have fed the pilots.',
    counter: 'Velde came in question time.',
  },
  {
    id: 'same-as-before',
    kind: 'thing',
    find: ({ words }) =>
      words.some(
        (_, at) =>
          lowerAt(words, at) === 'the' &&
          lowerAt(words, at + 1) === 'same' &&
          /^(?:day|week|month|year|letter|interview|speech|report|statement|meeting)$/u.test(
            lowerAt(words, at + 2),
          ) &&
          !words.slice(at).some(({ lower }) => lower === 'as' || lower === 'that'),
      ),
    example: 'In the same letter Velde praised the pilots.',
    counter: 'Velde used the same words as the pilots.',
  },
  {
    id: 'at-the-time',
    kind: 'thing',
    find: ({ words }) =>
      AT_THE_TIME.test(
        words
          .slice(0, 4)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    example: 'At the time, Velde praised the pilots.',
    counter: 'At the time of the fair Velde praised the pilots.',
  },
  {
    id: 'ties-itself',
    kind: 'thing',
    find: ({ words }) => {
      const all = words.filter(({ kind }) => kind === 'word');
      return FIRST_TIES.has(all[0]?.lower ?? '') || LAST_TIES.has(all.at(-1)?.lower ?? '') || endsOpen(all);
    },
    example: 'Velde might still row, though.',
    counter: 'Velde might still row, though it rained.',
  },
  {
    id: 'half-quotation',
    kind: 'quotation',
    find: ({ text }) => isHalfQuotation(text),
    example: 'The fair is over,” Velde said.',
    counter: '“The fair is over,” Velde said.',
  },
  {
    id: 'person',
    kind: 'person',
    find: pointsToPerson,
    example: 'Last month, he began to row.',
    counter: 'Last month, Velde said he began to row.',
  },
];

const AT_THE_TIME =
  /^(?:at the time ,|at that (?:time|point)|by then|since then|until then|the (?:next|following|previous) (?:day|week|month|year|morning))/u;

const firstWord = (words: readonly Token[]): number => words.findIndex(({ kind }) => kind === 'word');
