import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadStory } from '../../../../src/load/story.ts';
import { formatComparison } from '../../../../src/view/data/comparison-json.ts';
import { toDataPackage } from '../../../../src/view/data/data-package.ts';
import { toDataTables } from '../../../../src/view/data/tables.ts';
import { contentFiles, writeFolder } from '../../../build/story-folder.ts';

type Cell = { cell_type: string; source: string[]; outputs?: { output_type: string; text?: string[] }[] };
const { cells }: { cells: Cell[] } = JSON.parse(readFileSync('src/static/data/story.ipynb', 'utf8'));
const code = cells.filter((cell) => cell.cell_type === 'code');
const source = code.flatMap((cell) => cell.source).join('');

describe('the notebook', () => {
  test('has run without an error, and every cell that prints has its output', () => {
    expect(code.flatMap(({ outputs = [] }) => outputs).map((output) => output.output_type)).toEqual(
      Array(code.length - 1).fill('stream'),
    );
  });

  test('names only tables, columns and fields that are published', async () => {
    const { folder, remove } = await writeFolder(contentFiles());
    const { comparison } = await loadStory(`${folder}/stories/harbour`, 'harbour', 'words');
    await remove();
    if (comparison === undefined) throw new Error('the story was not compared');
    const tables = toDataTables(comparison);
    const known = new Set([
      ...tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]),
      ...(JSON.stringify([JSON.parse(formatComparison(comparison)), toDataPackage(comparison, '')])
        .match(/"[a-zA-Z]+"(?=:)/gu)
        ?.map((name) => name.slice(1, -1)) ?? []),
    ]);
    const named = [...source.matchAll(/\[\s*"([a-z_-]+)"\s*\]/gu)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
