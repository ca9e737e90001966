import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { loadStory } from '../../../../src/load/story.ts';
import type { Comparison } from '../../../../src/model/comparison.ts';
import { toWebAnnotations } from '../../../../src/view/data/web-annotations.ts';
import { contentFiles, writeFolder } from '../../../build/story-folder.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const ADDRESS = 'https://news.example/data/stories/harbour/annotations.jsonld';
const OA = 'http://www.w3.org/ns/oa#';

const context = readFileSync(new URL('web-annotation-context.json', import.meta.url), 'utf8');

/** What the Web Annotation Data Model says that a page of annotations must have, for the kinds of bodies, targets and selectors that ours have. */
const MODEL = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': { const: CONTEXT },
    id: { type: 'string', format: 'uri' },
    type: { const: 'AnnotationPage' },
    items: { type: 'array', minItems: 1, items: { $ref: '#/$defs/annotation' } },
  },
  $defs: {
    annotation: {
      type: 'object',
      required: ['id', 'type', 'target'],
      properties: {
        id: { type: 'string', format: 'uri' },
        type: { const: 'Annotation' },
        motivation: { $ref: '#/$defs/motivation' },
        body: { $ref: '#/$defs/specific' },
        target: { $ref: '#/$defs/specific' },
      },
    },
    motivation: {
      enum: [
        ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
        ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
      ],
    },
    specific: {
      type: 'object',
      required: ['source'],
      properties: {
        source: { type: 'string', format: 'uri' },
        purpose: { $ref: '#/$defs/motivation' },
        selector: {
          type: 'array',
          items: { oneOf: [{ $ref: '#/$defs/quote' }, { $ref: '#/$defs/position' }] },
        },
      },
    },
    quote: {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    position: {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
    },
  },
};

const PageSchema = z.object({
  items: z.array(z.object({ target: z.object({ selector: z.array(z.record(z.string(), z.unknown())) }) })),
});

let comparison: Comparison;
let page: jsonld.JsonLdDocument;
beforeAll(async () => {
  const { folder, remove } = await writeFolder(contentFiles());
  const loaded = await loadStory(`${folder}/stories/harbour`, 'harbour', 'words');
  await remove();
  if (loaded.comparison === undefined) throw new Error('the story was not compared');
  comparison = loaded.comparison;
  page = JSON.parse(JSON.stringify(toWebAnnotations(comparison, ADDRESS)));
}, 60_000);

test('the annotations have what the model demands', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(MODEL);
  expect([validate(page), validate.errors]).toEqual([true, null]);
});

test('a reader of JSON-LD understands every word of them', async () => {
  // “Safe”: a word that the context does not have is an error, not dropped.
  const options: jsonld.Options.Expand & { safe: boolean } = {
    safe: true,
    documentLoader: async (url) => {
      expect(url).toBe(CONTEXT);
      return { document: JSON.parse(context), documentUrl: url };
    },
  };
  const [expanded] = await jsonld.expand(page, options);
  const [items] = z
    .array(z.object({ '@list': z.array(z.record(z.string(), z.unknown())) }))
    .parse(expanded?.['http://www.w3.org/ns/activitystreams#items']);
  expect(items?.['@list']).toHaveLength(comparison.claims.flatMap(({ passages }) => passages).length);
  for (const annotation of items?.['@list'] ?? []) {
    expect(annotation['@type']).toEqual([`${OA}Annotation`]);
    expect(annotation[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}tagging` }]);
    expect(JSON.stringify(annotation[`${OA}hasTarget`])).toContain(`${OA}TextQuoteSelector`);
  }
});

test('positions and quotations lead to the same words', () => {
  const texts = comparison.articles.map(({ text }) => [...(text.value ?? '')]);
  const { items } = PageSchema.parse(page);
  for (const { target } of items) {
    const [quote, position] = target.selector;
    const found = texts.map((text) =>
      text.slice(Number(position?.['start']), Number(position?.['end'])).join(''),
    );
    expect(found).toContain(quote?.['exact']);
  }
});
