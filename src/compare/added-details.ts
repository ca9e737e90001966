import type { ApparatusEntry } from '../model/comparison.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../model/span.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';

/** Most details that are named in one sentence. */
const MAX_DETAILS = 3;

type Detail = { kind: 'adds-detail'; detail: string };

/**
 * Finds what one of two linked passages names and the other does not: figures, timeframes and names without a counterpart.
 *
 * Words are not compared: what one article says in other words is no detail that the other lacks.
 */
export function findAddedDetail(pair: PassagePair, apparatus: readonly ApparatusEntry[]): Detail[] {
  const { a, b, articles } = pair;
  return [
    { one: a, other: b },
    { one: b, other: a },
  ].flatMap(({ one, other }) => {
    const values = apparatus.flatMap((entry) => {
      if (entry.kind !== 'figure' && entry.kind !== 'timeframe') return [];
      if (entry.readings.some((reading) => reading.passage === other.id)) return [];
      return entry.readings.flatMap((reading) =>
        reading.passage === one.id && (reading.kind === 'figure' || reading.kind === 'timeframe')
          ? [reading]
          : [],
      );
    });
    const article = articles.get(one.article);
    const others = articles.get(other.article);
    const named = new Set(others.names.filter((name) => overlaps(name, other)).map((name) => name.entity));
    const names = article.names.filter((name) => containsSpan(one, name) && !named.has(name.entity));
    const details = toDistinct([...values, ...names], article.text);
    if (details.length === 0) return [];
    const words = details.slice(0, MAX_DETAILS).map((detail) => `“${detail}”`);
    return [{ kind: 'adds-detail', detail: `Only ${letterOf(one, articles)} gives ${words.join(', ')}.` }];
  });
}

/** The words of spans in reading order, each once. */
const toDistinct = (spans: readonly Span[], text: string): string[] => [
  ...new Set([...spans].sort((a, b) => a.start - b.start).map((span) => sliceSpan(text, span))),
];
