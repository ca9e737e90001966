import { expect, test, vi } from 'vitest';
import { onceEach, oncePerPair } from '../../../src/model/once.ts';

test('what is made of an object is made once, also where it is nothing', () => {
  const make = vi.fn(({ size }: { size: number }) => (size > 1 ? size : undefined));
  const made = onceEach(make);
  const [small, large] = [{ size: 1 }, { size: 2 }];
  expect([made(small), made(large), made(small), made(large)]).toEqual([undefined, 2, undefined, 2]);
  expect(make).toHaveBeenCalledTimes(2);
  expect(made({ size: 3 })).toBe(3);
});

test('what is made of two objects is another for each two', () => {
  const make = vi.fn((one: { id: string }, other: { id: string }) => `${one.id} in ${other.id}`);
  const made = oncePerPair(make);
  const [boat, quay, dock] = [{ id: 'boat' }, { id: 'quay' }, { id: 'dock' }];
  expect([made(boat, quay), made(boat, dock), made(quay, dock), made(boat, quay)]).toEqual([
    'boat in quay',
    'boat in dock',
    'quay in dock',
    'boat in quay',
  ]);
  expect(make).toHaveBeenCalledTimes(3);
});
