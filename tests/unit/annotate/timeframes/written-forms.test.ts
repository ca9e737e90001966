import { describe, expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Times of a text that was told on 20 August 2025. */
const timeframes = (text: string): string[] =>
  findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20' }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from ?? ''}..${to ?? ''}`,
  );

describe('quarters, halves and months of a year', () => {
  test.each([
    ['Sales rose in Q3 2024.', ['in Q3 2024 = 2024-07-01..2024-09-30']],
    ['Sales rose in Q1.', ['in Q1 = 2025-01-01..2025-03-31']],
    ['Sales rose in Q4.', ['in Q4 = 2024-10-01..2024-12-31']],
    ['Sales fell in Q 3.', []],
    ['Sales fell in Q5 2024.', []],
    [
      'In the first three months of 2031 it rained.',
      ['In the first three months of 2031 = 2031-01-01..2031-03-31'],
    ],
    [
      'In the last two months of 2016 it snowed.',
      ['In the last two months of 2016 = 2016-11-01..2016-12-31'],
    ],
    ['In the second half of 2016 it snowed.', ['In the second half of 2016 = 2016-07-01..2016-12-31']],
    ['In the first half of last year it snowed.', ['last year = 2024-01-01..2024-12-31']],
    ['In the third quarter of 2019 it fell.', ['In the third quarter of 2019 = 2019-07-01..2019-09-30']],
    ['The third quarter brought a loss.', ['The third quarter = 2025-07-01..2025-09-30']],
    ['A first-quarter loss was met.', ['first-quarter = 2025-01-01..2025-03-31']],
    ['The fourth-quarter loss grew.', ['The fourth-quarter = 2024-10-01..2024-12-31']],
    ['The third half of it was bad.', []],
    ['The first half was bad.', []],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('dates in figures', () => {
  test.each([
    ['It happened on 24.03.2026.', ['on 24.03.2026 = 2026-03-24..2026-03-24']],
    ['It opened on 13.02.26 at last.', ['on 13.02.26 = 2026-02-13..2026-02-13']],
    ['It is version 13.02.26 now.', []],
    ['They met on 24.3. at noon.', ['on 24.3. = ..', 'at noon = ..']],
    ['They scored 24.3. Nobody cheered.', []],
    ['They met on 45.3. at noon.', ['at noon = ..']],
    ['It was written 2025-08-18.', ['2025-08-18 = 2025-08-18..2025-08-18']],
    ['It was written 2025/08/18.', ['2025/08/18 = 2025-08-18..2025-08-18']],
    ['It was written 2025-13-18.', []],
    ['It was written 2025-8/18.', []],
    ['It ran until 24-03-2026.', ['until 24-03-2026 = ..2026-03-24']],
    ['It ran until 12/25/24.', ['until 12/25/24 = ..2024-12-25']],
    ['It ran until 25/12/24.', ['until 25/12/24 = ..2024-12-25']],
    ['It ran until 12/03/24.', ['until 12/03/24 = ..']],
    ['It ran until 31/31/24.', []],
    ['It ran until 24-03-26.', []],
    ['They remember 9/11.', ['9/11 = 2001-09-11..2001-09-11']],
    ['They remember 9/11/2020.', ['9/11/2020 = ..']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('centuries, eras and fiscal years', () => {
  test.each([
    ['It was built in the 19th century.', ['in the 19th century = 1801-01-01..1900-12-31']],
    [
      'It was built in the 18th and 19th centuries.',
      ['in the 18th and 19th centuries = 1701-01-01..1900-12-31'],
    ],
    ['A 12th-century tower fell.', ['12th-century = 1101-01-01..1200-12-31']],
    ['It stood in the 1st century BC.', ['in the 1st century BC = ..']],
    ['It stood in the 3rd century B.C. already.', ['in the 3rd century B.C. = ..']],
    ['The volcano broke out in 79 AD.', ['in 79 AD = ..']],
    ['The volcano broke out in AD 79.', ['in AD 79 = ..']],
    ['The wall is of 300 B.C. or so.', ['300 B.C. = ..']],
    ['In fiscal 2025 they lost.', ['In fiscal 2025 = ..']],
    ['In fiscal year 2025-26 they lost.', ['In fiscal year 2025-26 = ..']],
    ['In FY25 they lost.', ['In FY25 = ..']],
    ['In FY 25 they lost.', []],
    ['In FY2025 they lost.', ['In FY2025 = ..']],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});

describe('times of the day', () => {
  test.each([
    ['In fiscal 25 they lost.', []],
    ['They met at 5 p.m. on Tuesday.', ['at 5 p.m. = ..', 'on Tuesday = 2025-08-19..2025-08-19']],
    ['They met at 5:30 pm EST.', ['at 5:30 pm EST = ..']],
    ['They met at 17.30 GMT.', ['at 17.30 GMT = ..']],
    ["They met at 9 o'clock local time.", ["at 9 o'clock local time = .."]],
    ['They met at 9 a.m. Eastern time.', ['at 9 a.m. Eastern time = ..']],
    ['They met at noon Pacific time.', ['at noon Pacific time = ..']],
    [
      'They met at 14:00 local time on Monday.',
      ['at 14:00 local time = ..', 'on Monday = 2025-08-18..2025-08-18'],
    ],
    ['They met at 25:00.', []],
  ])('%s', (text, expected) => expect(timeframes(text)).toEqual(expected));
});
