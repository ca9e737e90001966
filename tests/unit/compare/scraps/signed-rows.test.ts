import { expect, test } from 'vitest';
import { compareStory } from '../../../../src/compare/story.ts';
import { makeClaim, makePassage, makeSettings } from '../../../build/aligned-claim.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The headings of a story of two articles that both have the same line, linked. */
function headingsOf(line: string): string[] {
  const [a, b] = ['a', 'b'].map((id) => makeArticle({ id, text: `Fog came to Oskarby.\n\n${line}` }));
  if (a === undefined || b === undefined) throw new Error('no articles');
  const claims = [makeClaim([makePassage(a, line), makePassage(b, line)])];
  const { claims: made } = compareStory({
    ...{ id: 'post', settings: makeSettings(), articles: [a, b], entities: [], diagnostics: [] },
    alignment: { claims, sharedWording: [], otherOccasions: [] },
  });
  return made.map(({ label }) => label);
}

test.each([
  '— Ada Velde (@adavelde) May 7, 2013',
  '– Pilots of Oskarby (@oskarbypilots) June 1, 2024',
  '- Bo Mills (@bomills) 3 October 2019',
  '— The Quay (@quay) March 30',
  '— Dr. Pia Stone, M.D. (@piastone) December 29, 2016',
])('who signs a post that several articles show is no claim: %s', (line) => {
  expect(headingsOf(line)).toEqual([]);
});

test.each([
  'Pilots rowed home at noon.',
  'Ada Velde (@adavelde) left Oskarby for good.',
  '— Ada Velde left Oskarby on May 7.',
  'Bo Mills (@bomills) sold 40 boats in October.',
  'The quay of Oskarby was shut on May 7, 2013.',
])('what is told beside a name is: %s', (line) => {
  expect(headingsOf(line)).toHaveLength(1);
});
