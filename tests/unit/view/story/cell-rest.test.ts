import { expect, test } from 'vitest';
import { findRest } from '../../../../src/view/story/cell-rest.ts';
import { makeArticle, makePassage } from '../../../build/comparison.ts';

/** What is printed after a clause that another article reports in the same words. */
function restOf(clause: string, rest: string): string | undefined {
  const whole = `${clause}${rest}`;
  const made = makeArticle('a', [whole]);
  const found = findRest(makePassage(made, clause), made, { passages: [makePassage(made, clause)] });
  return found && whole.slice(found.start, found.end);
}

test.each([
  ['Velde will not block the dredger', ', so long as the pilots bring forty names to the quay by noon.'],
  ['The guild offered to sail', ' on condition that its two boats are paid for.'],
  ['Mills vowed to close the lock', ' unless the council of Sundvik mends both gates.'],
  ['The crews agreed to a night shift', ', provided that nobody works three in a row.'],
  ['The ferry may leave the harbour', ' but only if the wind turns to the west before the tide does.'],
])('a clause is never cut from its condition: %s | %s', (clause, rest) => {
  expect(restOf(clause, rest)).toBe(rest);
});

test.each([
  ['The guild has rowed', ' as long ago as anybody in Sundvik knows.'],
  ['The quay was only', ' wide enough for a cart.'],
  ['Velde provided', ' two boats.'],
])('but from what is none: %s | %s', (clause, rest) => {
  expect(restOf(clause, rest)).toBeUndefined();
});

test('a condition that fills a paragraph is left where it is', () => {
  expect(
    restOf('Velde will stay', ` unless ${'the tide and the wind turn, and '.repeat(12)}it rains.`),
  ).toBeUndefined();
});
