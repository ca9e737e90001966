import { expect, test } from 'vitest';
import { formatBounds } from '../../../../src/bench/growth/growth.ts';
import { type StageTimes, timeStages } from '../../../../src/bench/growth/stages.ts';
import { MOST_READ } from '../../../../src/load/check-amounts.ts';

const took = (told: Partial<StageTimes>): StageTimes => ({
  ...{ read: 1, annotate: 1, align: 1, compare: 1, refused: undefined, isWordsAlone: false },
  ...told,
});

test('a text over the bounds of an article is read, refused with the code of its message, and not annotated', () => {
  const times = timeStages(`Fire shuts lock\n\n${'“'.repeat(4001)}\n`, '.txt', ['read', 'annotate']);
  expect(times).toMatchObject({ refused: 'story:too-much', annotate: 0, align: 0, compare: 0 });
  expect(timeStages(' \n', '.txt', ['read', 'annotate']).refused).toMatch(/^[a-z]+:[a-z-]+$/u);
});

test('an article of very many sentences is annotated, and its story compared by words alone', () => {
  const sentences = Array.from(
    { length: MOST_READ + 1 },
    (_, index) => `Boat ${index} of the fleet left the lock.`,
  );
  const times = timeStages(`Boats leave\n\n${sentences.join('\n\n')}\n`, '.txt', ['read', 'annotate']);
  expect(times).toMatchObject({ refused: undefined, isWordsAlone: true });
});

test('the bench names the shortest text that is refused, and the shortest that is compared by words alone', () => {
  expect(formatBounds([{ length: 15_625, times: took({}) }])).toBe('');
  expect(
    formatBounds([
      { length: 31_250, times: took({}) },
      { length: 62_500, times: took({ isWordsAlone: true }) },
      { length: 125_000, times: took({ refused: 'story:too-much' }) },
      { length: 250_000, times: took({ refused: 'story:too-much' }) },
    ]),
  ).toBe('  by words alone from 63 kB on (story:words-alone)  refused from 125 kB on (story:too-much)');
});
