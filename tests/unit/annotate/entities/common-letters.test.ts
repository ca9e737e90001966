import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The names of a story of one article. */
const labelsOf = (text: string): string[] =>
  annotateStory([makeArticle({ text })], { date: null }).entities.map(({ label }) => label);

test.each([
  'The senior bridge warden slept. They woke the SBW, and the SBW left.',
  'Each has a rural parking permit. They took the RPP, and sold the RPP.',
  'Portable lamp battery fires are rare. The PLB was new, and the PLB burned.',
  'They counted three QTs. They liked the QTs.',
  'It weighs a great deal. The Yearly ferry ticket is blue. They lost the YFT, and found the YFT.',
])('letters that a story writes out in small letters, or in the plural, name nothing: %s', (text) =>
  expect(labelsOf(text)).toEqual([]),
);

test.each([
  ['The senior bridge warden slept. They told the SBW. The SBW denied it.', 'SBW'],
  [
    'Each has a rural parking permit. They joined the Rural Parking Party (RPP). The RPP won.',
    'Rural Parking Party',
  ],
  ['They were of the BLP, and left the BLP for another.', 'BLP'],
  ['The film bureau index fell. The FBI was late.', 'FBI'],
  ['The senior of a bridge wept. They liked the SBW, and left the SBW.', 'SBW'],
])('letters of a body, or that nothing spells, stay: %s', (text, label) =>
  expect(labelsOf(text)).toContain(label),
);
