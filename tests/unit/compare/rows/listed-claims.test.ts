import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../build/compared-texts.ts';

const OTHER = 'Port news of May\n\nBakers of Eastmere sold rolls on Monday.\n\nThe mill burned down.';
const FILL = 'The port was quiet for most of the week, and boats lay at the quay until the wind fell.';

/** The headings of one article that are listed as claims. */
const listClaims = (...paragraphs: readonly string[]): string[] =>
  compareTexts([['Ferry sinks in Oskarby', FILL, ...paragraphs, FILL].join('\n\n'), OTHER])
    .claims.filter(({ passages, uncounted }) => passages.some(({ id }) => !uncounted.includes(id)))
    .map(({ label }) => label);

describe('words of a post are nobody’s claim without who signs it', () => {
  test.each([
    'The quay of Oskarby is no place for the ferries of Eastmere. -- Una Roe (@unaroe) May 2, 2020',
    'The ferry of Oskarby is older than its quay in Eastmere. — Una Roe (@unaroe) May 2, 2020',
    'Ferries of Oskarby are dearer than the mayor of Eastmere thinks. — Ada Velde (@adavelde)',
    'The ferry to Eastmere was no good for Oskarby in May. – Bo Mills (@bomills) June 1, 2021',
    'Oskarby and Eastmere need a ferry that floats by June. -- Oskarby Crier (@crier) March 3, 2019',
  ])('%s', (post) => {
    expect(listClaims(post).join()).not.toMatch(/Oskarby/u);
  });

  test('what no signature follows is one', () => {
    expect(listClaims('The quay of Oskarby is no place for the ferries of Eastmere.')).toContain(
      'The quay of Oskarby is no place for the ferries of Eastmere.',
    );
  });
});

test('a sentence that an article has twice is one claim', () => {
  const sentence = 'The quay of Oskarby is no place for the ferries of Eastmere.';
  expect(listClaims(sentence, 'Gulls sang in Oskarby.', sentence).filter((one) => one === sentence)).toEqual([
    sentence,
  ]);
});

describe('what several articles quote of a speaker whom they name is listed with the speaker', () => {
  test.each([
    [
      'Una Roe was there.\n\n“There was no mutiny. I repeat, there was no mutiny,” she told pilots.',
      'Una Roe',
    ],
    ['Bo Mills was there.\n\n“We took a chance. I repeat, we took a chance,” he told pilots.', 'Bo Mills'],
    [
      'Ada Velde was there.\n\n“It never was true. I repeat, it never was true,” she told pilots.',
      'Ada Velde',
    ],
  ])('%s', (paragraph, speaker) => {
    const text = (title: string, fill: string) => [title, fill, paragraph, fill].join('\n\n');
    const { claims } = compareTexts([
      text('Ferry sinks in Oskarby', FILL),
      text(
        'Quay of Oskarby closed',
        'Rolls were dear in May, bakers of Eastmere said, and the mill stood still.',
      ),
    ]);
    const listed = claims.filter(
      ({ passages, uncounted }) => passages.length > 1 && passages.every(({ id }) => !uncounted.includes(id)),
    );
    expect(listed.map(({ labelSpeaker }) => labelSpeaker)).toContain(speaker);
  });
});
