import { z } from 'zod';
import { DifferenceKindSchema, RelationKindSchema } from './kinds.ts';

const oneAndMany = z.tuple([z.string(), z.string()]);
const relation = z.object({ kind: RelationKindSchema, label: z.string() });

/** How pages speak of one kind of difference. The kind's own file in compare/ writes it, and a comparison carries it to whoever prints one. */
export const DifferenceWordsSchema = z.object({
  kind: DifferenceKindSchema,
  /** What differs, as a reader of sixteen says it: “time”. */
  label: z.string(),
  /** What differs, as the end of “the same but for …”: “the time”. */
  detail: z.string(),
  /** What one article does, and what several do: “gives a time”, “give a time”. */
  gives: oneAndMany,
  /** What those do that do not: “gives none”, “give none”. */
  none: oneAndMany,
  /** The same where another article of the claim gives something else in it, of another thing: “give these times”. Left out where that is no difference. */
  givesThese: oneAndMany.optional(),
  /** What is said of readings that are worded otherwise and are no difference: “figures that can all mean the same”. Left out where the kind has none. */
  alike: z.string().optional(),
  /** What linked passages are to each other when they differ in it, and when they do and can all the same both be so. */
  relations: z.object({ differs: relation, compatible: relation }),
  /** True where it is computed whether readings that differ can all be so: “about 90” and “90”. */
  canAgree: z.boolean(),
  /** How much it matters beside the other kinds: what is told first, and which words stay in sight in a passage that is shortened. */
  weight: z.number().nonnegative(),
});
export type DifferenceWords = z.infer<typeof DifferenceWordsSchema>;
