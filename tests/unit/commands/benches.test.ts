import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const NAMES = /'([a-z-]+\/[a-z-]+)'(?=[,\]])/gu;

test('every table that the bench command names is a module that can be run', async () => {
  const source = await readFile('src/commands/bench.ts', 'utf8');
  const lists = source.match(/\[(?:'[a-z-]+\/[a-z-]+'(?:, )?)+\]/gu) ?? [];
  const names = new Set(lists.flatMap((list) => [...list.matchAll(NAMES)].map(([, name]) => name)));
  expect(names.size).toBeGreaterThan(8);
  for (const name of names) {
    const bench: Record<string, unknown> = await import(
      /* @vite-ignore */ pathToFileURL(path.resolve('src/bench', `${name}.ts`)).href
    );
    expect([name, typeof bench.run]).toEqual([name, 'function']);
  }
});
