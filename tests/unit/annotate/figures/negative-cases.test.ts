import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** What must not be found as a figure. */
const figures = (text: string): string[] => {
  const sentence = [{ start: 0, end: text.length }];
  const skip = findTimeframes(text, sentence, { date: null });
  return findFigures(text, sentence, skip).map(
    ({ start, end, value, high, unit }) =>
      `${text.slice(start, end)} = ${value}${high === undefined ? '' : `..${high}`} ${unit}`,
  );
};

describe('numbers that are no figures', () => {
  test.each([
    'A 5G mast and a 3D model.',
    'In 2016 the harbour grew.',
    'At 9:30 a.m. on Aug. 18, 2025, they met.',
    'Call 202-555-0123 or 911.',
    'Article 5, Boeing 737, Flight 370, F-16s, Covid-19 and G7 are names.',
    'One of the ships left at one point; no one spoke.',
    'A deal between the two failed.',
    'Within 10 days it ends.',
    'The 25th Amendment and an 18th-century bell.',
    'three-way talks',
    'Ring 020 7946 0000 or +44 20 7946 0000.',
    'The film is in 1080p.',
    'The 2016-17 season and the 1990s were wet.',
    'Room 12, gate 4 and line 3 are shut.',
    'On 18 August 2025 they met.',
    'Jo Bell III wore shirt #9.',
    'See www.harbour.example/2025/08 for more.',
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});

describe('numbers that are one figure, not two, or another', () => {
  test.each([
    ['It takes a 30- to 35-hour course.', ['30- to 35-hour = 30..35 hour']],
    ['They charge a $10- to $20-a-day fee.', ['$10- to $20 = 10..20 USD']],
    ['The next three- to four-mile walk is dry.', ['three- to four-mile = 3..4 mile']],
    ['The price rose to 35.72.', ['35.72 = 35.72 count']],
    ['Of the 14 Oct. 22 sailors none spoke.', ['14 = 14 count']],
    ['They left on 19 Sept. 11 people stayed.', ['11 people = 11 people']],
    ['Boys of the 4- and 7-year-old classes came.', ['4 = 4 year', '7-year-old = 7 year']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});
