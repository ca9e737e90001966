import { expect, test } from 'vitest';
import { nextRandom } from '../../../src/bench/seeded-random.ts';
import { type Candidate, putBestFirst } from '../../../src/search/candidates.ts';

test('the best candidates are put first as sorting all would put them, and none is lost', () => {
  const random = nextRandom(7);
  const candidates = Array.from(
    { length: 500 },
    (_, number): Candidate => ({ number, score: Math.floor(random() * 40), heldCount: 1 }),
  );
  const sorted = candidates.toSorted((a, b) => b.score - a.score || a.number - b.number);
  for (const count of [1, 6, 80, 499, 500, 900]) {
    const ordered = putBestFirst(candidates, count);
    expect(ordered.slice(0, count)).toEqual(sorted.slice(0, count));
    expect(new Set(ordered).size).toBe(candidates.length);
  }
  expect(putBestFirst([], 6)).toEqual([]);
});
