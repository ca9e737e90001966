import { expect, test } from 'vitest';
import type { BenchStory } from '../../../../src/bench/alignment/data.ts';
import { learnEventsPerWord } from '../../../../src/bench/alignment/learn-events.ts';

const FACTS = [
  'Divers searched the quay for drums.',
  'The council voted to close the pier.',
  'A crane fell on a barge in the harbour.',
  'Okafor sang at the festival and left.',
  'Thieves stole nine boats from the yard.',
  'Firefighters rescued two swimmers at dawn.',
];

/** Stories of two articles: the second tells the same facts in another order, its sentences marked with the given number of events. */
function makeStory(index: number, events: (fact: number) => number): BenchStory {
  const moved = (at: number): number => (at + index) % FACTS.length;
  return {
    id: `story-${index}`,
    split: 'dev',
    articles: [
      { id: 'a', sentences: FACTS },
      { id: 'b', sentences: FACTS.map((_, at) => `Police said: ${FACTS[moved(at)] ?? ''}`) },
    ],
    gold: FACTS.map((_, at) => ['a', moved(at), 'b', at, 1, events(moved(at)), events(moved(at))]),
  };
}

test('words that come with more marked events stand for more of them', () => {
  const isOfTwoDeeds = (fact: number): boolean => FACTS[fact]?.includes(' and ') ?? false;
  const story = makeStory(1, (fact) => (isOfTwoDeeds(fact) ? 2 : 1));
  const { stop, verb, noun, name } = learnEventsPerWord([story]);
  expect(stop).toBe(0);
  expect(verb).toBeGreaterThan(noun);
  expect(name).toBeGreaterThanOrEqual(0.03);
});
