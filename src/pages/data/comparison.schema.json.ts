import type { APIRoute } from 'astro';
import { formatComparisonSchema } from '../../view/data/comparison-json.ts';
import { href } from '../../view/href.ts';

/** The JSON Schema of `comparison.json`. */
export const GET: APIRoute = ({ site }) =>
  new Response(formatComparisonSchema(new URL(href('data/comparison.schema.json'), site).href), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
