import { diffArrays } from 'diff';
import { isFunctionWord } from '../../diff/function-words.ts';

/** A word of a quotation: as it is compared, as it is written, and whether it is of a name. */
export type QuotedWord = { key: string; form: string; isName: boolean };

/** Between two stretches of a quotation, where words may be left out. */
export const GAP_WORD: QuotedWord = { key: '…', form: '…', isName: false };

export const isGap = (word: QuotedWord): boolean => word === GAP_WORD;

/** Stretches of two quotations that stand in one place and are not the same; at the beginning or the end of both, but for little words. */
export type Change = {
  mine: readonly QuotedWord[];
  theirs: readonly QuotedWord[];
  isFirst: boolean;
  isLast: boolean;
  /** True where not even a little word stands before or after. */
  isEdge: boolean;
};

/** Finds what two quotations have in one place and is not the same, and how many words stand in both in their order. */
export function findChanges(
  mine: readonly QuotedWord[],
  theirs: readonly QuotedWord[],
): { changes: Change[]; shared: number } {
  const steps = diffArrays([...mine], [...theirs], {
    comparator: (a, b) => a.key === b.key && !isGap(a) && !isGap(b),
  });
  const isSame = ({ added, removed }: (typeof steps)[number]): boolean => !added && !removed;
  const shared = steps.filter(isSame).flatMap(({ value }) => value);
  const isLittle = (at: number, end: number): boolean => {
    const words = steps
      .slice(at, end)
      .filter(isSame)
      .flatMap(({ value }) => value);
    return words.length <= LITTLE_MAX_WORDS && words.every(({ form }) => isFunctionWord(form));
  };
  const starts = steps.flatMap((step, at) => {
    const before = steps[at - 1];
    return isSame(step) || (before !== undefined && !isSame(before)) ? [] : [at];
  });
  const changes = starts.map((at): Change => {
    const next = steps.findIndex((step, index) => index > at && isSame(step));
    const end = next < 0 ? steps.length : next;
    const run = steps.slice(at, end);
    return {
      mine: run.filter(({ removed }) => removed).flatMap(({ value }) => value),
      theirs: run.filter(({ added }) => added).flatMap(({ value }) => value),
      isFirst: isLittle(0, at),
      isLast: isLittle(end, steps.length),
      isEdge: at === 0 || end === steps.length,
    };
  });
  return { changes, shared: shared.length };
}

/** How many little words before or after a stretch leave it at the beginning or the end. */
const LITTLE_MAX_WORDS = 2;
