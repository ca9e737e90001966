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
