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
