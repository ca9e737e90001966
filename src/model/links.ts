import { z } from 'zod';
import { LinkAgreementSchema, MakerSchema, ReasonKindSchema } from './kinds.ts';

/** One reason for a link, in words that a reader understands. */
export const ReasonSchema = z.object({ kind: ReasonKindSchema, text: z.string() });
export type Reason = z.infer<typeof ReasonSchema>;

/** Two passages of one claim; `a` and `b` are passage ids, `a`'s article first in the story's order. */
export const LinkSchema = z.object({
  a: z.string(),
  b: z.string(),
  score: z.number().min(0).max(1),
  reasons: z.array(ReasonSchema),
  by: MakerSchema,
});
export type Link = z.infer<typeof LinkSchema>;

/** A link with whether its two passages answer alike. */
export const ClaimLinkSchema = LinkSchema.extend({ agreement: LinkAgreementSchema });
export type ClaimLink = z.infer<typeof ClaimLinkSchema>;
