import { stemmer } from 'stemmer';
import type { ContentWord } from './content.ts';

const toStems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemmer));

/** Verbs by which somebody leaves the position that he had: before and after are two answers. */
const TURNS = toStems('shift backtrack retreat waver recant retract');

/** Verbs that say so only of a position: a decision is reversed by somebody else as well. */
const TURNS_OF_POSITION = toStems('reverse abandon change flip');
const POSITIONS = toStems('course stance position support opposition mind');

/** How many words behind such a verb the position stands. */
const POSITION_REACH = 3;

/** Finds the verbs of a passage by which somebody leaves a position. */
export const findTurns = (words: readonly ContentWord[]): ContentWord[] =>
  words.filter(
    (word, index) =>
      word.kind === 'verb' &&
      (TURNS.has(word.stem) || (TURNS_OF_POSITION.has(word.stem) && isOfPosition(word, words[index + 1]))),
  );

const isOfPosition = (verb: ContentWord, next: ContentWord | undefined): boolean =>
  next !== undefined && POSITIONS.has(next.stem) && next.at - verb.at <= POSITION_REACH;
