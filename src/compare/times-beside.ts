import type { AnnotatedArticle } from '../model/article.ts';
import type { Passage } from '../model/comparison.ts';
import { overlaps, sliceSpan } from '../model/span.ts';
import { hasDayName, type ValueReading } from './given-anywhere.ts';
import { canTimeframesAgree } from './matching-values.ts';
import { type ReadingOf, toTimeframeReadings } from './readings.ts';

/** Lengths of time are amounts, and tell when as well: “has five days to sign it”. */
const LENGTHS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** In what way a time names its day. Only two of one way are known to be two days: “Saturday” can be May 3. */
const WAYS: readonly RegExp[] = [
  /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/iu,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}\b(?!\d)|\b\d{1,2}\/\d{1,2}\b/iu,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/iu,
  /\b\d{4}\b/u,
];

/** A day that is told by another: in the sentence before or behind it may be the one that is asked for. */
const COUNTED_DAY = /\b(?:days?|hours?|weeks?)\b|\b(?:yesterday|today|tomorrow)\b/iu;

const toWay = (words: string): number => WAYS.findIndex((pattern) => pattern.test(words));

type Beside = {
  /** The passage that is said to lack the time, and its article. */
  other: Passage;
  article: AnnotatedArticle;
  /** The text in which the time stands. */
  text: string;
};

/** True for a time that another in the sentence of a passage, or beside it, may be in other words: “on Saturday”, “two days later”, “in five days”. */
export function mayBeTimeBeside(reading: ValueReading, { other, article, text }: Beside): boolean {
  const own = article.sentences.filter((sentence) => overlaps(sentence, other));
  const beside = article.sentences.filter((_, index) =>
    [index - 1, index + 1].some((at) => own.some((one) => one === article.sentences[at])),
  );
  const read = (spans: readonly { start: number; end: number }[]): ReadingOf<'timeframe'>[] =>
    spans.flatMap(({ start, end }) => toTimeframeReadings({ ...other, start, end }, article));
  const times = read(own.length > 0 ? own : [other]);
  if (reading.kind === 'figure') return LENGTHS.has(reading.unit) && times.length > 0;
  return (
    article.figures.some((one) => LENGTHS.has(one.unit) && own.some((sentence) => overlaps(one, sentence))) ||
    times.some((one) => mayBeOneTime({ reading, text }, { reading: one, text: article.text })) ||
    read(beside).some(
      (one) => COUNTED_DAY.test(sliceSpan(article.text, one)) && !hasDayName(one, article.text),
    )
  );
}

type Time = { reading: ReadingOf<'timeframe'>; text: string };

function mayBeOneTime(one: Time, other: Time): boolean {
  const [way, otherWay] = [one, other].map(({ reading, text }) => toWay(sliceSpan(text, reading)));
  return way !== otherWay || way === -1 || (way !== 0 && canTimeframesAgree([one.reading, other.reading]));
}
