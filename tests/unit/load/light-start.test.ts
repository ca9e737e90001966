import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What a module brings with it wherever it is loaded: a type brings nothing, nor does what is imported only when it is needed. */
const IMPORT = /^(?:import|export)(?!\s+type\s)[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gmu;

/** Every module and package that loading a module loads, in any depth inside the project. */
function findLoaded(file: string, found = new Set<string>()): Set<string> {
  found.add(path.relative('', file));
  for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const name = from ?? alone ?? '';
    if (!name.startsWith('.')) found.add(name);
    else {
      const next = path.resolve(path.dirname(file), name);
      if (!found.has(path.relative('', next))) findLoaded(next, found);
    }
  }
  return found;
}

const roomsOf = (names: Iterable<string>) =>
  new Set([...names].flatMap((name) => /^src\/(\w+)\//u.exec(name)?.[1] ?? []));

// With `astro:content` every start of Astro sends the 70 modules that render pages through Vite once, for one function: a sixth of a small site's time.
test('Astro learns of the content without the code of pages, and of its settings without that of reading', () => {
  const [content, config] = ['src/content.config.ts', 'astro.config.mjs'].map((file) =>
    findLoaded(path.resolve(file)),
  );
  expect([...(content ?? [])].filter((name) => name.startsWith('astro:'))).toEqual([]);
  expect(roomsOf([...(content ?? []), ...(config ?? [])])).toEqual(new Set(['load', 'model']));
  expect(content).toContain('src/load/handover.ts');
  expect(config).toContain('astro/config');
  expect(config).not.toContain('yaml');
});
