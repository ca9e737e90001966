import { expect, test } from 'vitest';
import { toFigureLedger, toTimeframeLedger } from '../../../../src/view/topic/ledgers.ts';
import { compareSentences } from '../../../build/compared-texts.ts';

/** Who is credited, in the first of two articles, with each figure and time that both give. */
function credit(one: string, other: string): string[] {
  const { claim, comparison } = compareSentences(one, other);
  const groups = [...toFigureLedger(comparison, [claim]), ...toTimeframeLedger(comparison, [claim])];
  return groups.flatMap(({ lines }) =>
    lines.filter(({ article }) => article.letter === 'A').map(({ credited, says }) => credited?.text ?? says),
  );
}

test.each([
  [
    'A Tern Gazette report that gulls ate 41,000 herrings made the bakers laugh.',
    'The bakers laughed that gulls ate 41,000 herrings.',
  ],
  [
    'Stone left after a story in the Oskarby Post that 36 ferries had no licence.',
    'Stone left because 36 ferries had no licence.',
  ],
  [
    'The office opened after allegations that 52 pilots were never paid.',
    'The office opened because 52 pilots were never paid.',
  ],
  [
    'Pilots, citing a letter of the mayor, count 78 rotten ferries in the bay.',
    'Pilots count 78 rotten ferries in the bay.',
  ],
  ['The quay reportedly lost 64 cranes in the storm.', 'The quay lost 64 cranes in the storm.'],
])('what a sentence has from others is not credited to the article itself: “%s”', (one, other) => {
  const credits = credit(one, other);
  expect(credits.length).toBeGreaterThan(0);
  expect(credits).not.toContain('the article itself');
});

test.each([
  ['The quay lost 64 cranes in the storm.', 'In the storm the quay lost 64 cranes.'],
  [
    'Gulls ate 41,000 herrings before a report on it came out.',
    'Gulls ate 41,000 herrings before the report.',
  ],
  ['Stone published the report on March 8 about ferries.', 'The report on ferries was published on March 8.'],
])('but: “%s”', (one, other) => {
  const credits = credit(one, other);
  expect(credits.length).toBeGreaterThan(0);
  expect(new Set(credits)).toEqual(new Set(['the article itself']));
});
