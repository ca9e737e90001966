import type { Id } from '../model/ids.ts';
import { sliceSpan } from '../model/span.ts';
import { toFigureRange } from './figure-ranges.ts';
import { haveCommonNumber } from './number-ranges.ts';
import type { ReadingOf } from './readings.ts';
import type { StoryArticles } from './story-articles.ts';
import { toTimeframeRange, toTimeframeShape } from './timeframe-ranges.ts';

type FigureReading = ReadingOf<'figure'>;
type TimeframeReading = ReadingOf<'timeframe'>;

/** Units that texts use for the same thing: “49 people”, “49”. */
const COUNTING_UNITS: ReadonlySet<string> = new Set(['count', 'people']);

/** Two figures of like unit answer the same question when the larger is at most this many times the other. */
const LIKE_VALUE_MAX_FACTOR = 3;

/** Finds figures of like unit that answer the same question: nearest values first; where each article gives one only of a unit, whatever the values. */
export function matchFigures(all: readonly FigureReading[]) {
  return {
    score(a: FigureReading, b: FigureReading): number {
      if (!haveLikeUnit(a, b)) return 0;
      const near = closeness(a, b);
      if (near * LIKE_VALUE_MAX_FACTOR >= 1) return 1 + near;
      const isAlone = [a, b].every(
        (one) =>
          all.filter((other) => other.article === one.article && haveLikeUnit(other, one)).length === 1,
      );
      return isAlone && a.unit === b.unit && a.unit !== 'count' ? near + Number.EPSILON : 0;
    },
  };
}

/** True for figures of one unit, or of units that texts use for the same thing. */
export const haveLikeUnit = (a: Pick<FigureReading, 'unit'>, b: Pick<FigureReading, 'unit'>): boolean =>
  a.unit === b.unit || (COUNTING_UNITS.has(a.unit) && COUNTING_UNITS.has(b.unit));

/** 1 for equal values, towards 0 the further they are apart. */
function closeness(a: FigureReading, b: FigureReading): number {
  const [low, high] = [
    Math.min(Math.abs(a.value), Math.abs(b.value)),
    Math.max(Math.abs(a.value), Math.abs(b.value)),
  ];
  return high === 0 ? 1 : low / high;
}

/** True when one value fits all figures. */
export const areFiguresCompatible = (readings: readonly FigureReading[]): boolean =>
  haveCommonNumber(readings.map(toFigureRange));

/** Finds timeframes that answer the same question: of one shape, overlapping first; where each article gives one of the shape, whatever the days. */
export function matchTimeframes(all: readonly TimeframeReading[], articles: StoryArticles) {
  const shapes = new Map(
    all.map((one) => [one, toTimeframeShape(sliceSpan(articles.get(one.article).text, one))]),
  );
  const countOf = (article: Id, shape: string | undefined): number =>
    all.filter((one) => one.article === article && shapes.get(one) === shape).length;
  return {
    score(a: TimeframeReading, b: TimeframeReading): number {
      const shape = shapes.get(a);
      const isLike = shape === shapes.get(b);
      if (areTimeframesCompatible([a, b])) return isLike ? 2 : isBounded(a) && isBounded(b) ? 1 : 0;
      if (!isLike || shape === 'other') return 0;
      return countOf(a.article, shape) === 1 && countOf(b.article, shape) === 1 ? 0.5 : 0;
    },
  };
}

const isBounded = ({ from, to }: TimeframeReading): boolean => from !== undefined && to !== undefined;

/** True when the days of all timeframes are known, and one day fits all. */
export function areTimeframesCompatible(readings: readonly TimeframeReading[]): boolean {
  const known = readings.flatMap((reading) => toTimeframeRange(reading) ?? []);
  if (known.length < readings.length || new Set(known.map(({ scale }) => scale)).size > 1) return false;
  return haveCommonNumber(known.map(({ range }) => range));
}

/** Counts from the day of writing, which is not known: “yesterday”, “tonight”, “this week”. It may be whatever day another article names. */
const DEICTIC =
  /^(?:(?:earlier|later|late|early|on) )?(?:today|yesterday|tomorrow|tonight|overnight|(?:this|last|yesterday|tomorrow) (?:morning|afternoon|evening|night))$/iu;

/** True when one day can fit all timeframes: those of known days agree, and the others count from a day of writing that is not known. */
export function canTimeframesAgree(readings: readonly TimeframeReading[], articles: StoryArticles): boolean {
  const isOpen = (one: TimeframeReading): boolean =>
    toTimeframeRange(one) === undefined && DEICTIC.test(sliceSpan(articles.get(one.article).text, one));
  const fixed = readings.filter((reading) => !isOpen(reading));
  return new Set(fixed.map(({ key }) => key)).size < 2 || areTimeframesCompatible(fixed);
}
