import type { Claim, Comparison } from '../../model/comparison.ts';
import type { DifferenceWords } from '../../model/difference-words.ts';
import type { ArticleMark } from '../articles.ts';
import { findKindWords } from '../difference-kinds.ts';
import { getWitness, type QuotedWords, quoteWitness, toWitnesses } from '../text/witnesses.ts';

/** What the same articles give and the same lack: “figure in C: “about 3,000”; no form of it was found anywhere in A and B”, “where it was said in C: “in an email”; A and B do not say”. */
export type DetailView = {
  words: DifferenceWords;
  giving: ArticleMark[];
  quoted: QuotedWords[];
  without: ArticleMark[];
  /** What the others do, which tell the same all the same; left out where it is in no form anywhere in their texts. */
  lacks?: string;
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
    const words = findKindWords(comparison, first.kind);
    return [
      {
        words,
        ...(first.kind === 'medium' ? { lacks: words.none[first.without.length === 1 ? 0 : 1] } : {}),
        giving: first.readings.map(({ article }) => toMark(article)),
        quoted,
        without: first.without.map(toMark),
      },
    ];
  });
}

const toDistinct = (quoted: readonly QuotedWords[]): QuotedWords[] =>
  [...new Map([...quoted].reverse().map((one) => [one.text, one])).values()].reverse();
