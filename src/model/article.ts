import { z } from 'zod';
import { IdSchema } from './ids.ts';
import {
  ArticleFormatSchema,
  BlockKindSchema,
  ElsewhereReasonSchema,
  EntityKindSchema,
  HedgeKindSchema,
  UnitSchema,
  VoiceSchema,
} from './kinds.ts';
import { SpanSchema } from './span.ts';

const offsets = SpanSchema.shape;

/** Words of the article's own text; `from` says where in a page's metadata they stand, when they are not visible there: “JSON-LD”, “meta author”. */
const StatedPartSchema = z.object({ text: z.string(), ...offsets, from: z.string().optional() });

/** Words that the editor added in story.yaml; they stand in no article. */
const EditorPartSchema = z.object({ text: z.string(), by: z.literal('editor') });

/** A part of an article: words of its text, the editor's words, or null when neither states it. Never invented. */
export const PartSchema = z.union([StatedPartSchema, EditorPartSchema]).nullable();
export type Part = z.infer<typeof PartSchema>;

/** `date` is the ISO 8601 day, or the moment with offset when the text states one. */
export const PublishedSchema = z
  .union([StatedPartSchema.extend({ date: z.string() }), EditorPartSchema.extend({ date: z.string() })])
  .nullable();
export type Published = z.infer<typeof PublishedSchema>;

export const StatedPartsSchema = z.object({
  outlet: PartSchema,
  headline: PartSchema,
  standfirst: PartSchema,
  byline: PartSchema,
  dateline: PartSchema,
  credit: PartSchema,
  published: PublishedSchema,
  /** When the article says that it was last changed. */
  updated: PublishedSchema.optional(),
  /** The people of the byline, one by one. */
  authors: z.array(StatedPartSchema).optional(),
  /** Language and section as the page's metadata states them. */
  language: z.string().optional(),
  section: z.string().optional(),
  /** The language that the text itself seems to be in where that is not English, BCP 47; “und” where it cannot be told. */
  readsAs: z.string().optional(),
});

/** What an article states about itself. */
export type StatedParts = z.infer<typeof StatedPartsSchema>;

/** The parts of an article that states nothing. */
export const NOTHING_STATED: Readonly<StatedParts> = {
  outlet: null,
  headline: null,
  standfirst: null,
  byline: null,
  dateline: null,
  credit: null,
  published: null,
};

/** A stretch of the text and what it is; `reason` says why it counts as furniture or as another doubtful kind. */
export const BlockSchema = z.object({ kind: BlockKindSchema, ...offsets, reason: z.string().optional() });
export type Block = z.infer<typeof BlockSchema>;

/** Text offsets `start` to `end` stand in the file (decoded as a string) from offset `fileStart` on; used for error messages only. */
export const SourceMapEntrySchema = z.object({ ...offsets, fileStart: z.int().nonnegative() });
export type SourceMapEntry = z.infer<typeof SourceMapEntrySchema>;

/**
 * What `read/` gives for one file. `text` is the article’s text: for .txt the file itself, decoded as UTF-8, titles of other pages that stand inside a
 * sentence set after their paragraph
 * (a byte order mark is its first code unit). `blocks` are in reading order, disjoint, and cover the text.
 */
export const ReadArticleSchema = z.object({
  id: IdSchema,
  file: z.string(),
  format: ArticleFormatSchema,
  /** SHA-256 of the file's bytes. */
  sha256: z.string(),
  text: z.string(),
  /** Empty when text and file are the same string. */
  sourceMap: z.array(SourceMapEntrySchema),
  url: z.string().nullable(),
  ...StatedPartsSchema.shape,
  blocks: z.array(BlockSchema),
});
export type ReadArticle = z.infer<typeof ReadArticleSchema>;

/** A word that lowers certainty. */
export const HedgeSchema = z.object({ ...offsets, kind: HedgeKindSchema });
export type Hedge = z.infer<typeof HedgeSchema>;

/** One sentence. `id` is `s1`, `s2`, … in reading order; `block` is the index of its block; negations are “not”, “no”, “never”, … */
export const SentenceSchema = z.object({
  id: z.string(),
  ...offsets,
  block: z.int().nonnegative(),
  voice: VoiceSchema,
  hedges: z.array(HedgeSchema),
  negations: z.array(SpanSchema),
});
export type Sentence = z.infer<typeof SentenceSchema>;

