import { z } from 'zod';
import { SpanSchema } from './span.ts';

/**
 * One step from the words of `a` to the words of `b`; spans lie in the two articles' texts. Steps stand in reading order of both texts:
 * the `a` spans of all steps but `moved-to` are `a`'s words in order, the `b` spans of all but `moved-from` are `b`'s. Words that occur elsewhere
 * in `b` give two steps, `moved-from` where they stood in `a` and `moved-to` where they stand in `b`, each with both spans.
 */
export const WordDifferenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), a: SpanSchema, b: SpanSchema }),
  z.object({ kind: z.literal('changed'), a: SpanSchema, b: SpanSchema }),
  z.object({ kind: z.literal('only-a'), a: SpanSchema }),
  z.object({ kind: z.literal('only-b'), b: SpanSchema }),
  z.object({ kind: z.literal('moved-from'), a: SpanSchema, b: SpanSchema }),
  z.object({ kind: z.literal('moved-to'), a: SpanSchema, b: SpanSchema }),
]);
export type WordDifference = z.infer<typeof WordDifferenceSchema>;
