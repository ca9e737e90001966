import { z } from 'zod';
import {
  AnnotationsSchema,
  BlockSchema,
  EntitySchema,
  FigureSchema,
  SourceSchema,
  StatedPartsSchema,
  TimeframeSchema,
} from './article.ts';
import { DiagnosticSchema } from './diagnostic.ts';
import { DifferenceWordsSchema } from './difference-words.ts';
import { HeadingSchema } from './heading.ts';
import { ClaimIdSchema, IdSchema } from './ids.ts';
import {
  ArticleFormatSchema,
  CoverageKindSchema,
  DifferenceKindSchema,
  MakerSchema,
  PublishSchema,
  VersionAgreementSchema,
  VoiceSchema,
} from './kinds.ts';
import { ClaimLinkSchema } from './links.ts';
import { ContradictionSchema, DetailSchema, RelationSchema } from './relations.ts';
import { SpanSchema } from './span.ts';
import { CorrectionSchema } from './story.ts';
import { SharedWordingSchema, UtteranceSchema } from './wording.ts';

/** Rises when a field of the published data changes its name or meaning. */
export const SCHEMA_VERSION = 1;

const offsets = SpanSchema.shape;
const ratio = z.number().min(0).max(1);

/** A passage of a claim, with the selectors of the W3C Web Annotation Data Model (exact, prefix, suffix; start, end). */
export const PassageSchema = z.object({
  id: z.string(),
  article: IdSchema,
  ...offsets,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** Id of the (first) sentence that the passage stands in. */
  sentence: z.string(),
});
export type Passage = z.infer<typeof PassageSchema>;

/** A sentence that may say a claim: it leaves the claim open in its article, and is never a link. `score` is how likely. */
export const PossiblyRelatedSchema = z.object({
  article: IdSchema,
  ...offsets,
  exact: z.string(),
  score: ratio,
});
export type PossiblyRelated = z.infer<typeof PossiblyRelatedSchema>;
/** The same in a comparison; `shown`: it is so likely that pages print it beside “perhaps”. */
const OpenSentenceSchema = PossiblyRelatedSchema.extend({ shown: z.boolean() });
export type OpenSentence = z.infer<typeof OpenSentenceSchema>;
/** That a claim was not found in an article, with the nearest sentence there and why it was not counted. */
export const AbsenceSchema = z.object({
  article: IdSchema,
  nearest: z.object({ ...offsets, exact: z.string() }).nullable(),
  reason: z.string(),
  /** Where the article says it after all, inside a sentence that is counted under `claim` (its first one); null where it was not found at all. */
  within: z.object({ ...offsets, exact: z.string(), claim: ClaimIdSchema.nullable() }).nullable(),
});
export type Absence = z.infer<typeof AbsenceSchema>;

const reading = {
  article: IdSchema,
  /** Id of the passage that the reading stands in. */
  passage: z.string(),
  /** Readings with an equal key agree. */
  key: z.string(),
};

/** What one article gives where articles can differ; spans lie in that article's text. */
export const ReadingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), ...reading, ...offsets }),
  z.object({ kind: z.literal('figure'), ...reading, ...FigureSchema.shape }),
  z.object({ kind: z.literal('timeframe'), ...reading, ...TimeframeSchema.shape }),
  z.object({
    kind: z.literal('attribution'),
    ...reading,
    voice: VoiceSchema,
    /** True where the passage leaves in doubt who carries it: then the articles are not said to differ in it. */
    doubtful: z.boolean().optional(),
    source: SourceSchema.nullable(),
    cue: SpanSchema.nullable(),
  }),
  z.object({
    kind: z.literal('certainty'),
    ...reading,
    hedges: z.array(SpanSchema),
    negations: z.array(SpanSchema),
    doubtful: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('quotation'), ...reading, ...offsets, quotation: z.string() }),
  z.object({ kind: z.literal('name'), ...reading, ...offsets, entity: z.string() }),
  /** Of a kind of difference that needs no fields of its own: its words, or `says`, words of ours where an article has none. */
  z.object({ kind: z.literal('words'), ...reading, spans: z.array(SpanSchema), says: z.string().nullable() }),
]);
export type Reading = z.infer<typeof ReadingSchema>;

/**
 * The apparatus of a claim in one respect. `differs` when the readings do not all agree; `compatible` when they differ but can all be true
 * (until Friday, until the end of May). `alike` when they are worded otherwise and are no difference all the same: one amount or one time given more exactly in some articles
 * (about $90 billion, $90 billion; in May, on 5 May), the same words of one utterance cut or fitted to another sentence, or quoted in some articles and told unquoted in others. `without` are
 * articles that carry the claim but give no reading.
 */
export const ApparatusEntrySchema = z.object({
  kind: DifferenceKindSchema,
  differs: z.boolean(),
  compatible: z.boolean(),
  alike: z.boolean().optional(),
  readings: z.array(ReadingSchema),
  without: z.array(IdSchema),
});
export type ApparatusEntry = z.infer<typeof ApparatusEntrySchema>;

/**
 * In how many articles of the story a claim stands, those that may report another occasion (`apart`) among them. `of` counts the articles on the story's occasion, the
 * same for every claim of a story; `agreeing` are those of the largest version; `also` are articles that say it inside another claim, `perhaps` those that may say it.
 */
