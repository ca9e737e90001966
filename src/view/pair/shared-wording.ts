import type { Span } from '../../model/span.ts';
import type { SharedWording } from '../../model/wording.ts';
import { type ArticleView, toArticleViews } from '../articles.ts';
import { formatList } from '../labels.ts';
import { oncePerStory } from '../once.ts';
import { formatCountInWords } from '../text/number-words.ts';
import { findWitnessWords, toWitnesses, type Witnesses } from '../text/witnesses.ts';
import { toArticlePairs } from './pair-choices.ts';

/** How much of their words two articles share; `level` 0–5 is the step of the heat map; `hasPage` when they are set in parallel. */
export type SharedPair = {
  a: ArticleView;
  b: ArticleView;
  percent: number;
  level: number;
  sentence: string;
  hasPage: boolean;
};

/** A run of words that two articles have in common, as one of them sets it. */
export type SharedRun = Span & { words: string };

/** The shared runs of a pair, the longest first, as each of the two sets them. */
export type SharedRuns = { pair: SharedPair; runs: { a: SharedRun; b: SharedRun }[] };

/** What a page prints of the wording that articles share. */
export type SharedWordingView = {
  articles: ArticleView[];
  /** “Five articles, four tellings.” and, where articles count as one, which. */
  tellings: string;
  /** The pair of two articles in either order; undefined for an article and itself. */
  findPair: (a: string, b: string) => SharedPair | undefined;
  /** Pairs that share at least one run whose words are published, the most shared first. */
  shared: SharedRuns[];
  /** True where words that two articles share are not published. */
  hasWithheld: boolean;
};

/** Compares the articles of a story by the runs of words that they share. */
export const toSharedWordingView = oncePerStory((comparison): SharedWordingView => {
  const { sharedWording, tellings } = comparison;
  const articles = toArticleViews(comparison);
  const witnesses = toWitnesses(comparison);
  const withPage = new Set(toArticlePairs(comparison).map(({ a, b }) => toKey(a.id, b.id)));
  const pairs = new Map(
    articles.flatMap((a, index) =>
      articles.slice(index + 1).map((b): [string, SharedPair] => {
        const ratio = findShared(sharedWording, a.id, b.id)?.ratio ?? 0;
        return [toKey(a.id, b.id), toPair({ a, b, hasPage: withPage.has(toKey(a.id, b.id)) }, ratio)];
      }),
    ),
  );
  const all = [...pairs.values()].map((pair) => ({ pair, runs: toRuns(sharedWording, pair, witnesses) }));
  const shared = all.filter(({ runs }) => runs.length > 0).sort((x, y) => y.pair.percent - x.pair.percent);
  return {
    articles,
    tellings: formatTellings(articles, tellings),
    findPair: (a, b) => pairs.get(toKey(a, b)) ?? pairs.get(toKey(b, a)),
    shared,
    hasWithheld: all.some(({ pair, runs }) => pair.percent > 0 && runs.length === 0),
  };
});

const toKey = (a: string, b: string): string => `${a} ${b}`;

const findShared = (
  sharedWording: readonly SharedWording[],
  a: string,
  b: string,
): SharedWording | undefined =>
  sharedWording.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));

/** What does not make two texts share their wording. Source: `align/shared-wording`. */
const LEFT_OUT = ' (quoted words and stock phrases left out, names not counted)';

/** A share that rounds to nothing is still one percent: the articles do share a run. */
function toPair(
  { a, b, hasPage }: { a: ArticleView; b: ArticleView; hasPage: boolean },
  ratio: number,
): SharedPair {
  const percent = ratio > 0 ? Math.max(1, Math.round(ratio * 100)) : 0;
  const sentence =
    percent === 0
      ? `No run of six or more words that ${a.letter} and ${b.letter} share is listed${LEFT_OUT}.`
      : `${a.letter} and ${b.letter} share ${percent} % of their words in runs of six or more${LEFT_OUT}.`;
  return { a, b, percent, level: Math.min(5, Math.ceil(percent / 10)), sentence, hasPage };
}

function toRuns(
  sharedWording: readonly SharedWording[],
  pair: SharedPair,
  witnesses: Witnesses,
): SharedRuns['runs'] {
  const spans = toSharedSpans(sharedWording, pair.a.id, pair.b.id);
  return spans.left
    .flatMap((left, index) => {
      const right = spans.right[index] ?? left;
      const a = findWitnessWords(witnesses, pair.a.id, left);
      const b = findWitnessWords(witnesses, pair.b.id, right);
      return a === undefined || b === undefined
        ? []
        : [{ a: { ...left, words: a }, b: { ...right, words: b } }];
    })
    .sort((x, y) => y.a.words.length - x.a.words.length || x.a.start - y.a.start);
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

/** Puts in words how many tellings the articles of a story come to; where each counts for itself, no more than that: two may share many words all the same. */
export function formatTellings(
  articles: readonly Pick<ArticleView, 'id' | 'letter'>[],
  tellings: readonly string[][],
): string {
  const articleCount = formatCountInWords(articles.length, 'article', 'articles', 'capital');
  const tellingCount = formatCountInWords(tellings.length, 'telling', 'tellings');
  const letterOf = (id: string) => articles.find((article) => article.id === id)?.letter ?? '';
  const groups = tellings
    .filter((telling) => telling.length > 1)
    .map((telling) => formatList(telling.map(letterOf)));
  if (groups.length === 0) {
    const none = articles.length === 2 ? 'which do not' : 'of which no two';
    return articles.length < 2 ? `${articleCount}.` : `${articleCount}, ${none} mostly share their wording.`;
  }
  const ending = groups.length > 1 ? 'count as one each' : 'count as one';
  return `${articleCount}, ${tellingCount}. ${groups.join(', ')} mostly share their wording and ${ending}.`;
}