/**
 * Who says it. The span is the mention as it stands (“he”); `resolved` the fullest form of the name in this article, or null when in doubt;
 * `entity` an id of the story's entities; `certain` when measurement says that pages may name the speaker.
 */
export const SpeakerSchema = z.object({
  ...offsets,
  text: z.string(),
  entity: z.string().nullable(),
  resolved: z.string().nullable(),
  certain: z.boolean(),
});
export type Speaker = z.infer<typeof SpeakerSchema>;

/** Words between quotation marks, marks excluded. `id` is `q1`, `q2`, …; `kind` full: at least a clause; partial: a phrase inside the outlet's sentence; title and scare: not speech. */
export const QuotationSchema = z.object({
  id: z.string(),
  ...offsets,
  kind: z.enum(['full', 'partial', 'title', 'scare']),
  speaker: SpeakerSchema.nullable(),
  cue: SpanSchema.nullable(),
});
export type Quotation = z.infer<typeof QuotationSchema>;

/** Who is cited; `resolved` is the fullest form of the name in the article where the mention is a pronoun or a part of it. */
export const SourceSchema = z.object({
  ...offsets,
  entity: z.string().nullable(),
  resolved: z.string().nullable().optional(),
});

/** Source, cue, content: who is cited, the reporting verb, what is reported (terms of PARC 3.0 and PolNeAR). */
export const AttributionSchema = z.object({
  source: SourceSchema.nullable(),
  cue: SpanSchema.nullable(),
  content: SpanSchema,
  voice: VoiceSchema,
  certain: z.literal(true).optional(),
});
export type Attribution = z.infer<typeof AttributionSchema>;

/** A quantity as written, modifier included in the span. `high` is the upper end of a range. */
export const FigureSchema = z.object({
  ...offsets,
  value: z.number(),
  high: z.number().optional(),
  unit: UnitSchema,
  /** The modifier as written: “roughly”, “more than”. */
  modifier: z.string().optional(),
});
export type Figure = z.infer<typeof FigureSchema>;

/** When, as written. `from` and `to` are days from the occasion (number, inclusive) or ISO dates where known; absent when open. */
export const TimeframeSchema = z.object({
  ...offsets,
  from: z.union([z.number(), z.string()]).optional(),
  to: z.union([z.number(), z.string()]).optional(),
});
export type Timeframe = z.infer<typeof TimeframeSchema>;

/** One mention of an entity: name, short form, description or title with name; pronouns are not names. */
export const NameSchema = z.object({ ...offsets, entity: z.string() });
export type Name = z.infer<typeof NameSchema>;

/** What `annotate/` finds in one article. All lists are in reading order. */
export const AnnotationsSchema = z.object({
  sentences: z.array(SentenceSchema),
  quotations: z.array(QuotationSchema),
  attributions: z.array(AttributionSchema),
  figures: z.array(FigureSchema),
  timeframes: z.array(TimeframeSchema),
  names: z.array(NameSchema),
});
export type Annotations = z.infer<typeof AnnotationsSchema>;

export type AnnotatedArticle = ReadArticle & Annotations;

/** A person, place or body across the articles of a story; `id` is stable for the same content. */
export const EntitySchema = z.object({
  id: IdSchema,
  kind: EntityKindSchema,
  /** The fullest form that most articles use. */
  label: z.string(),
  /**
   * Each form with the article that uses it; `first` is the offset of its first mention there, `count` how often it stands there as whole words outside longer
   * names of the list; with `atLeast` it may stand there more often.
   */
  names: z.array(
    z.object({
      text: z.string(),
      article: IdSchema,
      count: z.int().positive(),
      atLeast: z.literal(true).optional(),
      first: z.int().nonnegative(),
    }),
  ),
  /** Where an article that does not name it has its words all the same, so that nobody says that it has not; one place an article. */
  elsewhere: z
    .array(
      z.object({
        article: IdSchema,
        /** The words there; '' where they are not published. */
        text: z.string(),
        first: z.int().nonnegative(),
        why: ElsewhereReasonSchema,
      }),
    )
    .optional(),
});
export type Entity = z.infer<typeof EntitySchema>;
