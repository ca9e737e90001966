import { z } from 'zod';
import { PassageSchema, PossiblyRelatedSchema } from './comparison.ts';
import { IdSchema } from './ids.ts';
import { MakerSchema } from './kinds.ts';
import { LinkSchema } from './links.ts';
import { SpanSchema } from './span.ts';
import { SharedWordingSchema } from './wording.ts';

/** The sentence of an article that comes nearest to a claim it does not carry; `start` and `end` are absent when it shares nothing with it. */
export const NearestSchema = z.object({
  article: IdSchema,
  span: SpanSchema.nullable(),
  score: z.number().min(0).max(1),
  /** How likely two parts of it and of the claim report the same by themselves, the likeliest. */
  parts: z.number().min(0).max(1),
  /** How likely any sentence of the article and one of the claim's report the same, the likeliest two of whole ones; 0 where the editor keeps them apart. */
  likeliest: z.number().min(0).max(1),
  /** Why it was not counted, where the editor said so or nothing comes near; '' where it is too little alike. */
  reason: z.string(),
});
export type Nearest = z.infer<typeof NearestSchema>;

/** A claim before it has a label and a topic: passages in the order of the articles, then of the text. */
export const AlignedClaimSchema = z.object({
  passages: z.array(PassageSchema),
  links: z.array(LinkSchema),
  /** One entry for each article that has no passage in the claim. */
  nearest: z.array(NearestSchema),
  possiblyRelated: z.array(PossiblyRelatedSchema),
  by: MakerSchema,
});
export type AlignedClaim = z.infer<typeof AlignedClaimSchema>;

const ProposedPassageSchema = SpanSchema.extend({ article: IdSchema, exact: z.string() });

/** Two claims that may be one: the two passages of them that are likeliest to report the same, and how likely. */
export const ProposalSchema = z.object({
  a: ProposedPassageSchema,
  b: ProposedPassageSchema,
  score: z.number().min(0).max(1),
  /** How many cells that are right joining the two is expected to show; a cell is a sentence, and another article that reports it too. */
  gain: z.number().min(0),
});
export type Proposal = z.infer<typeof ProposalSchema>;

/** What `align/` gives for a story. */
export const AlignmentSchema = z.object({
  claims: z.array(AlignedClaimSchema),
  sharedWording: z.array(SharedWordingSchema),
  /** Articles that share no dated event, figure or quotation with the rest. */
  otherOccasions: z.array(IdSchema),
});
export type Alignment = z.infer<typeof AlignmentSchema>;
