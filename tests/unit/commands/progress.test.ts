import { expect, test } from 'vitest';
import { makeProgress } from '../../../src/commands/progress.ts';

/** The lines that a build of so many stories prints when each takes so many milliseconds. */
function printLines(total: number, ms: number): string[] {
  const lines: string[] = [];
  let at = 500;
  const tell = makeProgress(
    () => at,
    (line) => lines.push(line),
  );
  for (let done = 1; done <= total; done += 1) {
    at += ms;
    tell(done, total);
  }
  return lines;
}

test('a long build says every ten seconds how many stories are compared and how long the rest will take', () => {
  expect(printLines(100, 6000).slice(0, 2)).toEqual([
    '2 of 100 stories compared, about 10 min left',
    '4 of 100 stories compared, about 10 min left',
  ]);
  expect(printLines(100, 6000).at(-1)).toBe('98 of 100 stories compared, about 12 s left');
});

test('a short build says nothing, and none says that no story is left', () => {
  expect(printLines(5, 1000)).toEqual([]);
  expect(printLines(2, 60_000)).toEqual(['1 of 2 stories compared, about 60 s left']);
});

test('ten seconds are long enough, less are not; what is left is told in seconds up to a minute and a half, and never as none', () => {
  expect(printLines(3, 10_000)).toEqual([
    '1 of 3 stories compared, about 20 s left',
    '2 of 3 stories compared, about 10 s left',
  ]);
  expect(printLines(3, 9999)).toHaveLength(1);
  const toFirst = (ms: number): string | undefined => printLines(2, ms)[0]?.split('about ')[1];
  expect([89_000, 90_000, 100_000].map(toFirst)).toEqual(['89 s left', '2 min left', '2 min left']);
  expect(printLines(101, 100)).toEqual(['100 of 101 stories compared, about 1 s left']);
});
