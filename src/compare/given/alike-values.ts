import type { ApparatusEntry } from '../../model/comparison.ts';
import { sliceSpan } from '../../model/span.ts';
import { areFiguresCompatible, canTimeframesAgree } from '../readings/matching-values.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { withOneMeasure } from '../values/figure-units.ts';
import { haveCommonNumber } from '../values/number-ranges.ts';
import { toLikelyRange } from '../values/round-numbers.ts';
import { isStretch, toTimeframeShape } from '../values/timeframe-ranges.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { areRoundings, isWithin } from './given-anywhere.ts';

type FigureReading = ReadingOf<'figure'>;
type TimeframeReading = ReadingOf<'timeframe'>;

/** The entry of readings that are worded otherwise and tell the same all the same: no difference, and pages say so. */
export const toAlike = (entry: ApparatusEntry, areAlike: boolean): ApparatusEntry =>
  entry.differs && areAlike ? { ...entry, differs: false, compatible: true, alike: true } : entry;

/**
 * True for amounts of which one is only rounder, or bounded, where another is exact: “41”, “some 40”, “more than 40”, “dozens”. Amounts that are further from each other than rounding goes are a
 * difference, though both can be right: “up to 900”, “200”; “close to three hours”, “140 minutes”.
 */
export function areAmountsAlike(readings: readonly FigureReading[], articles: StoryArticles): boolean {
  const ranges = withOneMeasure(readings).map((one, index) => {
    const reading = readings[index] ?? one;
    const { from, to } = toLikelyRange(reading, sliceSpan(articles.get(reading.article).text, reading));
    const factor = one.value === 0 ? 1 : reading.value / one.value;
    return { one, range: { from: from / factor, to: to / factor } };
  });
  return (
    areFiguresCompatible(readings) &&
    ranges.every((left, index) =>
      ranges
        .slice(index + 1)
        .every(
          (right) =>
            haveCommonNumber([left.range, right.range]) ||
            areRoundings(left.one.value, right.one.value) ||
            isWithin(left.one, right.one) ||
            isWithin(right.one, left.one),
        ),
    )
  );
}

/**
 * True for times of which not two are known to be of other days, so that one is only wider, or told from another day: “in May”, “on 5 May”, “two weeks ago”. Other ends of what lasts are a
 * difference, and so are other lengths of time: “until Friday”, “until the end of May”; “within three weeks”, “in 20 to 30 days”.
 */
export const areTimesAlike = (readings: readonly TimeframeReading[], articles: StoryArticles): boolean =>
  canTimeframesAgree(readings) &&
  readings.every((one, index) =>
    readings
      .slice(index + 1)
      .every(
        (other) => one.key === other.key || (!haveOtherEnds(one, other) && !areLengths(one, other, articles)),
      ),
  );

/** True where both are open to the same side, with other days at the other. */
const haveOtherEnds = (one: TimeframeReading, other: TimeframeReading): boolean =>
  (isOpenBefore(one) && isOpenBefore(other) && one.to !== other.to) ||
  (isOpenAfter(one) && isOpenAfter(other) && one.from !== other.from);

const isOpenBefore = ({ from, to }: TimeframeReading): boolean => from === undefined && to !== undefined;
const isOpenAfter = ({ from, to }: TimeframeReading): boolean => from !== undefined && to === undefined;

/** True for two times that are counted in days from one that is not known by name, and for two of which both ends or the length are told: “within three weeks”; “from 2021 to 2031”. */
const areLengths = (one: TimeframeReading, other: TimeframeReading, articles: StoryArticles): boolean => {
  const told = [one, other].map((time) => ({
    words: sliceSpan(articles.get(time.article).text, time),
    isCounted: typeof (time.from ?? time.to) === 'number',
  }));
  return (
    told.every(({ words }) => isStretch(words)) ||
    told.every(({ words, isCounted }) => isCounted && toTimeframeShape(words) === 'deadline')
  );
};
