import type { ComparedArticle, Comparison, SharedWording } from '../model/comparison.ts';
import type { Span } from '../model/span.ts';
import { formatList } from './labels.ts';
import { formatCountInWords } from './number-words.ts';
import { findWitnessWords, toWitnesses, type Witnesses } from './witnesses.ts';

/** How much of their words two articles share; `level` 0–5 is the step of the heat map. */
export type SharedPair = {
  a: ComparedArticle;
  b: ComparedArticle;
  percent: number;
  level: number;
  sentence: string;
};

/** A run of words that two articles have in common, as each of them sets it. */
export type SharedRun = { start: number; end: number; words: string };

/** The shared runs of a pair, those of `a`'s article with their places in `b`'s. */
export type SharedRuns = { pair: SharedPair; runs: { a: SharedRun; b: SharedRun }[] };

/** What a page prints of the wording that articles share. */
export type SharedWordingView = {
  articles: ComparedArticle[];
  /** “Five articles, four tellings.” and, where articles count as one, which. */
  tellings: string;
  /** The pair of two articles in either order; undefined for an article and itself. */
  findPair: (a: string, b: string) => SharedPair | undefined;
  /** Pairs that share at least one run, the most shared first. */
  shared: SharedRuns[];
};

/** Compares the articles of a story by the runs of words that they share. */
export function toSharedWordingView(comparison: Comparison): SharedWordingView {
  const { articles, sharedWording, tellings } = comparison;
  const witnesses = toWitnesses(comparison);
  const pairs = articles.flatMap((a, index) =>
    articles.slice(index + 1).map((b) => toPair(a, b, findShared(sharedWording, a.id, b.id)?.ratio ?? 0)),
  );
  const shared = pairs
    .map((pair) => ({ pair, runs: toRuns(findShared(sharedWording, pair.a.id, pair.b.id), pair, witnesses) }))
    .filter(({ runs }) => runs.length > 0)
    .sort((x, y) => y.pair.percent - x.pair.percent);
  return {
    articles,
    tellings: formatTellings(articles, tellings),
    findPair: (a, b) =>
      pairs.find((pair) => (pair.a.id === a && pair.b.id === b) || (pair.a.id === b && pair.b.id === a)),
    shared,
  };
}

const findShared = (
  sharedWording: readonly SharedWording[],
  a: string,
  b: string,
): SharedWording | undefined =>
  sharedWording.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));

function toPair(a: ComparedArticle, b: ComparedArticle, ratio: number): SharedPair {
  const percent = ratio > 0 ? Math.max(1, Math.round(ratio * 100)) : 0;
  const sentence =
    percent === 0
      ? `${a.letter} and ${b.letter} share no run of six or more words.`
      : `${a.letter} and ${b.letter} share ${percent} % of their words in runs of six or more.`;
  return { a, b, percent, level: Math.min(5, Math.ceil(percent / 10)), sentence };
}

function toRuns(
  shared: SharedWording | undefined,
  pair: SharedPair,
  witnesses: Witnesses,
): SharedRuns['runs'] {
  const spans = toSharedSpans(shared === undefined ? [] : [shared], pair.a.id, pair.b.id);
  return spans.left.flatMap((left, index) => {
    const right = spans.right[index] ?? left;
    const a = findWitnessWords(witnesses, pair.a.id, left);
    const b = findWitnessWords(witnesses, pair.b.id, right);
    return a === undefined || b === undefined
      ? []
      : [{ a: { ...left, words: a }, b: { ...right, words: b } }];
  });
}

/** The runs that two articles share, as spans of each; the n-th of one is the n-th of the other. */
export type SharedSpans = { left: Span[]; right: Span[] };

/** Gives the shared runs of two articles, whichever of them the data names first; none when they share none. */
export function toSharedSpans(
  sharedWording: readonly SharedWording[],
  left: string,
  right: string,
): SharedSpans {
  const shared = findShared(sharedWording, left, right);
  const runs = shared?.runs ?? [];
  const a = runs.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd }));
  const b = runs.map(({ bStart, bEnd }) => ({ start: bStart, end: bEnd }));
  return shared?.a === left ? { left: a, right: b } : { left: b, right: a };
}

/** Puts in words how many tellings the articles of a story come to. */
export function formatTellings(articles: readonly ComparedArticle[], tellings: readonly string[][]): string {
  const count = `${formatCountInWords(articles.length, 'article', 'articles', 'capital')}, ${formatCountInWords(tellings.length, 'telling', 'tellings')}.`;
  const letterOf = (id: string) => articles.find((article) => article.id === id)?.letter ?? '';
  const joined = tellings
    .filter((telling) => telling.length > 1)
    .map((telling) => `${formatList(telling.map(letterOf))} mostly share their wording and count as one.`);
  return [count, ...joined].join(' ');
}
