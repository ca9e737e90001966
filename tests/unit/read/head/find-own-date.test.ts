import { describe, expect, test } from 'vitest';
import { findOnlyDate } from '../../../../src/read/head/find-own-date.ts';
import { readWords } from '../../../build/article-file.ts';

describe('a line that is nothing but a date', () => {
  test.each([
    ['PUBLISHED MARCH 4, 2026', '2026-03-04'],
    ['For release – Thursday 5 March 2026, 09.15', '2026-03-05'],
    ['Thursday 5 March 2026, 9.15am', '2026-03-05'],
    ['Press notice | 5 March 2026', '2026-03-05'],
    ['Posted: Thursday, March 5, 2026, 4:12 p.m. EST', '2026-03-05'],
  ])('gives its day: %s', (line, day) => expect(findOnlyDate(line)).toBe(day));

  test.each([
    'Thursday 5 March, 09.15',
    'On 5 March 2026 the quay was shut.',
    'Updated 4:12 p.m. EST, March 5, 2026',
    'Embargo – Thursday 5 March 2026, 09.15',
    'The quay shuts on Thursday 5 March 2026',
    '5 March 2026 – 9 March 2026',
    'Correction – 5 March 2026',
  ])('gives none: %s', (line) => expect(findOnlyDate(line)).toBeUndefined());
});

const LEAD =
  'The harbour council of Quillmouth voted on Monday to close the north quay for eleven weeks, after divers found cracks in four of its oldest piles.';
const END =
  'The work will cost about two million crowns, and half of it will be paid by the county of Eastmere next year.';
const read = (...lines: string[]): string | undefined => readWords(lines.join('\n\n')).published?.date;

describe('the day of publication', () => {
  const HEADLINE = 'Quillmouth closes north quay for eleven weeks';
  test.each([
    [[HEADLINE, 'For release – Thursday 5 March 2026, 09.15', LEAD], '2026-03-05'],
    [[HEADLINE, 'ADA STONE\nHARBOUR DESK\nQUILLMOUTH\nPUBLISHED MARCH 5, 2026', LEAD], '2026-03-05'],
    [[HEADLINE, LEAD, 'For release – Thursday 5 March 2026, 09.15', END], undefined],
    [[HEADLINE, 'For release – 5 March 2026, 09.15', 'For sale – 7 March 2026, 09.15', LEAD], undefined],
    [[HEADLINE, LEAD, LEAD], undefined],
  ])('is told by such a line of the head: %#', (lines, day) => expect(read(...lines)).toBe(day));
});
