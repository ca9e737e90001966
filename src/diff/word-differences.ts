import { diffArrays } from 'diff';
import type { Span } from '../model/span.ts';
import type { WordDifference } from '../model/word-difference.ts';
import { readWholeWords, type WordForm } from '../model/words.ts';
import { isFunctionWord } from './function-words.ts';
import { gatherStretches, type Stretch } from './gathered-stretches.ts';
import { findMoves, type Move } from './word-moves.ts';

/** Most words removed and added together that a comparison follows; beyond it two passages count as different throughout. Source: diff 9, `maxEditLength`. */
const MAX_EDIT_LENGTH = 400;

/** A passage to compare: its place in an article's text. */
export type WordedPassage = { text: string; span: Span };

/**
 * Compares the words of two passages.
 *
 * Case, punctuation and the shape of apostrophes do not count. A single function word between two changes joins them. Words that occur elsewhere
 * in the other passage (two or more together) are moved, not changed. Passages too different to follow give one `changed`.
 *
 * @returns steps as the model describes them; what lies between two spans of one side holds no word; [] when neither has a word
 * @example the words “a major step” and “a notable step” give same, changed, same
 */
export function findWordDifferences(a: WordedPassage, b: WordedPassage): WordDifference[] {
  const [aTokens, bTokens] = [toTokens(a), toTokens(b)];
  const changes = diffArrays(
    aTokens.map((token) => token.form),
    bTokens.map((token) => token.form),
    { maxEditLength: MAX_EDIT_LENGTH },
  );
  const stretches =
    changes === undefined
      ? [{ same: false, aFrom: 0, aTo: aTokens.length, bFrom: 0, bTo: bTokens.length }]
      : joinIslands(gatherStretches(toStretches(changes), aTokens, bTokens), aTokens);
  const moves = changes === undefined ? [] : findMoves(stretches, aTokens, bTokens);
  return stretches.flatMap((stretch) => toSteps(stretch, { moves, aTokens, bTokens }));
}

/** The words of a passage; their forms are in plain letters, their places those of the text. */
const toTokens = ({ text, span }: WordedPassage): WordForm[] =>
  readWholeWords(text.slice(span.start, span.end)).map(({ start, end, form }) => ({
    start: span.start + start,
    end: span.start + end,
    form,
  }));

/** The forms of a passage's words. */
const toForms = ({ text, span }: WordedPassage): string[] =>
  readWholeWords(text.slice(span.start, span.end)).map(({ form }) => form);

function toStretches(changes: readonly { value: readonly string[]; added: boolean; removed: boolean }[]) {
  const stretches: Stretch[] = [];
  let [a, b] = [0, 0];
  for (const { value, added, removed } of changes) {
    const aTo = added ? a : a + value.length;
    const bTo = removed ? b : b + value.length;
    pushStretch(stretches, { same: !added && !removed, aFrom: a, aTo, bFrom: b, bTo });
    [a, b] = [aTo, bTo];
  }
  return stretches;
}

function pushStretch(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last?.same === next.same) stretches[stretches.length - 1] = { ...last, aTo: next.aTo, bTo: next.bTo };
  else stretches.push(next);
}

/** Joins two changes that only a function word parts: “for the first” and “on the last” read as one change, not as two around “the”. */
function joinIslands(stretches: readonly Stretch[], aTokens: readonly WordForm[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    const isIsland =
      stretch.same &&
      stretch.aTo - stretch.aFrom === 1 &&
      isFunctionWord(aTokens[stretch.aFrom]?.form ?? '') &&
      isReplaced(before) &&
      isReplaced(after);
    pushStretch(joined, isIsland ? { ...stretch, same: false } : stretch);
  }
  return joined;
}

const isReplaced = (stretch: Stretch | undefined): boolean =>
  stretch !== undefined && stretch.aTo > stretch.aFrom && stretch.bTo > stretch.bFrom;

type Piece = { from: number; to: number; move: Move | undefined };

type Compared = {
  moves: readonly Move[];
  aTokens: readonly WordForm[];
  bTokens: readonly WordForm[];
};

function toSteps({ same, aFrom, aTo, bFrom, bTo }: Stretch, compared: Compared): WordDifference[] {
  const { moves, aTokens, bTokens } = compared;
  const aSpan = (from: number, to: number): Span => toSpan(aTokens, from, to);
  const bSpan = (from: number, to: number): Span => toSpan(bTokens, from, to);
  if (same) return [{ kind: 'same', a: aSpan(aFrom, aTo), b: bSpan(bFrom, bTo) }];
  const moved = (move: Move) => ({
    a: aSpan(move.aFrom, move.aFrom + move.length),
    b: bSpan(move.bFrom, move.bFrom + move.length),
  });
  const aMoves = moves.map((move) => ({ move, from: move.aFrom }));
  const bMoves = moves.map((move) => ({ move, from: move.bFrom }));
  const [aPieces, bPieces] = [toPieces(aFrom, aTo, aMoves), toPieces(bFrom, bTo, bMoves)];
  const steps: WordDifference[] = [];
  while (aPieces.length > 0 || bPieces.length > 0) {
    const [left, right] = [aPieces[0], bPieces[0]];
    if (left?.move !== undefined) {
      aPieces.shift();
      steps.push({ kind: 'moved-from', ...moved(left.move) });
    } else if (right?.move !== undefined) {
      bPieces.shift();
      steps.push({ kind: 'moved-to', ...moved(right.move) });
    } else {
      aPieces.shift();
      bPieces.shift();
      steps.push(...toPlainStep(left && aSpan(left.from, left.to), right && bSpan(right.from, right.to)));
    }
  }
  return steps;
}

function toPlainStep(a: Span | undefined, b: Span | undefined): WordDifference[] {
  if (a !== undefined && b !== undefined) return [{ kind: 'changed', a, b }];
  if (a !== undefined) return [{ kind: 'only-a', a }];
  return b === undefined ? [] : [{ kind: 'only-b', b }];
}

/** Cuts the words from one index to another where a move begins or ends. */
function toPieces(from: number, to: number, moves: readonly { move: Move; from: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const inside = moves.filter((one) => one.from >= from && one.from < to).sort((x, y) => x.from - y.from);
  for (const { move, from: start } of inside) {
    if (start > at) pieces.push({ from: at, to: start, move: undefined });
    pieces.push({ from: start, to: start + move.length, move });
    at = start + move.length;
  }
  if (at < to) pieces.push({ from: at, to, move: undefined });
  return pieces;
}

/** From the first word's start to the last word's end. */
const toSpan = (tokens: readonly WordForm[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Share of the longer passage's words that the other has too, equal and in the same order: 0 to 1; 0 when the two are too different to follow. */
export function toSameWordsRatio(a: WordedPassage, b: WordedPassage): number {
  const [aForms, bForms] = [toForms(a), toForms(b)];
  if (aForms.length + bForms.length === 0) return 0;
  const changes = diffArrays(aForms, bForms, { maxEditLength: MAX_EDIT_LENGTH });
  const same = changes?.reduce(
    (sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  return (same ?? 0) / Math.max(aForms.length, bForms.length);
}

/** True when a passage has all words of a shorter one, one after the other. Case, punctuation and the shape of apostrophes do not count. */
export function holdsWords(whole: WordedPassage, part: WordedPassage): boolean {
  const [all, held] = [toForms(whole).join(' '), toForms(part).join(' ')];
  return held !== '' && ` ${all} `.includes(` ${held} `);
}
