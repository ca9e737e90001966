import { z } from 'zod';
import { IdSchema } from './ids.ts';
import { ContradictionKindSchema, RelationKindSchema } from './kinds.ts';
import { SpanSchema } from './span.ts';

/** How two linked passages stand to each other; `detail` is a sentence of fact with verbatim words. */
export const RelationSchema = z.object({
  kind: RelationKindSchema,
  a: z.string(),
  b: z.string(),
  detail: z.string(),
});
export type Relation = z.infer<typeof RelationSchema>;

/** That two passages of a claim cannot both be so; `a` and `b` are passage ids of two versions, `left` and `right` the words of each that say so, `detail` puts them into a sentence of fact. */
export const ContradictionSchema = z.object({
  kind: ContradictionKindSchema,
  a: z.string(),
  b: z.string(),
  left: SpanSchema,
  right: SpanSchema,
  detail: z.string(),
});
export type Contradiction = z.infer<typeof ContradictionSchema>;

/**
 * An amount, a time or a person’s name that some articles of a claim give in their passages (`readings`: the first of each article) and others in no form anywhere in their texts (`without`); or where
 * somebody said what others, too, have him say, without telling where (`medium`). Of the claim's remaining articles nothing is said.
 */
export const DetailSchema = z.object({
  kind: z.enum(['figure', 'timeframe', 'name', 'medium']),
  readings: z.array(z.object({ article: IdSchema, passage: z.string(), ...SpanSchema.shape })).nonempty(),
  without: z.array(IdSchema).nonempty(),
});
export type Detail = z.infer<typeof DetailSchema>;
