import { findWordDifferences, type WordedPassage } from '../../diff/word-differences.ts';
import type { Span } from '../../model/span.ts';
import type { WordDifference } from '../../model/word-difference.ts';
import { type JoinedWords, toJoinedWords } from './joined-words.ts';
import type { Words } from './segments.ts';

/** Words of an article that another has otherwise (`changed`), or has in another place (`moved`). */
export type WordMark = Span & { kind: 'changed' | 'moved' };

/** A replacement in verbatim words: what `a` has and what stands in its place in `b`. */
export type Replacement = { a: string; b: string };

/** How two articles' words differ: marks in each, and the same as verbatim words. */
export type ComparedWords = {
  a: WordMark[];
  b: WordMark[];
  onlyA: string[];
  onlyB: string[];
  replacements: Replacement[];
  isMoved: boolean;
};

/** Compares stretches of one article with stretches of another; marks have the articles' own offsets. */
export function toComparedWords(a: readonly Words[], b: readonly Words[]): ComparedWords {
  const [left, right] = [toJoinedWords(a), toJoinedWords(b)];
  const steps = findWordDifferences(toWhole(left), toWhole(right));
  const cut = (joined: JoinedWords, span: Span) => joined.text.slice(span.start, span.end);
  return {
    a: steps.flatMap((step) => toMarks(step, 'a', left)),
    b: steps.flatMap((step) => toMarks(step, 'b', right)),
    onlyA: steps.flatMap((step) => (step.kind === 'only-a' ? [cut(left, step.a)] : [])),
    onlyB: steps.flatMap((step) => (step.kind === 'only-b' ? [cut(right, step.b)] : [])),
    replacements: steps.flatMap((step) =>
      step.kind === 'changed' ? [{ a: cut(left, step.a), b: cut(right, step.b) }] : [],
    ),
    isMoved: steps.some(({ kind }) => kind === 'moved-to'),
  };
}

const toWhole = ({ text }: JoinedWords): WordedPassage => ({ text, span: { start: 0, end: text.length } });

function toMarks(step: WordDifference, side: 'a' | 'b', joined: JoinedWords): WordMark[] {
  const moved = side === 'a' ? 'moved-from' : 'moved-to';
  const only = side === 'a' ? 'only-a' : 'only-b';
  if (step.kind !== 'changed' && step.kind !== moved && step.kind !== only) return [];
  const span = side === 'a' && 'a' in step ? step.a : 'b' in step ? step.b : undefined;
  if (span === undefined) return [];
  return joined
    .toSpans(span)
    .map(({ start, end }) => ({ kind: step.kind === moved ? 'moved' : 'changed', start, end }));
}
