import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { tellData } from '../../build/tell-data.ts';

const FOLDER = new URL('../../../src/model/', import.meta.url);

/** A schema as JSON Schema says it; what it cannot say is left open. */
const tellSchema = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });

test('no shape of settings or data loses or gains a limit, a value or a key unseen', async () => {
  const shapes: Record<string, unknown> = {};
  for (const file of readdirSync(FOLDER).sort()) {
    const exported: Record<string, unknown> = await import(new URL(file, FOLDER).href);
    for (const [name, value] of Object.entries(exported).sort(([a], [b]) => (a < b ? -1 : 1)))
      if (value instanceof z.ZodType) shapes[`${file} ${name}`] = tellSchema(value);
  }
  expect(Object.keys(shapes).length).toBeGreaterThan(30);
  await expect(`${tellData(shapes).join('\n')}\n`).toMatchFileSnapshot('../../golden/model/schemas.txt');
});
