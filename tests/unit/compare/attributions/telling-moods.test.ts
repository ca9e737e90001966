import { expect, test } from 'vitest';
import { areOfOneMood, MOOD_RULES, toMoods } from '../../../../src/compare/attributions/telling-moods.ts';

test.each(MOOD_RULES)('$id: the example is told so', ({ id, example }) => {
  expect([...toMoods(example)]).toEqual([id]);
});

test.each(MOOD_RULES)('$id: the counter-example is told plainly', ({ counter }) => {
  expect([...toMoods(counter)]).toEqual([]);
});

test.each([
  ['the ferry sails twice a day', 'twice a day the ferry sails', true],
  ['the ferry should sail twice a day', 'the ferry sails twice a day', false],
  ['the ferry did not sail', 'the ferry never sailed', true],
  ['the ferry might sail if it is asked', 'the ferry might sail', false],
  ['reports that the ferry sails are wrong', 'the ferry sails', false],
])('“%s” and “%s” are of one mood: %s', (one, other, are) => {
  expect(areOfOneMood(toMoods(one), toMoods(other))).toBe(are);
});
