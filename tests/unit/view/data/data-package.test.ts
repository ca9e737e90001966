import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { loadStory } from '../../../../src/load/story.ts';
import type { Comparison } from '../../../../src/model/comparison.ts';
import { toDataPackage } from '../../../../src/view/data/data-package.ts';
import { formatTable, toDataTables } from '../../../../src/view/data/tables.ts';
import { contentFiles, writeFolder } from '../../../build/story-folder.ts';

let comparison: Comparison;
beforeAll(async () => {
  const { folder, remove } = await writeFolder(contentFiles());
  const loaded = await loadStory(`${folder}/stories/harbour`, 'harbour', 'words');
  await remove();
  if (loaded.comparison === undefined) throw new Error('the story was not compared');
  comparison = loaded.comparison;
}, 60_000);

const PackageSchema = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      bytes: z.int(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }),
    }),
  ),
});

/** What a value of each type looks like in a CSV, by the Table Schema. */
const FORMS: Record<string, RegExp> = {
  string: /^/u,
  integer: /^[+-]?\d+$/u,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/u,
};

test('the data package is one by the profile that Frictionless publishes', () => {
  const profile = JSON.parse(
    readFileSync(new URL('tabular-data-package.schema.json', import.meta.url), 'utf8'),
  );
  // The profile is of an older draft: its formats and unknown words are not judged, its rules are.
  const validate = new Ajv({ strict: false, allErrors: true }).compile(profile);
  const described = JSON.parse(JSON.stringify(toDataPackage(comparison, 'rights')));
  validate(described);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...described, resources: [{ name: 'no schema', path: 'a.csv' }] })).toBe(false);
});

test('every table has the columns that the package names, and in them values of their types', () => {
  const { resources } = PackageSchema.parse(toDataPackage(comparison, 'rights'));
  const tables = new Map(toDataTables(comparison).map((table) => [`${table.name}.csv`, formatTable(table)]));
  const wrong: string[] = [];
  for (const { path, bytes, schema } of resources) {
    const text = tables.get(path) ?? '';
    expect(new TextEncoder().encode(text).length).toBe(bytes);
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(meta.fields?.map((name) => name.replace(/^\uFEFF/u, ''))).toEqual(
      schema.fields.map(({ name }) => name),
    );
    for (const row of data)
      for (const { name, type } of schema.fields)
        if (row[name] !== '' && FORMS[type]?.test(row[name] ?? '') !== true)
          wrong.push(`${path} ${name}: ${row[name]}`);
  }
  expect(wrong).toEqual([]);
});
