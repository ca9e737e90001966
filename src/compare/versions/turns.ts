import { stemmer } from 'stemmer';
import type { ContentWord } from '../words/content.ts';

const toStems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemmer));

/** Verbs by which somebody leaves the position that he had: before and after are two answers. */
const TURNS = toStems('backtrack waver recant');

/** Verbs that say so only of a position: a decision is reversed by somebody else as well. */
const TURNS_OF_POSITION = toStems('reverse abandon change flip');
const POSITIONS = toStems('course stance position support opposition mind');

/** How many words after such a verb the position stands. */
const POSITION_REACH = 3;

/** Verbs that say so only of somebody: “the momentum shifted” is no change of mind. */
const TURNS_OF_SOMEBODY = toStems('shift retreat');

/** Who does something, where no name says so, and words between that and the verb. */
const SOMEBODY = /^(?:he|she|they|who|\p{Lu}.*)$/u;
const BETWEEN = /^(?:has|have|had|later|then|also)$/u;

/** True when somebody stands right before a place. */
function isSomebodyBefore(before: string): boolean {
  const words = before.trim().split(' ');
  const last = words.findLast((word) => !BETWEEN.test(word));
  return last !== undefined && SOMEBODY.test(last);
}

/** How many characters before a verb are read. */
const BEFORE = 40;

/** Finds the verbs of a passage by which somebody leaves a position. */
export const findTurns = (words: readonly ContentWord[], text: string): ContentWord[] =>
  words.filter(
    (word, index) =>
      word.kind === 'verb' &&
      (TURNS.has(word.stem) ||
        (TURNS_OF_SOMEBODY.has(word.stem) &&
          isSomebodyBefore(text.slice(Math.max(0, word.start - BEFORE), word.start))) ||
        (TURNS_OF_POSITION.has(word.stem) && isOfPosition(word, words[index + 1]))),
  );

const isOfPosition = (verb: ContentWord, next: ContentWord | undefined): boolean =>
  next !== undefined && POSITIONS.has(next.stem) && next.at - verb.at <= POSITION_REACH;