export const CoverageSchema = z.object({
  count: z.int().positive(),
  of: z.int().positive(),
  apart: z.array(IdSchema),
  kind: CoverageKindSchema,
  agreeing: z.int().positive(),
  also: z.array(IdSchema),
  perhaps: z.array(IdSchema),
});
export type Coverage = z.infer<typeof CoverageSchema>;

/** What one or more passages report; a row of a comparison. */
export const ClaimSchema = z.object({
  id: ClaimIdSchema,
  label: HeadingSchema.shape.label,
  labelPassage: HeadingSchema.shape.labelPassage,
  labelBy: MakerSchema,
  labelSpeaker: HeadingSchema.shape.labelSpeaker,
  labelPronoun: HeadingSchema.shape.labelPronoun,
  labelIsPiece: HeadingSchema.shape.labelIsPiece,
  labelBefore: HeadingSchema.shape.labelBefore,
  /** In what is not published yet: that the heading cannot be read by who does not see its article, even after the words before it; and others that can, each of a counted passage, the best first. */
  labelLeans: z.boolean().optional(),
  otherHeadings: z.array(HeadingSchema).optional(),
  topic: IdSchema.nullable(),
  topicBy: MakerSchema,
  coverage: CoverageSchema,
  passages: z.array(PassageSchema),
  /** Ids of passages that are set together with the others and do not count, none in published data; of counted ones that may report only a part of the label (compare/rows/counted-passages.ts). */
  uncounted: z.array(z.string()),
  partly: z.array(z.string()),
  /** Passage ids: the passages of a version agree, or nothing says that they do not. Every counted passage is in one; most articles first, then in the order of the text. */
  versions: z.array(z.array(z.string()).nonempty()),
  /** Whether the passages of each version are known to agree, in the order of `versions`. */
  versionAgreement: z.array(VersionAgreementSchema),
  /** The articles of each version that are known to agree with each other; [] where none are. All of the version where its agreement is `same`. */
  versionAgreeing: z.array(z.array(IdSchema)),
  /** Few words, verbatim, that tell each version from the others; [] when there is one version only. */
  versionWords: z.array(z.object({ article: IdSchema, ...offsets })),
  contradictions: z.array(ContradictionSchema),
  absences: z.array(AbsenceSchema),
  links: z.array(ClaimLinkSchema),
  relations: z.array(RelationSchema),
  apparatus: z.array(ApparatusEntrySchema),
  details: z.array(DetailSchema),
  possiblyRelated: z.array(OpenSentenceSchema),
});
export type Claim = z.infer<typeof ClaimSchema>;

/** An article as a comparison publishes it. */
export const ComparedArticleSchema = z.object({
  id: IdSchema,
  letter: z.string(),
  label: z.string(),
  file: z.string(),
  format: ArticleFormatSchema,
  sha256: z.string(),
  /** `value` is left out of published data unless the article is published in full. */
  text: z.object({ sha256: z.string(), length: z.int().nonnegative(), value: z.string().optional() }),
  url: z.string().nullable(),
  rights: z.string().nullable(),
  publish: PublishSchema,
  /** Per cent of the article that the editor lets be published, where that is less than the site's limit. */
  share: z.int().nonnegative().optional(),
  /** In published data, of an article that is not published in full: how many of its words are, and of how many sentences nothing is. */
  excerpt: z
    .object({ words: z.int().nonnegative(), of: z.int().nonnegative(), withheld: z.int().nonnegative() })
    .optional(),
  otherOccasion: z.boolean(),
  ...StatedPartsSchema.shape,
  blocks: z.array(BlockSchema),
  ...AnnotationsSchema.shape,
});
export type ComparedArticle = z.infer<typeof ComparedArticleSchema>;

/** The whole comparison of a story: what every page prints, what `inspect` prints, and, filtered by `publish`, what the site publishes. */
export const ComparisonSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  story: z.object({
    id: IdSchema,
    title: z.string(),
    introduction: z.string(),
    date: z.string().nullable(),
    corrections: z.array(CorrectionSchema),
  }),
  topics: z.array(
    z.object({
      id: IdSchema,
      title: z.string(),
      question: z.string(),
      /** Of a question under which no claim stands: ids of those that come nearest to it, the nearest first. They are no answers. */
      nearest: z.array(ClaimIdSchema).optional(),
    }),
  ),
  /** The kinds of difference that were looked for, and how each is worded. */
  differenceKinds: z.array(DifferenceWordsSchema),
  articles: z.array(ComparedArticleSchema),
  entities: z.array(EntitySchema),
  claims: z.array(ClaimSchema),
  utterances: z.array(UtteranceSchema),
  sharedWording: z.array(SharedWordingSchema),
  tellings: z.array(z.array(IdSchema)),
  diagnostics: z.array(DiagnosticSchema),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

/** What `inspect` prints for a single file. */
export const InspectedFileSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  article: ComparedArticleSchema,
  entities: z.array(EntitySchema),
  diagnostics: z.array(DiagnosticSchema),
});
export type InspectedFile = z.infer<typeof InspectedFileSchema>;
