import { describe, expect, test } from 'vitest';
import {
  findByline,
  findCredit,
  findPublished,
  isContributorLine,
  isMasthead,
} from '../../../../src/read/lines/head-lines.ts';
import { parseDate } from '../../../../src/read/lines/parse-date.ts';

describe('a byline', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe', undefined],
    ['By Jane Doe and John Roe, Harbour Times', 'Jane Doe and John Roe', 'Harbour Times'],
    ['By JANE DOE Associated Press', 'JANE DOE', 'Associated Press'],
    ['By Jane Doe Northern News', 'Jane Doe', 'Northern News'],
    ['by Jane Doe | The Harbour Times', 'Jane Doe', 'The Harbour Times'],
    ['By Jane Doe in Aarau', 'Jane Doe', undefined],
    ['By Jane Doe, NNC', 'Jane Doe', 'NNC'],
  ])('%s', (line, names, publisher) => {
    const byline = findByline(line);
    expect([byline?.names.text, byline?.publisher?.text]).toEqual([names, publisher]);
    expect(line.slice(byline?.names.start, byline?.names.end)).toBe(names);
  });

  test.each(['By the time they came it was late', 'By Friday the port was open', 'Jane Doe'])(
    '%s is none',
    (line) => {
      expect(findByline(line)).toBeUndefined();
    },
  );

  test('may lack “By” where the markup says what it is', () => {
    expect(findByline('Jane Doe', true)?.names.text).toBe('Jane Doe');
  });
});

describe('a credit', () => {
  test.each([
    ['Article Source: reuters', 'reuters'],
    ['(AP)', 'AP'],
    ['— Reuters', 'Reuters'],
    ['AFP/Reuters', 'AFP/Reuters'],
    ['The Associated Press contributed to this report.', 'The Associated Press'],
    ['Oldport Post wire services', 'Oldport Post wire services'],
    ['From staff and wire reports', 'staff and wire reports'],
  ])('%s names %s', (line, name) => {
    expect(findCredit(line)?.text).toBe(name);
  });

  test('is not any short line', () => {
    expect(findCredit('The end')).toBeUndefined();
  });
});

test.each([
  'Harbour Post’s Ann Lee, Bo Mills and The Coast Wire contributed to this report.',
  'Ann Lee in Aarau and Bo P. Mills in Bern contributed reporting.',
  'Bo Mills reported from Aarau.',
  '(Staff writer Ann Lee contributed to this story.)',
  'Ann Lee also contributed to this article from Bern.',
])('“%s” says who helped', (line) => {
  expect(isContributorLine(line)).toBe(true);
});

test.each([
  'The first cases of blight were reported from Aarau.',
  'Losses in two other valleys contributed to this report.',
  'Ann Lee rowed home. The Coast Wire contributed to this report.',
  'A diver who has since died had contributed to this story.',
  'Nobody knows yet what was reported from the island.',
])('“%s” is a sentence', (line) => {
  expect(isContributorLine(line)).toBe(false);
});

test('a contributor’s line is told from a sentence', () => {
  expect(isContributorLine('Ann Lee contributed to this report.')).toBe(true);
  expect(isContributorLine('Reporting by Jane Doe in Aarau; Editing by John Roe')).toBe(true);
  expect(isContributorLine('Poe said that he had contributed to the fund.')).toBe(false);
  expect(isContributorLine('— With assistance by Ann Lee, and Bo Mills')).toBe(true);
  expect(isContributorLine('With help from Ann Lee')).toBe(true);
  expect(isContributorLine('With help from Ann Lee the crew rowed.')).toBe(false);
});

test('a masthead has a masthead’s last word, and no agency is one', () => {
  expect(['The Harbour Times', 'Northern News', 'harbour.com'].map(isMasthead)).toEqual([true, true, true]);
  expect(
    [
      'la Dorna Press',
      'de Velde Courier',
      'al Tarn TV',
      'el Skerry Star',
      'le Dorna Post',
      'the Star of Tarn Press',
    ].filter(isMasthead),
  ).toHaveLength(6);
  expect(isMasthead('un Skerry Star')).toBe(false);
  expect(['Reuters', 'New hope for the Press', 'Times'].map(isMasthead)).toEqual([false, false, false]);
});

test('a line that is little more than a date states when the article was published', () => {
  expect(findPublished('Updated 6:45 PM EDT, Mon August 18, 2025')?.date).toBe('2025-08-18');
  for (const line of ['10:01 pm PST, Tuesday, November 19, 2024', 'Wed 20 Nov 2024 04.29 AEDT'])
    expect(findPublished(line)?.date).toMatch(/^2024-11-(?:19|20)$/u);
  expect(findPublished('On August 18, 2025 the mayor said no')).toBeUndefined();
});

test.each([
  ['Aug. 18, 2025', '2025-08-18'],
  ['18th of August 2025', '2025-08-18'],
  ['Mon 18 Aug 2025 17.03 CEST', '2025-08-18'],
  ['2025-08-18', '2025-08-18'],
  ['2025-08-18T10:00:00+0200', '2025-08-18T10:00:00+02:00'],
  ['Nov 20 20244:29 AM EST', '2024-11-20'],
  ['20 Nov 202412:45', '2024-11-20'],
  ['Nov 20 20244', undefined],
  ['18.08.2025, 14:05 Uhr', '2025-08-18'],
  ['20250818', '2025-08-18'],
  ['20250230', undefined],
  ['8.3.2025', '2025-03-08'],
  ['18/08/2025', '2025-08-18'],
  ['08/18/2025', '2025-08-18'],
  ['18.13.2025', undefined],
  ['03/04/2025', undefined],
  ['February 30, 2025', undefined],
  ['In 2025', undefined],
])('the date of “%s” is %s', (words, date) => {
  expect(parseDate(words)).toBe(date);
});

describe('a line longer than lines of its kind are', () => {
  const pad = (start: string, length: number, end = ''): string =>
    `${start}${'a'.repeat(length - start.length - end.length)}${end}`;

  test.each([
    [
      'a masthead',
      60,
      (line: string) => isMasthead(line),
      pad('The H', 60, ' Times'),
      pad('The H', 61, ' Times'),
    ],
    [
      'a masthead by its words',
      6,
      isMasthead,
      'The New Harbour Bay Town Times',
      'The New Old Harbour Bay Town Times',
    ],
    [
      'a byline',
      200,
      (line: string) => findByline(line) !== undefined,
      pad('By Jane Doe, H', 200),
      pad('By Jane Doe, H', 201),
    ],
    [
      'a contributor’s line',
      300,
      isContributorLine,
      pad('Reporting by Jane Doe; H', 300),
      pad('Reporting by Jane Doe; H', 301),
    ],
  ])('is not %s: %i are the most', (_, __, is, longest, longer) => {
    expect([is(longest), is(longer)]).toEqual([true, false]);
  });
});
