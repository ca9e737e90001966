import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { NO_AMOUNTS } from '../../../../src/compare/values/no-amounts.ts';
import { isAmount, isTime, NO_TIMES } from '../../../../src/compare/values/no-values.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** How many figures and times of a sentence count as such. */
function count(text: string): { amounts: number; times: number } {
  const [article] = annotateStory([makeArticle({ text })], { date: null }).articles;
  if (article === undefined) throw new Error('the text gave no article');
  return {
    amounts: article.figures.filter((one) => isAmount(one, article)).length,
    times: article.timeframes.filter((one) => isTime(one, article)).length,
  };
}

test.each(NO_AMOUNTS)('$id: what looks like an amount is none in its example', ({ example }) => {
  expect(count(example).amounts).toBe(0);
});

test.each(NO_AMOUNTS)('$id: the counter-example has an amount', ({ counter }) => {
  expect(count(counter).amounts).toBeGreaterThan(0);
});

test.each(NO_TIMES)('$id: what looks like a time is none in its example', ({ example }) => {
  expect(count(example).times).toBe(0);
});

test.each(NO_TIMES)('$id: the counter-example has a time', ({ counter }) => {
  expect(count(counter).times).toBeGreaterThan(0);
});

test('the day of a meeting is a time, though it stands before its noun', () => {
  expect(count('She spoke at a May 10 harbour board meeting.').times).toBe(1);
  expect(count('The May 10 victims came to the harbour.').times).toBe(0);
});

test.each([
  'The number of boats may never fall below 70.',
  'The levy will not rise above 450 crowns.',
  'The crew cannot be fewer than 12 in winter.',
  'No ferry carries more than 85 cars.',
  'The gauge may not sink under 3 metres or rise above 14 metres.',
])('a bound that is denied is no amount by itself: %s', (text) => expect(count(text).amounts).toBe(0));

test.each([
  ['The fee was not paid, and more than 300 crowns are owed.', 1],
  ['They never said that more than 300 boats came.', 1],
  ['Never more than 300 boats came.', 1],
  ['No fewer than 300 boats came.', 1],
])('another clause, or one that the amount takes in, is one: %s', (text, expected) =>
  expect(count(text).amounts).toBe(expected),
);

test.each([
  'The mayor spoke with the Big Six on Monday.',
  'It is a plan of the “Circle of Seven” for the locks.',
  'She left the Band of Five for good.',
  'They asked the Twelve Pilots of the harbour.',
  'A member of the Group of Ten resigned.',
])('a number word of a name counts nothing: %s', (text) => expect(count(text).amounts).toBe(0));

test.each(['Seven boats sank.', 'Storm Leaves Six Boats Adrift', 'It said: “Seven boats sank.”'])(
  'a capital that opens a line, or stands in one of capitals, is no name: %s',
  (text) => expect(count(text).amounts).toBe(1),
);
