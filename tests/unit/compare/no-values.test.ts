import { expect, test } from 'vitest';
import { annotateStory } from '../../../src/annotate/story.ts';
import { isAmount, isTime, NO_AMOUNTS, NO_TIMES } from '../../../src/compare/no-values.ts';
import { makeArticle } from '../../build/annotated-article.ts';

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
