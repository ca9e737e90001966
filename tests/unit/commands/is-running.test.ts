import { expect, test } from 'vitest';
import { isRunning } from '../../../src/commands/put-site.ts';

test('another process that runs is told from this one, from one that has ended and from what is no number', () => {
  expect([1, process.ppid].map(isRunning)).toEqual([true, true]);
  expect([process.pid, 4_000_000, Number.NaN, 1.5].map(isRunning)).toEqual([false, false, false, false]);
});
