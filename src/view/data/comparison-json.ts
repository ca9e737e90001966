import { z } from 'zod';
import { type Comparison, ComparisonSchema } from '../../model/comparison.ts';

/** The published data of a story; `$schema` is relative to where it is published, data/stories/<story>/comparison.json. */
export const formatComparison = (comparison: Comparison): string =>
  `${JSON.stringify({ $schema: '../../comparison.schema.json', ...comparison }, null, 1)}\n`;

/** The JSON Schema (2020-12) of the published data; more fields may be added without a new `schemaVersion`. */
export function formatComparisonSchema(): string {
  const schema = z.toJSONSchema(ComparisonSchema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'Comparison of the articles of a story', ...schema }, null, 1)}\n`;
}
