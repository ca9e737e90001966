import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../../src/annotate/lexicon/', import.meta.url);

/** Lists that rooms below take their words from, too. */
const MODEL = new URL('../../../src/model/', import.meta.url);
const SHARED = ['calendar-words.ts', 'function-words.ts', 'irregular-forms.ts', 'number-words.ts'];

/** A list, set, table or pattern as lines, its entries in the order of letters; functions have none. */
function tellEntries(value: unknown): string[] {
  if (value instanceof RegExp) return [String(value)];
  if (value instanceof Map) return [...value].map((entry) => JSON.stringify(entry, toPlain)).sort();
  if (value instanceof Set || Array.isArray(value)) return [...value].map((entry) => tellEntry(entry)).sort();
  return typeof value === 'function' ? [] : [JSON.stringify(value, toPlain)];
}

const tellEntry = (entry: unknown): string =>
  typeof entry === 'string' ? entry : JSON.stringify(entry, toPlain);

const toPlain = (_: string, value: unknown): unknown =>
  value instanceof RegExp ? String(value) : value instanceof Set ? [...value] : value;

test('no list loses or gains a word unseen', async () => {
  const lines: string[] = [];
  const files = [
    ...readdirSync(FOLDER).map((file) => [file, FOLDER] as const),
    ...SHARED.map((file) => [file, MODEL] as const),
  ];
  for (const [file, folder] of files.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const [name, value] of Object.entries(exported).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const entries = tellEntries(value);
      if (entries.length > 0) lines.push(`${file} ${name}: ${entries.join(' | ')}`);
    }
  }
  expect(lines.length).toBeGreaterThan(50);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/annotate/lexicon.txt');
});
