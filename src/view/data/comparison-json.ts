import { z } from 'zod';
import { type Comparison, ComparisonSchema } from '../../model/comparison.ts';

/** The published data of a story; `$schema` is relative to where it is published, data/stories/<story>/comparison.json. */
export const formatComparison = (comparison: Comparison): string =>
  `${JSON.stringify({ $schema: '../../comparison.schema.json', ...comparison }, null, 1)}\n`;

/**
 * The JSON Schema (2020-12) of the published data; more fields may be added without a new `schemaVersion`.
 *
 * @param id  whole address of the schema
 */
export function formatComparisonSchema(id: string): string {
  const schema = z.toJSONSchema(ComparisonSchema, { io: 'input', reused: 'ref' });
  const head = {
    $id: id,
    title: 'Comparison of the articles of a story',
    description:
      'Offsets are UTF-16 code units into an article’s text, half-open: from start up to, not including, end. Empty lists and null say that nothing is known.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 1)}\n`;
}
