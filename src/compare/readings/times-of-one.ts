import type { Passage } from '../../model/comparison.ts';
import { overlaps, sliceSpan } from '../../model/span.ts';
import { haveCommonNumber } from '../values/number-ranges.ts';
import { toTimeframeRange } from '../values/timeframe-ranges.ts';
import type { NearReader } from '../words/near-words.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { areApart } from '../words/told-words.ts';
import { canTimeframesAgree } from './matching-values.ts';
import { isNarrower } from './narrower-times.ts';
import type { ReadingOf } from './readings.ts';
import { readTimeThing, type TimeThing } from './time-things.ts';
import { toQuotedRuns } from './times-of-sayings.ts';
import { givesBothTimes, type OccasionReader } from './two-occasions.ts';

type TimeframeReading = ReadingOf<'timeframe'>;

/** How surely two times are of one thing: `may` where the words near them allow it, `surely` where both are of what one noun names, or of one utterance. */
export type OfOne = 'no' | 'may' | 'surely';

export type TimesReader = (a: TimeframeReading, b: TimeframeReading) => OfOne;

type Evidence = {
  passages: readonly Passage[];
  articles: StoryArticles;
  /** What tells it of any two readings, by the words near them. */
  mayBeOfOne: NearReader;
  /** What tells of any two readings that their words say of two occasions. */
  areOfTwoOccasions: OccasionReader;
  /** How many telling words near both are the same. */
  countShared: (a: TimeframeReading, b: TimeframeReading) => number;
  /** True for passages whose link leaves hardly a doubt. */
  isClose: NearReader;
};

/** Fewest telling words near two times of one noun by which they are told to differ. */
const NOUN_MIN_SHARED = 2;

/**
 * Makes the function that tells whether two times may be of one thing. Times that share a day are of one where the words near them say so, or one only narrows the other and no other time of the two
 * passages could be meant; times that share none take more: no time of saying answers one of doing, nor that of a trip (“a Monday trip”) that of its being called off.
 */
export function createTimesReader(evidence: Evidence): TimesReader {
  const { passages, articles, mayBeOfOne, areOfTwoOccasions } = evidence;
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const known = new Map<TimeframeReading, TimeThing>();
  const read = (time: TimeframeReading): TimeThing | undefined => {
    const passage = byId.get(time.passage);
    const thing = known.get(time) ?? (passage && readTimeThing(time, passage, articles.get(time.article)));
    if (thing !== undefined) known.set(time, thing);
    return thing;
  };
  return (a, b) => {
    const [left, right] = [read(a), read(b)];
    if (left === undefined || right === undefined) return 'no';
    if (isOfOneUtterance([a, left], [b, right], evidence)) return 'surely';
    const isOneDay = shareADay(a, b);
    const isOtherDay = !canTimeframesAgree([a, b]);
    if (isOtherDay && (areOfTwoOccasions(a, b) || givesBothTimes(a, b, { articles, read }))) return 'no';
    if (isOfOneNoun([a, left], [b, right], evidence)) return 'surely';
    if (isOneDay)
      return mayBeOfOne(a, b) || narrows(a, b, haveOneSubject(left, right), evidence) ? 'may' : 'no';
    return mayBeOfOne(a, b) && !areOfTwo(left, right) ? 'may' : 'no';
  };
}

const haveOneSubject = (left: TimeThing, right: TimeThing): boolean =>
  left.isSaid && right.isSaid && !left.subjects.isDisjointFrom(right.subjects);

/** True where one only narrows the other, near words of the same, and no other time of the two passages could be the one that is narrowed. */
function narrows(
  a: TimeframeReading,
  b: TimeframeReading,
  areSaidByOne: boolean,
  { articles, passages, isClose, countShared }: Evidence,
): boolean {
  if (!isClose(a, b) || (countShared(a, b) === 0 && !areSaidByOne)) return false;
  const [one, other] = [a, b].map((time) => {
    const { text, timeframes } = articles.get(time.article);
    const passage = passages.find(({ id }) => id === time.passage);
    const all = timeframes.filter((each) => passage !== undefined && overlaps(each, passage));
    return { time, words: sliceSpan(text, time), all };
  });
  return one !== undefined && other !== undefined && isNarrower(one, other);
}

function shareADay(a: TimeframeReading, b: TimeframeReading): boolean {
  const [one, other] = [toTimeframeRange(a), toTimeframeRange(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.scale === other.scale &&
    haveCommonNumber([one.range, other.range])
  );
}

/** True for times of saying and of doing, of two people, and of something that is not what the other tells. */
function areOfTwo(left: TimeThing, right: TimeThing): boolean {
  return (
    (left.isSaid !== right.isSaid && left.verb !== right.verb) ||
    areApart(left.subjects, right.subjects) ||
    isOfAnother(left, right) ||
    isOfAnother(right, left)
  );
}

const isOfAnother = ({ attributed }: TimeThing, { attributed: other, noun, verb }: TimeThing): boolean =>
  attributed !== undefined && ![other, noun, verb].includes(attributed);

type Read = readonly [TimeframeReading, TimeThing];

/** True for the times at which the same words were said. */
function isOfOneUtterance(
  [a, left]: Read,
  [b, right]: Read,
  { isClose, passages, articles }: Evidence,
): boolean {
  if (!left.isSaid || !right.isSaid || left.isQuoted || right.isQuoted) return false;
  if (areApart(left.subjects, right.subjects) || !isClose(a, b)) return false;
  const toRunsOf = ({ passage }: TimeframeReading, thing: TimeThing): ReadonlySet<string> =>
    toQuotedRuns(
      passages.find(({ id }) => id === passage),
      thing,
      articles,
    );
  return !toRunsOf(a, left).isDisjointFrom(toRunsOf(b, right));
}

/** True where both are of what one noun right beside them names, and it says so in one of them. */
function isOfOneNoun([a, left]: Read, [b, right]: Read, { isClose, countShared }: Evidence): boolean {
  const [mine, theirs] = [left.attributed ?? left.noun, right.attributed ?? right.noun];
  return (
    mine !== undefined &&
    mine === theirs &&
    [left, right].some(({ attributed, isHeld }) => attributed !== undefined || isHeld) &&
    !areApart(left.subjects, right.subjects) &&
    !left.isQuoted &&
    !right.isQuoted &&
    isClose(a, b) &&
    countShared(a, b) >= NOUN_MIN_SHARED
  );
}
