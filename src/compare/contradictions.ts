import { isSpeechKey } from '../align/vocabulary.ts';
import type { ApparatusEntry, Contradiction, Passage } from '../model/comparison.ts';
import { toLetter } from '../model/ids.ts';
import { overlaps, type Span, sliceSpan } from '../model/span.ts';
import { type ContentReader, type ContentWord, toCover } from './content.ts';
import { areFiguresCompatible } from './matching-values.ts';
import { haveCommonNumber } from './number-ranges.ts';
import { areOfOneSide, areOpposites } from './opposites.ts';
import { findDenied } from './polarity.ts';
import type { ReadingOf } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';
import { toTimeframeRange } from './timeframe-ranges.ts';

type Input = {
  passages: readonly Passage[];
  apparatus: readonly ApparatusEntry[];
  articles: StoryArticles;
  contentOf: ContentReader;
};

type Ends = { a: Passage; b: Passage };
type Found = Pick<Contradiction, 'kind'> & { left: Span; right: Span };

/** Most passages of a claim that are compared with each other. */
const MAX_PASSAGES = 80;

/** How many words round a figure tell what it counts. */
const FIGURE_REACH = 4;

/** Least share of what the shorter passage tells that the other tells, too, for “not” and opposite words to be about one thing. */
const MIN_COVER = 0.45;

/** Telling words besides the verb that two passages share before “not” or an opposite word makes them contrary. */
const MIN_SHARED = 2;

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
  return findOtherFigure(ends, context) ?? findOtherTime(ends, context) ?? findOtherAnswer(ends, context);
}

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
    if (countTheSame(findBeside(left, a, context), findBeside(right, b, context)))
      return { kind: 'figure', left, right };
  }
  return undefined;
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
function findOtherTime({ a, b }: Ends, { apparatus }: Context): Found | undefined {
  for (const entry of apparatus) {
    if (entry.kind !== 'timeframe' || entry.compatible) continue;
    const [left] = readingsOf(entry, 'timeframe', a);
    const [right] = readingsOf(entry, 'timeframe', b);
    if (left !== undefined && right !== undefined && areOnOtherDays(left, right))
      return { kind: 'timeframe', left, right };
  }
  return undefined;
}

/** True when the days of both are known, counted alike, and none fits both. */
function areOnOtherDays(left: ReadingOf<'timeframe'>, right: ReadingOf<'timeframe'>): boolean {
  const [one, other] = [toTimeframeRange(left), toTimeframeRange(right)];
  return one !== undefined && one.scale === other?.scale && !haveCommonNumber([one.range, other.range]);
}

/** The same deed, denied in one passage alone; or opposite deeds. */
function findOtherAnswer({ a, b }: Ends, { articles, contentOf }: Context): Found | undefined {
  const [left, right] = [toSaid(a, articles, contentOf), toSaid(b, articles, contentOf)];
  const keys = new Set(right.words.map(({ key }) => key));
  const shared = new Set(left.words.map(({ key }) => key).filter((key) => keys.has(key)));
  const cover = Math.max(toCover(left.words, right.words), toCover(right.words, left.words));
  if (shared.size < MIN_SHARED || cover < MIN_COVER) return undefined;
  const mine = findDeniedAlone(left, right);
  if (mine !== undefined) return { kind: 'negation', left: mine.denied, right: mine.told };
  const theirs = findDeniedAlone(right, left);
  if (theirs !== undefined) return { kind: 'negation', left: theirs.told, right: theirs.denied };
  return findOpposite(left, right);
}

/** A deed that one passage denies and the other tells. */
function findDeniedAlone(one: Said, other: Said): { denied: Span; told: Span } | undefined {
  if (other.denied.length > 0 || other.isNegated) return undefined;
  for (const { word, span } of one.denied.filter((each) => !isSpeechKey(each.word.key))) {
    const isSame = (each: ContentWord): boolean =>
      each.key === word.key || (each.kind !== 'name' && areOfOneSide(each.stem, word.stem));
    const told = other.words.find(isSame);
    const isToldHere = one.words.some((each) => each !== word && isSame(each));
    if (told !== undefined && !isToldHere) return { denied: span, told };
  }
  return undefined;
}

type Said = {
  /** True when any negation stands in the passage. */
  isNegated: boolean;
  words: readonly ContentWord[];
  denied: readonly { word: ContentWord; span: Span }[];
};

function toSaid(passage: Passage, articles: StoryArticles, contentOf: ContentReader): Said {
  const article = articles.get(passage.article);
  const words = contentOf(article, passage);
  const isNegated = article.sentences.some(({ negations }) =>
    negations.some((negation) => overlaps(negation, passage)),
  );
  return { words, isNegated, denied: findDenied(words, passage, article) };
}

/** Words for opposite deeds, neither denied, where no passage has both. */
function findOpposite(left: Said, right: Said): Found | undefined {
  const verbs = (said: Said): ContentWord[] =>
    said.words.filter(
      ({ kind, key }) => kind !== 'name' && !said.denied.some(({ word }) => word.key === key),
    );
  for (const one of verbs(left)) {
    const other = verbs(right).find((each) => areOpposites(one.stem, each.stem));
    if (other === undefined) continue;
    const hasBoth =
      left.words.some(({ stem }) => areOpposites(one.stem, stem)) ||
      right.words.some(({ stem }) => areOpposites(other.stem, stem));
    if (!hasBoth) return { kind: 'opposite', left: one, right: other };
  }
  return undefined;
}
