import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';
import {
  hasDayName,
  isGivenAnywhere,
  type ValueReading,
} from '../../../../src/compare/given/given-anywhere.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const annotate = (text: string) => {
  const sentences = [{ start: 0, end: text.length }];
  const timeframes = findTimeframes(text, sentences, { date: '2031-08-20' });
  return makeArticle({ text, timeframes, figures: findFigures(text, sentences, timeframes) });
};

/** The first amount or time of a text as a reading. */
function readFirst(kind: ValueReading['kind'], text: string): ValueReading {
  const { figures, timeframes } = annotate(text);
  const rest = { article: 'a', passage: 'p', key: '' };
  const [figure] = figures;
  const [timeframe] = timeframes;
  if (kind === 'figure' && figure !== undefined) return { ...rest, ...figure, kind };
  if (kind === 'timeframe' && timeframe !== undefined) return { ...rest, ...timeframe, kind };
  throw new Error(`“${text}” has no ${kind}`);
}

const isGiven = (kind: ValueReading['kind'], own: string, other: string): boolean =>
  isGivenAnywhere(readFirst(kind, own), own, annotate(other));

describe('an amount is given by another article', () => {
  test.each([
    ['The yard built 48 boats.', 'There were 48 of them.'],
    ['The yard built 48 boats.', 'A 48-boat yard.'],
    ['The yard built twelve boats.', 'A “twelve-boat yard”.'],
    ['The dues rose to $61,240.', 'The dues are $61,000 now.'],
    ['The dues rose to $61,000.', 'The dues are $61,240 now.'],
    ['More than 40 pilots came.', 'About 57 pilots were there.'],
    ['It cost $48 million.', 'Dues of 48 million dollars.'],
    ['It won 53 votes.', 'It had 53 pilots.'],
    ['It won 53 votes.', 'They went home 53 to 47.'],
    ['Sailors of 48 ports came.', 'They met 40 to 48 sailors.'],
    ['The storm felled 4,200 oaks.', 'Thousands fell.'],
    ['The storm felled thousands of oaks.', 'It felled 4,200 of them.'],
    ['The storm felled thousands of oaks.', 'More than 400 fell.'],
    ['It cost tens of millions of crowns.', 'Dues of 34 million crowns.'],
  ])('“%s” by “%s”', (own, other) => expect(isGiven('figure', own, other)).toBe(true));
});

describe('an amount is not given by another article', () => {
  test.each([
    ['The yard built 48 boats.', 'There were 49 of them.'],
    ['The yard built 48 boats.', 'It is 148-boat yard.'],
    ['The dues rose to $61,240.', 'The dues are $59,000 now.'],
    ['The dues rose to $61,240.', 'The dues are $61,310 now.'],
    ['More than 40 pilots came.', 'About 58 pilots were there.'],
    ['It cost $48 million.', 'It is 48 miles long.'],
    ['It is 48 miles long.', 'It won 48 votes.'],
    ['The storm felled 420 oaks.', 'Thousands fell.'],
    ['The tilt is 28 degrees.', 'The tilt is 25 to 30 degrees.'],
  ])('“%s” by “%s”', (own, other) => expect(isGiven('figure', own, other)).toBe(false));
});

describe('a time is given by another article', () => {
  test.each([
    ['It closed on Monday.', 'A Monday like all others.'],
    ['It closed on 18 August.', 'In Aug of that year.'],
    ['It closed on 18 August 2031.', 'They met that Monday.'],
    ['It closed in 2014.', 'The 2014 race was lost.'],
    ['It closed last year.', 'The 2030 race was lost.'],
    ['It closed last year.', 'They met at Quay-2030.'],
    ['It closed on September 11.', 'Since 9/11 it was guarded.'],
    ['It closed last month.', 'It rained in July 2031.'],
  ])('“%s” by “%s”', (own, other) => expect(isGiven('timeframe', own, other)).toBe(true));
});

describe('a time is not given by another article', () => {
  test.each([
    ['It closed on Monday.', 'A Tuesday like all others.'],
    ['It closed on 18 August 2031.', 'They met that Tuesday.'],
    ['It closed in 2014.', 'The 2015 race was lost.'],
    ['It closed last year.', 'The 2031 race was lost.'],
    ['It closed last month.', 'The 2031 race was lost.'],
    ['It closed in the second half of 2030.', 'Last year it rained.'],
    ['It closed in October.', 'Since 9/11 it was guarded.'],
  ])('“%s” by “%s”', (own, other) => expect(isGiven('timeframe', own, other)).toBe(false));
});

test.each([
  ['It closed on Monday.', true],
  ['It closed in 2014.', true],
  ['It closed yesterday.', false],
  ['It closed last week.', false],
])('“%s” names a day, a month or a year: %s', (text, expected) =>
  expect(hasDayName(readFirst('timeframe', text), text)).toBe(expected),
);
