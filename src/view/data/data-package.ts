import type { Comparison } from '../../model/comparison.ts';
import { formatTable, toDataTables } from './tables.ts';

/** Bytes of a text as UTF-8. */
const toBytes = (text: string): number => new TextEncoder().encode(text).length;

/** The tables of a story as a Frictionless Data Package. Source: Data Package 1.0, Table Schema. */
export function toDataPackage(comparison: Comparison, rights: string): object {
  const { story, schemaVersion } = comparison;
  return {
    profile: 'tabular-data-package',
    name: story.id,
    title: story.title,
    version: `${schemaVersion}.0.0`,
    licenses: [{ name: 'see-rights', title: rights === '' ? 'Articles belong to their publishers' : rights }],
    resources: toDataTables(comparison).map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.csv`,
      description: table.description,
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: toBytes(formatTable(table)),
      schema: { fields: table.columns, missingValues: [''] },
    })),
  };
}
