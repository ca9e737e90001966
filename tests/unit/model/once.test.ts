import { expect, test, vi } from 'vitest';
import { onceEach } from '../../../src/model/once.ts';

test('what is made of an object is made once, also where it is nothing', () => {
  const make = vi.fn(({ size }: { size: number }) => (size > 1 ? size : undefined));
  const made = onceEach(make);
  const [small, large] = [{ size: 1 }, { size: 2 }];
  expect([made(small), made(large), made(small), made(large)]).toEqual([undefined, 2, undefined, 2]);
  expect(make).toHaveBeenCalledTimes(2);
  expect(made({ size: 3 })).toBe(3);
});
