import { z } from 'zod';
import { ClaimSchema, type Comparison, ComparisonSchema, PassageSchema } from '../../model/comparison.ts';
import { toCodePoints } from './code-points.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';

const codePoint = z.int().nonnegative().optional();

/** A comparison as it is published: as the pages have it, its passages with code points beside the code units. */
const PublishedSchema = ComparisonSchema.extend({
  $schema: z.string().optional(),
  claims: z.array(
    ClaimSchema.extend({
      passages: z.array(PassageSchema.extend({ codePointStart: codePoint, codePointEnd: codePoint })),
    }),
  ),
});
type Published = z.infer<typeof PublishedSchema>;

/** The published data of a story; `$schema` is relative to where it is published, data/stories/<story>/comparison.json. */
export function formatComparison(comparison: Comparison): string {
  const published: Published = {
    $schema: '../../comparison.schema.json',
    ...comparison,
    claims: comparison.claims.map((claim) => ({
      ...claim,
      passages: claim.passages.map((passage) => {
        const article = comparison.articles.find(({ id }) => id === passage.article);
        const codePoints = toCodePoints(article?.text.value, passage);
        return codePoints === undefined
          ? passage
          : { ...passage, codePointStart: codePoints.start, codePointEnd: codePoints.end };
      }),
    })),
  };
  return `${JSON.stringify(published, null, 1)}\n`;
}

/** A node of a JSON Schema as far as it is walked here. */
type SchemaNode = {
  properties?: Record<string, unknown>;
  description?: string;
  type?: unknown;
  anyOf?: unknown;
};

/**
 * The JSON Schema (2020-12) of the published data; more fields may be added without a new `schemaVersion`.
 *
 * @param id  whole address of the schema
 */
export function formatComparisonSchema(id: string): string {
  const schema = z.toJSONSchema(PublishedSchema, { io: 'input', reused: 'inline' });
  describeFields(schema, '');
  const head = {
    $id: id,
    title: 'Comparison of the articles of a story',
    description:
      'Offsets are half-open: from start up to, not including, end. They count UTF-16 code units of an article’s text; passages also have code points. Empty lists and null say that nothing is known.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 1)}\n`;
}

/** Several types of a field as alternatives: strict readers of schemas take one type a node, or one and null. */
function splitTypes(node: SchemaNode): void {
  if (!Array.isArray(node.type) || node.type.includes('null')) return;
  node.anyOf = node.type.map((type) => ({ type }));
  delete node.type;
}

/** Puts what a field holds beside its type, in the whole tree. */
function describeFields(node: unknown, path: string): void {
  if (Array.isArray(node)) for (const one of node) describeFields(one, path);
  if (!isNode(node)) return;
  splitTypes(node);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    const description = findDescription(own);
    if (isNode(field) && description !== undefined) field.description ??= description;
    describeFields(field, own);
  }
  for (const [keyword, inner] of Object.entries(node)) {
    if (keyword === 'items') describeFields(inner, `${path}[]`);
    else if (keyword !== 'properties') describeFields(inner, path);
  }
}

const isNode = (node: unknown): node is SchemaNode =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** What a field holds, by the longest end of its path that is described. */
function findDescription(path: string): string | undefined {
  const parts = path.split('.');
  const ends = parts.map((_, index) => parts.slice(index).join('.'));
  return ends.map((end) => FIELD_DESCRIPTIONS[end]).find((description) => description !== undefined);
}
