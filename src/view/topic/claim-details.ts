import type { Claim, Comparison } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { ArticleMark } from '../articles.ts';
import { findKindWords } from '../difference-kinds.ts';
import { getWitness, type QuotedWords, quoteWitness, toWitnesses } from '../text/witnesses.ts';

/** Amounts or times that the same articles give and the same lack: “figure in C: “about 3,000”; no form of it was found anywhere in A and B”. */
export type DetailView = {
  words: DifferenceWords;
  giving: ArticleMark[];
  quoted: QuotedWords[];
  without: ArticleMark[];
};

/** What some articles of a claim give and others in no form, of the same articles together; equal words once. Nothing of what is not published. */
export function toDetailViews(claim: Claim, comparison: Comparison): DetailView[] {
  const witnesses = toWitnesses(comparison);
  const toMark = (id: string): ArticleMark => getWitness(witnesses, id).mark;
  const groups = Map.groupBy(claim.details, ({ kind, readings, without }) =>
    [kind, ...readings.map(({ article }) => article), '', ...without].join(' '),
  );
  return [...groups.values()].flatMap((details) => {
    const [first] = details;
    const quoted = toDistinct(
      details
        .flatMap(({ readings }) => readings)
        .flatMap((reading) => quoteWitness(witnesses, reading.article, [reading])),
    );
    if (first === undefined || quoted.length === 0) return [];
    return [
      {
        words: findKindWords(comparison, first.kind),
        giving: first.readings.map(({ article }) => toMark(article)),
        quoted,
        without: first.without.map(toMark),
      },
    ];
  });
}

const toDistinct = (quoted: readonly QuotedWords[]): QuotedWords[] =>
  [...new Map([...quoted].reverse().map((one) => [one.text, one])).values()].reverse();
