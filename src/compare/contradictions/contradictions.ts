import type { ApparatusEntry, Passage } from '../../model/comparison.ts';
import { toLetter } from '../../model/ids.ts';
import type { Contradiction } from '../../model/relations.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { areFiguresCompatible, canTimeframesAgree } from '../readings/matching-values.ts';
import { type ReadingOf, toTimeframeReadings } from '../readings/readings.ts';
import { haveCommonNumber } from '../values/number-ranges.ts';
import { toTimeframeRange } from '../values/timeframe-ranges.ts';
import type { ContentReader, ContentWord } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { countOtherSets } from './figure-sets.ts';
import { findOtherAnswer, toSaid } from './other-answers.ts';

type Input = {
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
  contentOf: ContentReader;
};

type Ends = { a: Passage; b: Passage };

/** Words of two passages that cannot both be so. */
export type Found = Pick<Contradiction, 'kind'> & { left: Span; right: Span };

/** Most passages of a claim that are compared with each other. */
const MAX_PASSAGES = 80;

/** How many words round a figure tell what it counts. */
const FIGURE_REACH = 4;

/**
 * Finds pairs of passages of two articles that cannot both be so: other amounts of the same thing, other days, one of them with “not” or a word of denial
 * before the same deed, words for opposite deeds. What a pair is found by stands in `detail`, verbatim.
 */
export function findContradictions({ passages, apparatus, articles, contentOf }: Input): Contradiction[] {
  const compared = passages.slice(0, MAX_PASSAGES);
  const letterOf = (passage: Passage): string => toLetter(articles.indexOf(passage.article));
  return compared.flatMap((a, index) =>
    compared.slice(index + 1).flatMap((b): Contradiction[] => {
      if (a.article === b.article) return [];
      const found = findContradiction({ a, b }, { apparatus, articles, contentOf });
      if (found === undefined) return [];
      const quote = (passage: Passage, span: Span): string =>
        `${letterOf(passage)}: “${sliceSpan(articles.get(passage.article).text, span)}”`;
      const [left, right] = [toSpan(found.left), toSpan(found.right)];
      const detail = `${quote(a, left)}; ${quote(b, right)}.`;
      return [{ kind: found.kind, a: a.id, b: b.id, left, right, detail }];
    }),
  );
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

type Context = Omit<Input, 'passages'>;

function findContradiction(ends: Ends, context: Context): Found | undefined {
  return (
    findOtherFigure(ends, context) ??
    findOtherTime(ends, context) ??
    (areOfOneTime(ends, context)
      ? findOtherAnswer(toSaid(ends.a, context), toSaid(ends.b, context))
      : undefined)
  );
}

/** True where two passages name no times of which not both can be its: who did not vote on Monday may vote on Friday. */
const areOfOneTime = ({ a, b }: Ends, { articles }: Context): boolean =>
  canTimeframesAgree(
    [a, b].flatMap((passage) => toTimeframeReadings(passage, articles.get(passage.article))),
  );

const readingsOf = <Kind extends 'figure' | 'timeframe'>(
  { readings }: ApparatusEntry,
  kind: Kind,
  passage: Passage,
): ReadingOf<Kind>[] =>
  readings.filter(
    (reading): reading is ReadingOf<Kind> => reading.kind === kind && reading.passage === passage.id,
  );

/** Amounts that cannot both be right, of a thing that both passages name beside them. */
function findOtherFigure({ a, b }: Ends, context: Context): Found | undefined {
  for (const entry of context.apparatus) {
    if (entry.kind !== 'figure' || entry.compatible) continue;
    const [left] = readingsOf(entry, 'figure', a);
    const [right] = readingsOf(entry, 'figure', b);
    if (left === undefined || right === undefined || areFiguresCompatible([left, right])) continue;
    if (
      !isOfAnybody(a, b, context) &&
      !countOtherSets(left, right, context.articles) &&
      countTheSame(findBeside(left, a, context), findBeside(right, b, context))
    )
      return { kind: 'figure', left, right };
  }
  return undefined;
}

/** A word that points at one person. */
const POINTING = /\b(?:he|she|his|her)\b/iu;

/** True where one passage tells of “him”, naming nobody, and the other of somebody by name: they may be two. */
function isOfAnybody(a: Passage, b: Passage, { articles }: Context): boolean {
  const isUnnamed = ({ article, ...passage }: Passage): boolean =>
    !articles.get(article).names.some((name) => overlaps(name, passage));
  return isUnnamed(a) !== isUnnamed(b) && [a, b].some((one) => isUnnamed(one) && POINTING.test(one.exact));
}

/** True when what stands beside two figures tells one thing: a common verb where both have one, else any other common word. */
function countTheSame(left: readonly ContentWord[], right: readonly ContentWord[]): boolean {
  const isVerb = ({ kind }: ContentWord): boolean => kind === 'verb';
  const share = (one: readonly ContentWord[], other: readonly ContentWord[]): boolean =>
    one.some(({ key }) => other.some((word) => word.key === key));
  const [mine, theirs] = [left.filter(isVerb), right.filter(isVerb)];
  return share(left, right) && (mine.length === 0 || theirs.length === 0 || share(mine, theirs));
}

/** The telling words near a figure: what it counts. */
function findBeside(figure: Span, passage: Passage, { articles, contentOf }: Context): ContentWord[] {
  const words = contentOf(articles.get(passage.article), passage);
  const places = words.filter((word) => overlaps(word, figure)).map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return words.filter(
    (word) =>
      word.kind !== 'number' &&
      word.kind !== 'name' &&
      word.at >= first - FIGURE_REACH &&
      word.at <= last + FIGURE_REACH,
  );
}

/** Days that cannot both be right. */
function findOtherTime({ a, b }: Ends, { apparatus, articles }: Context): Found | undefined {
  for (const entry of apparatus) {
    if (entry.kind !== 'timeframe' || entry.compatible) continue;
    const [left] = readingsOf(entry, 'timeframe', a);
    const [right] = readingsOf(entry, 'timeframe', b);
    if (
      left !== undefined &&
      right !== undefined &&
      areOnOtherDays(left, right) &&
      isOneSort(left, right, articles)
    )
      return { kind: 'timeframe', left, right };
  }
  return undefined;
}

/** A length of time, and a day: “for the first two months of 2031” says nothing against “at the end of 2030”. */
const isOneSort = (
  left: ReadingOf<'timeframe'>,
  right: ReadingOf<'timeframe'>,
  articles: StoryArticles,
): boolean => {
  const [one, other] = [left, right].map((time) =>
    /^for\b/iu.test(sliceSpan(articles.get(time.article).text, time)),
  );
  return one === other;
};

/** True when the days of both are known, counted alike, and none fits both. */
function areOnOtherDays(left: ReadingOf<'timeframe'>, right: ReadingOf<'timeframe'>): boolean {
  const [one, other] = [toTimeframeRange(left), toTimeframeRange(right)];
  return one !== undefined && one.scale === other?.scale && !haveCommonNumber([one.range, other.range]);
}
