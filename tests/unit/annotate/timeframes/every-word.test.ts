import { expect, test } from 'vitest';
import { findTimeframes } from '../../../../src/annotate/timeframes/timeframes.ts';

/** Ends of the only time of a sentence, told on Wednesday 20 August 2025. */
function readTime(text: string): string {
  const found = findTimeframes(text, [{ start: 0, end: text.length }], { date: '2025-08-20' });
  return found.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(' and ');
}

test.each([
  ['86,400 seconds', 1],
  ['1,440 minutes', 1],
  ['48 hours', 2],
  ['4 days', 4],
  ['4 nights', 4],
  ['4 weeks', 28],
  ['4 weekends', 28],
  ['4 fortnights', 56],
  ['4 months', 120],
  ['4 years', 1460],
  ['4 decades', 14_600],
  ['4 centuries', 146_000],
])('a length of %s is %d days', (length, days) => {
  expect(readTime(`It ends within ${length}.`)).toBe(`..${days}`);
});

test.each([
  ['this week', '2025-08-18..2025-08-24'],
  ['last week', '2025-08-11..2025-08-17'],
  ['next week', '2025-08-25..2025-08-31'],
  ['this past week', '..'],
  ['this coming week', '2025-08-25..2025-08-31'],
  ['the coming week', '2025-08-25..2025-08-31'],
  ['today', '2025-08-20..2025-08-20'],
  ['tonight', '2025-08-20..2025-08-20'],
  ['yesterday', '2025-08-19..2025-08-19'],
  ['tomorrow', '2025-08-21..2025-08-21'],
  ['overnight', '..'],
])('%s is %s', (words, days) => expect(readTime(`They meet ${words}.`)).toBe(days));

test.each(['noon', 'midnight', 'midday', 'dawn', 'dusk', "one o'clock", "twelve o'clock"])(
  'at %s is a time of a day that is not told',
  (clock) => expect(readTime(`They met at ${clock}.`)).toBe('..'),
);

test.each(['next', 'coming', 'following', 'ensuing'])('the %s two weeks lie ahead', (word) => {
  expect(readTime(`They will meet in the ${word} two weeks.`)).toBe('..14');
});

test.each(['past', 'last', 'previous', 'preceding'])('the %s two weeks are over', (word) => {
  for (const the of ['the', 'these', 'those'])
    expect(readTime(`They met in ${the} ${word} two weeks.`)).toBe('-14..0');
});

test.each([
  ['year’s end', '..2025-12-31'],
  ['year-end', '..2025-12-31'],
  ['month’s end', '..2025-08-31'],
  ['month-end', '..2025-08-31'],
  ['week’s end', '..2025-08-24'],
])('by %s is %s', (words, days) => expect(readTime(`It ends by ${words}.`)).toBe(days));

test.each([
  ['tenth', '..'],
  ['eleventh', '1001-01-01..1100-12-31'],
  ['twelfth', '1101-01-01..1200-12-31'],
  ['thirteenth', '1201-01-01..1300-12-31'],
  ['fourteenth', '1301-01-01..1400-12-31'],
  ['fifteenth', '1401-01-01..1500-12-31'],
  ['sixteenth', '1501-01-01..1600-12-31'],
  ['seventeenth', '1601-01-01..1700-12-31'],
  ['eighteenth', '1701-01-01..1800-12-31'],
  ['nineteenth', '1801-01-01..1900-12-31'],
  ['twentieth', '1901-01-01..2000-12-31'],
  ['twenty-first', '2001-01-01..2100-12-31'],
  ['21st', '2001-01-01..2100-12-31'],
])('the %s century is %s', (ordinal, days) => {
  expect(readTime(`It was built in the ${ordinal} century.`)).toBe(days);
});
