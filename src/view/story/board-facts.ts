import type { Claim, ComparedArticle, Passage } from '../../model/comparison.ts';
import type { DifferenceKind } from '../../model/kinds.ts';
import { onceEach } from '../../model/once.ts';
import { toReadingSpans } from '../../model/reading-spans.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';

/** What counts in a passage beyond its words: a span and what it is worth as a whole; `isGiven`: not because the articles differ in it. */
export type Facts = readonly (Span & { worth: number; isGiven?: boolean })[];

/** What the words of a differing reading are worth together, and where another kind is worth less: a figure answers more than a spelling. */
const READING_WORTH = 2.5;
const LESS_WORTH: Readonly<Partial<Record<DifferenceKind, number>>> = {
  figure: 2,
  certainty: 1.6,
  attribution: 0,
  name: 0,
};
/** A figure, a time, quoted words and a doubt answer also where all articles give the same. */
const FACT_WORTH = 0.8;
const HEDGE_WORTH = 0.8;
/** “not”, “never”: they turn an answer round. */
const NEGATION_WORTH = 2;

const weigh = (spans: readonly Span[], worth: number) =>
  spans.map(({ start, end }) => ({ start, end, worth }));

/** What an article gives, whether others differ in it or not. */
const toOwnFacts = onceEach(
  ({ figures, timeframes, quotations, sentences }: ComparedArticle): Facts => [
    ...weigh([...figures, ...timeframes, ...quotations], FACT_WORTH).map((fact) => ({
      ...fact,
      isGiven: true,
    })),
    ...weigh(
      sentences.flatMap(({ hedges }) => hedges),
      HEDGE_WORTH,
    ),
    ...weigh(
      sentences.flatMap(({ negations }) => negations),
      NEGATION_WORTH,
    ),
  ],
);

/** The facts of a passage. */
export function toFacts(claim: Claim, passage: Passage, article: ComparedArticle): Facts {
  const differing = claim.apparatus
    .filter(({ differs }) => differs)
    .flatMap(({ kind, readings }) =>
      readings
        .filter((reading) => reading.passage === passage.id)
        .flatMap((reading) => weigh(toReadingSpans(reading), LESS_WORTH[kind] ?? READING_WORTH)),
    );
  return [...differing, ...toOwnFacts(article)].filter((span) => containsSpan(passage, span));
}

/** A word's part of the fact that is worth most to it. A fact in which the articles do not differ counts as far as they share it (`shared`, 0–1). */
export const toFactWorth = (facts: Facts, word: Span, shared: number): number =>
  facts
    .filter((span) => overlaps(span, word))
    .map(({ start, end, worth, isGiven = false }) => {
      const part = (worth * (word.end - word.start)) / (end - start);
      return isGiven ? part * (0.3 + 0.7 * shared) : part;
    })
    .reduce((most, worth) => Math.max(most, worth), 0);
