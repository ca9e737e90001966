import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../build/compared-texts.ts';

/** The days of the times of an article that was published on Wednesday 20 August 2025 and tells a sentence. */
function readDays(sentence: string): string[] {
  const text = (line: string) =>
    `Kilns go cold in Oskarby\n\nBy Ada Marrow\n20 August 2025\n\n${line}\n\nNothing else was told of the potters.\n`;
  const { articles } = compareTexts([text(sentence), text('The clay is red.')]);
  const [article] = articles;
  return (article?.timeframes ?? [])
    .filter(({ start }) => start > text('').indexOf('\n\n', 60))
    .map(({ from, to }) => `${from ?? ''}..${to ?? ''}`);
}

describe('a time that somebody is quoted with', () => {
  test.each([
    '“We light the kilns today,” said Ada Marrow.',
    '“There will be clay again tomorrow,” a potter told the guild.',
    'Bo Velde wrote: “The bell rang twice last night.”',
    '“I saw no smoke this week,” said Bo Velde.',
    'The guild “sold nothing yesterday”, the clerk said.',
  ])('has no day where nobody says when it was said: %s', (sentence) =>
    expect(readDays(sentence)).toEqual(['..']),
  );

  test.each([
    ['“We light the kilns tomorrow,” Ada Marrow said on Tuesday.', '2025-08-20..2025-08-20'],
    ['On Monday Bo Velde told the guild: “The bell rang today.”', '2025-08-18..2025-08-18'],
  ])('counts from the day on which it was said: %s', (sentence, day) =>
    expect(readDays(sentence)).toContain(day),
  );

  test.each([
    ['Ada Marrow lit the kilns yesterday.', '2025-08-19..2025-08-19'],
    ['The bell rang last night, and “nobody woke”, said Bo Velde.', '2025-08-19..2025-08-19'],
    ['“We lit the kilns on 4 August 2025,” said Ada Marrow.', '2025-08-04..2025-08-04'],
  ])('is the article’s own, or a date, else: %s', (sentence, day) =>
    expect(readDays(sentence)).toEqual([day]),
  );
});
