import { z } from 'zod';
import { SpanSchema } from './span.ts';

/** How a claim is headed. */
export const HeadingSchema = z.object({
  /** Verbatim words of the passage `labelPassage`, or its whole sentence where the passage cannot stand alone; the editor's words when `labelBy` is `editor`. */
  label: z.string(),
  labelPassage: z.string(),
  /** Who is cited for the label's words, where these do not say so; null else, and where that is not certain. */
  labelSpeaker: z.string().nullable(),
  /** The “he” or “she” of the label that means `labelSpeaker`; null where that is who says its words. */
  labelPronoun: z.string().nullable(),
  /** True when the label is a piece of a sentence that does not stand alone. */
  labelIsPiece: z.boolean(),
  /** Words before the label in its article, without which it could not be understood: a sentence, or for a claim of one article the running words in front. */
  labelBefore: z.object({ exact: z.string(), ...SpanSchema.shape }).nullable(),
});
export type Heading = z.infer<typeof HeadingSchema>;
