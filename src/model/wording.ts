import { z } from 'zod';
import { IdSchema } from './ids.ts';
import { VariantKindSchema } from './kinds.ts';
import { SpanSchema } from './span.ts';

const offsets = SpanSchema.shape;

/**
 * One utterance with every article's form of it; `speaker` is an entity id or null when not certain. `speakerWords` is where an article says in words without a name of
 * its own who speaks (“the committee”), when there is no entity.
 */
export const UtteranceSchema = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  speakerWords: z.object({ article: IdSchema, ...offsets }).nullable(),
  /** True for words of one article where some of them stand in another one, too, whether as a quotation or not. */
  elsewhere: z.boolean(),
  /** The longest form. */
  base: z.object({ article: IdSchema, quotation: z.string() }),
  variants: z.array(
    z.object({
      /** Quotation ids in the article; several where an article splits the utterance; empty for a paraphrase. */
      quotation: z.string().nullable(),
      article: IdSchema,
      kind: VariantKindSchema,
      ...offsets,
      /** True where it goes on with the variant before, in one sentence of its article and by one verb. */
      goesOn: z.boolean(),
      /** The verb of saying that stands directly beside the words; null where none does. */
      cue: SpanSchema.nullable(),
      /** Words before the quoted ones that turn their sense: “were not”. */
      lead: SpanSchema.nullable(),
      /** Who says it here in the article's words, where that is not the utterance's speaker. */
      spokenBy: SpanSchema.nullable(),
    }),
  ),
});
export type Utterance = z.infer<typeof UtteranceSchema>;

/** Runs of six or more words that two articles have in common; `ratio` of the shorter article's words. */
export const SharedWordingSchema = z.object({
  a: IdSchema,
  b: IdSchema,
  ratio: z.number().min(0).max(1),
  runs: z.array(z.object({ aStart: z.int(), aEnd: z.int(), bStart: z.int(), bEnd: z.int() })),
});
export type SharedWording = z.infer<typeof SharedWordingSchema>;
