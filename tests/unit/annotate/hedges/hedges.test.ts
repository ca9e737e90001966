import { describe, expect, test } from 'vitest';
import { findHedges, findNegations } from '../../../../src/annotate/hedges.ts';

const hedges = (text: string): string[] =>
  findHedges(text, { start: 0, end: text.length }).map(
    ({ start, end, kind }) => `${text.slice(start, end)} ${kind}`,
  );
const negations = (text: string): string[] =>
  findNegations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('words that lower certainty', () => {
  test.each([
    ['A possible meeting could take place.', ['possible adjective', 'could modal']],
    ['It might, perhaps, potentially sink.', ['might modal', 'perhaps adverb', 'potentially adverb']],
    ['He reportedly left; they are believed to agree.', ['reportedly hearsay', 'are believed to verb']],
    ['Ten are feared dead; it is not clear who lives.', ['feared verb', 'not clear verb']],
    ['They met so that talks on the harbour may go on.', []],
    ['They left early in order that nobody might see them.', []],
    ['The storm was so strong that boats may sink.', ['may modal']],
    ['A ladder made it possible to see the nest.', []],
    ['The new oven makes larger loaves possible.', []],
    ['Rain is making sowing possible.', []],
    ['She made another possible enemy.', ['possible adjective']],
    ['They made up a possible answer.', ['possible adjective']],
    ['A cure seems possible.', ['seems verb', 'possible adjective']],
    ['If it rains, the possibility grows.', ['If conditional', 'possibility noun']],
  ])('%s', (text, expected) => expect(hedges(text)).toEqual(expected));
});

test('negations are words and the n’t of a verb', () => {
  expect(negations('He didn’t go, never called and left without a word; no one cannot.')).toEqual([
    'n’t',
    'never',
    'without',
    'no one',
    'cannot',
  ]);
});

test('“not only”, “No. 2” and verbs of refusal are no negations', () => {
  expect(negations('Not only did he refuse; No. 2 failed.')).toEqual([]);
});
