import type { Span } from '../../model/span.ts';
import { findPublishedPart, findPublishedWords } from '../text/published-text.ts';
import { type MarkedWords, splitAtMarks, type Words } from '../text/segments.ts';
import type { Witness } from '../text/witnesses.ts';
import { toComparedWords } from '../text/word-marks.ts';
import { toLackingMarks } from './lacking-words.ts';
import type { ParallelMark } from './parallel.ts';
import type { SentencePair } from './sentence-pairs.ts';
import type { SharedSpans } from './shared-wording.ts';

type Input = {
  sides: { left: Witness; right: Witness };
  pairs: readonly SentencePair[];
  shared: SharedSpans;
};

type Marked = MarkedWords<ParallelMark>[][];

/** Gives for each sentence of both articles its words with their marks; [] for a sentence that is not published. */
export function toParallelTexts({ sides, pairs, shared }: Input): {
  left: Marked;
  right: Marked;
} {
  const marks = { left: toSharedMarks(shared.left), right: toSharedMarks(shared.right) };
  const words = { left: toSentenceWords(sides.left), right: toSentenceWords(sides.right) };
  for (const pair of pairs) {
    const [left, right] = [toRange(words.left, pair.left), toRange(words.right, pair.right)];
    const found = toComparedWords(left, right);
    // What of a sentence is not published may have the words all the same.
    if (isWhole(sides.right, pair.right)) marks.left.push(...toLackingMarks(found.a, left, right));
    if (isWhole(sides.left, pair.left)) marks.right.push(...toLackingMarks(found.b, right, left));
  }
  const split = (side: 'left' | 'right'): Marked =>
    words[side].map((each) => (each === undefined ? [] : splitAtMarks(each, marks[side])));
  return { left: split('left'), right: split('right') };
}

const toSharedMarks = (spans: readonly Span[]): ParallelMark[] =>
  spans.map(({ start, end }) => ({ kind: 'shared', start, end }));

const toSentenceWords = ({ article, published }: Witness): (Words | undefined)[] =>
  article.sentences.map((sentence) => findPublishedPart(published, sentence));

const isWhole = ({ article, published }: Witness, { start, end }: Span): boolean =>
  article.sentences
    .slice(start, end)
    .every((sentence) => findPublishedWords(published, sentence) !== undefined);

const toRange = (words: readonly (Words | undefined)[], { start, end }: Span): Words[] =>
  words.slice(start, end).filter((each) => each !== undefined);
