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
  ['Ferries 3 and 7 carried 900 pilots in March.', 'In March ferries carried 900 pilots.'],
])('but: “%s”', (one, other) => {
  const credits = credit(one, other);
  expect(credits.length).toBeGreaterThan(0);
  expect(new Set(credits)).toEqual(new Set(['the article itself']));
});

test.each([
  ['in the sentence', 'The quay lost 64 cranes, as a tern keeper told pilots.'],
  ['after it', 'The quay lost 64 cranes in the storm. Pilots deny it.'],
  ['before it', 'A study of the bay came out. The quay lost 64 cranes in the storm.'],
  ['in marks', 'The quay lost 64 cranes in the “great” storm.'],
  ['by somebody who speaks', 'You know that the quay lost 64 cranes in the storm.'],
])('with any sign of a source %s nothing is said of who follows a figure: “%s”', (_where, one) => {
  const credits = credit(one, 'In the storm the quay lost 64 cranes.');
  expect(credits.length).toBeGreaterThan(0);
  expect(credits).not.toContain('the article itself');
});

test.each([
  [
    'A new survey by Marlow College shows the mayor tied with Velde in three ports.',
    'The mayor is tied with Velde in three ports.',
  ],
  [
    'The quay pleases 61 percent of pilots in the survey of Marlow College.',
    'The quay pleases 61 percent of pilots.',
  ],
  ['Responses are reported for 2,340 pilots of the bay.', 'There are responses for 2,340 pilots of the bay.'],
  [
    'Stone is thought to be honest by 58 percent of pilots, the college poll found.',
    'Stone is thought to be honest by 58 percent of pilots.',
  ],
  [
    'Velde leads in polls of pilots by 17 points before the vote.',
    'Velde leads by 17 points before the vote of pilots.',
  ],
])('a count of opinions is not the article’s own, nor hearsay: “%s”', (one, other) => {
  const credits = credit(one, other);
  expect(credits.length).toBeGreaterThan(0);
  expect(credits).not.toContain('the article itself');
  expect(credits).not.toContain('hearsay');
});

test.each([
  [
    'Stone said her office will announce on Friday the sale of the ferry.',
    'The office will announce the sale of the ferry on Friday.',
  ],
  [
    'Velde told pilots that the board would announce on Monday a new quay.',
    'The board will announce a new quay on Monday.',
  ],
  [
    'The mayor wrote that the port promised on May 8 a lighter toll.',
    'The port promised a lighter toll on May 8.',
  ],
  [
    'The captain testified that the owner ordered on Tuesday the ferry to sail.',
    'The owner ordered the ferry to sail on Tuesday.',
  ],
  [
    'Stone tweeted that the guild will declare on Sunday the race open.',
    'The guild will declare the race open on Sunday.',
  ],
])('the time of what somebody is said to announce is not the article’s own: “%s”', (one, other) => {
  const credits = credit(one, other);
  expect(credits.length).toBeGreaterThan(0);
  expect(credits).not.toContain('the article itself');
});

test.each([
  ['Ada Velde said the storm in which 64 cranes fell was over.', 'In the storm 64 cranes fell.'],
  [
    'Ada Velde said after the choir rejected 41 sea songs that its concert would be short.',
    'The choir rejected 41 sea songs.',
  ],
  [
    'Ada Velde said the museum offered the school 64 stuffed gulls.',
    'The museum offered the school 64 stuffed gulls.',
  ],
])(
  'who says something beside it, or does something with it, is credited with no figure: “%s”',
  (one, other) => {
    const credits = credit(one, other);
    expect(credits.length).toBeGreaterThan(0);
    expect(credits.filter((words) => /^Ada Velde|choir|museum/u.test(words))).toEqual([]);
  },
);

test.each([
  'Ada Velde said that 64 cranes fell in the storm.',
  'According to Ada Velde, the quay lost 64 cranes in the storm.',
  'The quay lost 64 cranes in the storm, Ada Velde said.',
])('who only reports it is: “%s”', (one) => {
  expect(credit(one, 'In the storm 64 cranes fell.')).toEqual(['Ada Velde']);
});
