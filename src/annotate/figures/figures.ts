import type { Figure } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { findPoints } from './points.ts';
import { readFigure } from './reading.ts';
import { toTokens } from './tokens.ts';

/** A figure, and the rules that read it. */
type ExplainedFigure = { figure: Figure; decidedBy: readonly string[] };

/**
 * Every quantity in the sentences with value, unit and modifier, in reading order and disjoint; the span includes the modifier and what is counted.
 *
 * No figures: years, clock times, dates, names with a number, “one of the”. `skip` are the article's timeframes: a length of
 * time inside one is not a figure as well.
 */
export const findFigures = (text: string, sentences: readonly Span[], skip: readonly Span[]): Figure[] =>
  explainFigures(text, sentences, skip).map(({ figure }) => figure);

/** The same, each with the ids of the rules that read it. */
export function explainFigures(
  text: string,
  sentences: readonly Span[],
  skip: readonly Span[],
): ExplainedFigure[] {
  const figures: ExplainedFigure[] = [];
  const article = { text, points: findPoints(text) };
  let skipAt = 0;
  for (const sentence of sentences) {
    const tokens = toTokens(text, sentence);
    for (let at = 0; at < tokens.length; ) {
      const read = readFigure(article, tokens, at);
      const first = tokens[read?.start ?? at];
      const last = tokens[(read?.next ?? 0) - 1];
      if (read === undefined || first === undefined || last === undefined) {
        at += 1;
        continue;
      }
      const figure = { start: first.start, end: last.end, ...read.figure };
      while ((skip[skipAt]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) skipAt += 1;
      const skipped = skip[skipAt];
      if (skipped === undefined || !overlaps(skipped, figure))
        figures.push({ figure, decidedBy: read.decidedBy });
      at = Math.max(read.next, at + 1);
    }
  }
  return figures;
}
