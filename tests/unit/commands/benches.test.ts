import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const NAMES = /'([a-z-]+)'(?=[,\]])/gu;

test('every table that the bench command names is a module that can be run', async () => {
  const source = await readFile('src/commands/bench.ts', 'utf8');
  const lists = source.match(/\[(?:'[a-z-]+'(?:, )?)+\]/gu) ?? [];
  const names = new Set(lists.flatMap((list) => [...list.matchAll(NAMES)].map(([, name]) => name)));
  expect(names.size).toBeGreaterThan(8);
  for (const name of names) {
    const bench: Record<string, unknown> = await import(`../../../src/commands/bench-${name}.ts`);
    expect([name, typeof bench.run]).toEqual([name, 'function']);
  }
});
