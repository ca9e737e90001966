import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Times and figures of a sentence that was told on Wednesday 20 August 2025. */
function read(text: string): string[] {
  const sentences = [{ start: 0, end: text.length }];
  const times = findTimeframes(text, sentences, { date: '2025-08-20' });
  return [
    ...times.map(({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`),
    ...findFigures(text, sentences, times).map(
      ({ start, end, value }) => `${text.slice(start, end)}: ${value}`,
    ),
  ];
}

describe('days that have one month together', () => {
  test.each([
    ['The fair runs from 10 to 14 December.', ['from 10 to 14 December = 2025-12-10..2025-12-14']],
    ['The court sits between 3 and 5 May.', ['between 3 and 5 May = 2025-05-03..2025-05-05']],
    ['The regatta is on 10–14 December 2026.', ['on 10–14 December 2026 = 2026-12-10..2026-12-14']],
    ['Booths open the 3rd to the 7th of June.', ['3rd to the 7th of June = 2025-06-03..2025-06-07']],
    ['Races are held on 12 and 13 July.', ['on 12 and 13 July = 2025-07-12..2025-07-13']],
    ['The trial lasts from December 10 to 14.', ['from December 10 to 14 = 2025-12-10..2025-12-14']],
    ['The trial lasts Dec. 10 through 14, 2026.', ['Dec. 10 through 14, 2026 = 2026-12-10..2026-12-14']],
    ['The lock was dry between May 3 and 5, too.', ['between May 3 and 5 = 2025-05-03..2025-05-05']],
    [
      'The choir sings from Wednesday 10 to Sunday 14 December.',
      ['from Wednesday 10 to Sunday 14 December = 2025-12-10..2025-12-14'],
    ],
    [
      'From Wednesday, December 10, to Sunday, December 14, they sing.',
      ['From Wednesday, December 10, to Sunday, December 14 = 2025-12-10..2025-12-14'],
    ],
    ['Bids are due by 10-14 December.', ['by 10-14 December = ..2025-12-14']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is no range of days', () => {
  test.each([
    ['Races are held on 12, 15 and 19 July.', ['19 July = 2025-07-19..2025-07-19']],
    ['The lock is shut from 14 to 10 May.', ['10 May = 2025-05-10..2025-05-10']],
    ['On May 3 to 5 judges they sang.', ['On May 3 = 2025-05-03..2025-05-03']],
    ['On May 3 and 5% of the crew left.', ['On May 3 = 2025-05-03..2025-05-03', '5%: 5']],
    ['From May 3 to 5:30 pm it was shut.', ['From May 3 = ..', '5:30 pm = ..']],
    ['The choir met on Monday 3.', ['on Monday 3 = ..']],
    ['From Friday 3 to Monday 6 in the hall.', ['From Friday 3 to Monday 6 = ..']],
    ['They met Monday 9 a.m. in the hall.', ['Monday = 2025-08-18..2025-08-18', '9 a.m. = ..']],
    ['On Monday 3 boats sank.', ['On Monday = 2025-08-18..2025-08-18', '3: 3']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
