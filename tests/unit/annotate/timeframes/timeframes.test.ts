import { describe, expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Timeframes of a sentence as “words = from..to”, told on Wednesday 20 August 2025 unless another day is given. */
function timeframes(text: string, date: string | null = '2025-08-20'): string[] {
  return findTimeframes(text, [{ start: 0, end: text.length }], { date }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`,
  );
}

describe('lengths of time are days from the occasion', () => {
  test.each([
    ['The pump is mended within an hour to two days.', ['within an hour to two days = 0.042..2']],
    ['Answers come in 18 hours to three days.', ['in 18 hours to three days = 0.75..3']],
    ['Roofs last within six months to two years.', ['within six months to two years = 180..730']],
    [
      'They expect snow over the coming three days to two weeks.',
      ['over the coming three days to two weeks = 3..14'],
    ],
    ['It shrank over the past six months to a year.', ['over the past six months to a year = -365..0']],
    ['She was sent last month to two years of service.', ['last month = 2025-07-01..2025-07-31']],
    ['They moved him last week to three days of rowing.', ['last week = 2025-08-11..2025-08-17']],
    [
      'Rates fell next month to a year ago.',
      ['next month = 2025-09-01..2025-09-30', 'a year ago = 2024-01-01..2024-12-31'],
    ],
    ['It ends within 3–5 days.', ['within 3–5 days = 3..5']],
    ['It ends within 10 days.', ['within 10 days = ..10']],
    ['She must decide within 30 working days.', ['within 30 working days = ..42']],
    ['It will end in two weeks’ time.', ['in two weeks’ time = 14..14']],
    ['It grew over the past two years.', ['over the past two years = -730..0']],
    ['It is the worst storm in 80 years.', ['in 80 years = -29200..0']],
    ['More than 20 years ago it sank.', ['More than 20 years ago = ..-7300']],
    ['Over ten years ago it sank.', ['Over ten years ago = ..-3650']],
    ['It will end in over two years.', ['in over two years = 730..']],
    ['It will end in at most two years.', ['in at most two years = ..730']],
    ['The crews will mend the quay in two years.', ['in two years = 730..730']],
    ['The crews mended the quay in two years.', ['in two years = ..']],
    ['The council met and chose a plan in two weeks.', ['in two weeks = ..']],
    ['He juggled for over six hours before a crowd of pilots.', []],
    ['For two days after the storm no ferry sailed.', []],
    ['He had waited for three hours before leaving.', []],
    ['The cook sang for almost a day before a hall of nine.', []],
    ['They had rowed for several hours after the fire.', []],
    ['Two hours before the vote she left.', ['Two hours before = ..']],
    ['Two years later and hours before, nothing.', ['Two years later = ..', 'hours before = ..']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('what opens a range bounds nothing where its other end was not read', () => {
  test.each([
    ['He showed a letter from Friday.', ['from Friday = ..']],
    ['The tide tables from 1923 were lost.', ['from 1923 = ..']],
    ['A ruling from May 3 shut the mill.', ['from May 3 = ..']],
    ['The fair is held between May 3 and noon.', ['between May 3 = ..', 'noon = ..']],
    ['The vicar put it off from Monday again.', ['from Monday = ..']],
    ['The lock will be shut from Friday.', ['from Friday = 2025-08-22..']],
    ['From Friday on the lock was shut.', ['From Friday = 2025-08-15..']],
    ['The fair lasted from Monday to Friday.', ['from Monday to Friday = 2025-08-18..2025-08-22']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('a weekday where only the day of the occasion is known, a Wednesday', () => {
  const told = (text: string) =>
    findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20', isOccasion: true }).map(
      ({ from, to }) => `${from ?? ''}..${to ?? ''}`,
    );
  test.each([
    ['They met on Wednesday.', '2025-08-20..2025-08-20'],
    ['They met on Tuesday.', '2025-08-19..2025-08-19'],
    ['They met on Saturday.', '2025-08-16..2025-08-16'],
    ['They met on Thursday.', '..'],
    ['They met on Friday.', '..'],
    ['They met last Friday.', '2025-08-15..2025-08-15'],
    ['They will meet on Friday.', '2025-08-22..2025-08-22'],
  ])('%s', (text, days) => expect(told(text)).toEqual([days]));
});

describe('calendar words are dates where the day of telling is known', () => {
  test.each([
    ['They met on Monday.', ['on Monday = 2025-08-18..2025-08-18']],
    ['They will meet on Monday.', ['on Monday = 2025-08-25..2025-08-25']],
    [
      'They met last Friday, and in June.',
      ['last Friday = 2025-08-15..2025-08-15', 'in June = 2025-06-01..2025-06-30'],
    ],
    ['Six months ago they met.', ['Six months ago = 2025-02-01..2025-02-28']],
    ['It began in February 2022.', ['in February 2022 = 2022-02-01..2022-02-28']],
    ['It ends by the end of the year.', ['by the end of the year = ..2025-12-31']],
    ['It began earlier this month.', ['earlier this month = 2025-08-01..2025-08-20']],
    ['It ran from 2013 to 2015.', ['from 2013 to 2015 = 2013-01-01..2015-12-31']],
    ['The vote is on Nov. 8.', ['on Nov. 8 = 2025-11-08..2025-11-08']],
    ['It opens the week of 1 October.', ['week of 1 October = 2025-09-29..2025-10-05']],
    ['The lock opens in the week of Sept. 9.', ['week of Sept. 9 = 2025-09-08..2025-09-14']],
    ['It ran June 3-5.', ['June 3-5 = 2025-06-03..2025-06-05']],
    [
      'In the 1990s and since 2014 it grew.',
      ['In the 1990s = 1990-01-01..1999-12-31', 'since 2014 = 2014-01-01..'],
    ],
    [
      'The first three months of 2015 were cold.',
      ['The first three months of 2015 = 2015-01-01..2015-03-31'],
    ],
    ['Rain fell over the weekend.', ['over the weekend = 2025-08-16..2025-08-17']],
    ['Sales rose in Q3 2024.', ['in Q3 2024 = 2024-07-01..2024-09-30']],
    ['The truce ends in November.', ['in November = 2025-11-01..2025-11-30']],
    ['Monday’s summit ended.', ['Monday = 2025-08-18..2025-08-18']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('seasons are those that run, are over, or are yet to begin', () => {
  test.each([
    ['This winter was cold.', '2025-01-20', ['This winter = 2024-12-01..2025-02-28']],
    ['Last winter was cold.', '2025-01-20', ['Last winter = 2023-12-01..2024-02-29']],
    ['Next winter will be cold.', '2025-01-20', ['Next winter = 2025-12-01..2026-02-28']],
    ['Last winter was cold.', '2025-06-20', ['Last winter = 2024-12-01..2025-02-28']],
    ['This winter will be cold.', '2025-10-20', ['This winter = 2025-12-01..2026-02-28']],
    ['They will meet next summer.', '2025-07-10', ['next summer = 2026-06-01..2026-08-31']],
    ['They met last summer.', '2025-07-10', ['last summer = 2024-06-01..2024-08-31']],
    ['They met this summer.', '2025-11-10', ['this summer = 2025-06-01..2025-08-31']],
    ['They met in the summer.', '2025-11-10', ['in the summer = 2025-06-01..2025-08-31']],
    ['They will meet in the spring.', '2025-11-10', ['in the spring = 2026-03-01..2026-05-31']],
    ['It opened in the summer of 2016.', '2025-11-10', ['in the summer of 2016 = 2016-06-01..2016-08-31']],
  ])('%s told on %s', (text, date, expected) => expect(timeframes(text, date)).toEqual(expected));

  test.each([
    'The inquiry found fault after the fall.',
    'He died in the fall.',
    'She was hurt in the fall, and a nurse came.',
    'It grew since the fall of the wall.',
    'The spring of the lock broke.',
    'Nobody survived the fall.',
  ])('no autumn stands in “%s”', (text) => expect(timeframes(text)).toEqual([]));
});

describe('times of the world', () => {
  test.each([
    ['The late 19th century was hard.', ['late 19th century = 1801-01-01..1900-12-31']],
    ['It is a 12th-century church.', ['12th-century = 1101-01-01..1200-12-31']],
    ['The 18th and 19th centuries were hard.', ['The 18th and 19th centuries = 1701-01-01..1900-12-31']],
    ['It shut in the twentieth century.', ['in the twentieth century = 1901-01-01..2000-12-31']],
    ['It stood in the twenty-first century.', ['in the twenty-first century = 2001-01-01..2100-12-31']],
    [
      'It stood in the mid-1800s and in the 1850s.',
      ['mid-1800s = 1800-01-01..1899-12-31', 'in the 1850s = 1850-01-01..1859-12-31'],
    ],
    ['It is of the 1st century BC and stood in 79 AD.', ['the 1st century BC = ..', 'in 79 AD = ..']],
    ['The war of 1914-18 ruined it.', ['1914-18 = 1914-01-01..1918-12-31']],
    ['They ruled from 1368 to 1644.', ['from 1368 to 1644 = 1368-01-01..1644-12-31']],
    ['Sales rose in fiscal 2025.', ['in fiscal 2025 = ..']],
    ['Sales rose in FY2025.', ['in FY2025 = ..']],
    ['It opened on 12.02.2026.', ['on 12.02.2026 = 2026-02-12..2026-02-12']],
    ['It shut on 13.02.26.', ['on 13.02.26 = 2026-02-13..2026-02-13']],
    ['It opened on 24-03-2026.', ['on 24-03-2026 = 2026-03-24..2026-03-24']],
    ['It opened on 03-04-2026.', ['on 03-04-2026 = ..']],
    ['It shut on 2026/03/24.', ['on 2026/03/24 = 2026-03-24..2026-03-24']],
    ['It shut on 12/25/2025.', ['on 12/25/2025 = 2025-12-25..2025-12-25']],
    ['Talks resume at 1400 GMT on Friday.', ['at 1400 GMT = ..', 'on Friday = 2025-08-22..2025-08-22']],
    ['The blast came at 0530 (0330 GMT).', ['at 0530 = ..', '0330 GMT = ..']],
    ['Kick-off is at 20.45 CET.', ['at 20.45 CET = ..']],
    ['It spoke at 14h30 and at 1400 hours.', ['at 14h30 = ..', 'at 1400 hours = ..']],
    ['The 0900 ferry left.', ['0900 = ..']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('a month or day without a year lies ahead where the words do', () => {
  test.each([
    ['“See you in October,” she said.', 'in October = 2025-10-01..2025-10-31'],
    ['In October, voters will choose.', 'In October = 2025-10-01..2025-10-31'],
    ['By mid-October it will be open.', 'By mid-October = ..2025-10-31'],
    ['The firm aims to finish by November.', 'by November = ..2025-11-30'],
    ['The trial was postponed until February.', 'until February = ..2026-02-28'],
    ['He returns in December.', 'in December = 2025-12-01..2025-12-31'],
    ['A decision could come as early as October.', 'as early as October = 2025-10-01..'],
    ['He said he would be speaking in October.', 'in October = 2025-10-01..2025-10-31'],
    ['On Friday, voters will choose.', 'On Friday = 2025-08-22..2025-08-22'],
    ['In October, he said he will choose.', 'In October = 2024-10-01..2024-10-31'],
    ['In December the firm failed.', 'In December = 2024-12-01..2024-12-31'],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual([expected]));
});

test('without a known day calendar words keep their words alone', () => {
  expect(timeframes('They met on Monday, and within two weeks.', null)).toEqual([
    'on Monday = ..',
    'within two weeks = ..14',
  ]);
});

test('times of day have no days', () => {
  expect(timeframes('They met at 9:30 a.m. ET.')).toEqual(['at 9:30 a.m. ET = ..']);
});

describe('what is arranged, and what “today’s” means', () => {
  test.each([
    ['On Friday, the mayor meets the pilots.', 'On Friday = 2025-08-22..2025-08-22'],
    ['The talks begin on Friday with a meal.', 'on Friday = 2025-08-22..2025-08-22'],
    ['On Friday, the mayor plans talks.', 'On Friday = 2025-08-22..2025-08-22'],
    ['On Friday, the mayor met the pilots.', 'On Friday = 2025-08-15..2025-08-15'],
    ['She lost today’s vote.', 'today = 2025-08-20..2025-08-20'],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual([expected]));

  test('before many “today’s” is no day', () => {
    expect(timeframes('She fights for today’s pilots.')).toEqual([]);
  });
});

describe('a day without its year that lies just after the telling is not told of the year to come', () => {
  test.each([
    ['Neither pilot gained a majority in the vote on Aug. 3.', ['on Aug. 3 = 2025-08-03..2025-08-03']],
    ['The board lost the votes of July 9.', ['July 9 = 2025-07-09..2025-07-09']],
    ['The crews mended the quay before its start on 12 June.', ['on 12 June = 2025-06-12..2025-06-12']],
    ['Rain ruined the set of races on July 30.', ['on July 30 = 2025-07-30..2025-07-30']],
    ['The mayor was at the votes on Aug. 1.', ['on Aug. 1 = 2025-08-01..2025-08-01']],
    // In doubt none is known.
    ['The board will meet on Aug. 3.', ['on Aug. 3 = ..']],
    ['They agreed that the race would begin on July 9.', ['on July 9 = ..']],
    ['The board will meet on Jan. 9.', ['on Jan. 9 = 2026-01-09..2026-01-09']],
    ['The board will meet on Sept. 9.', ['on Sept. 9 = 2025-09-09..2025-09-09']],
  ])('%s', (text, found) => expect(timeframes(text)).toEqual(found));
});
