import type { APIRoute } from 'astro';
import { formatComparisonSchema } from '../../view/data/comparison-json.ts';

/** The JSON Schema of every story's comparison.json. */
export const GET: APIRoute = () =>
  new Response(formatComparisonSchema(), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
