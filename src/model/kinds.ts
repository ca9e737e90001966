/** The closed lists of the data contract. A value outside its list is a bug, and a new value raises the schema version. */
import { z } from 'zod';

/** What a stretch of an article's text is. Every character is in exactly one block; `space` is white space between blocks. */
export const BlockKindSchema = z.enum([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'credit',
  'outlet',
  'published',
  'crosshead',
  'paragraph',
  'pull-quote',
  'list-item',
  'letter',
  'signature',
  'time',
  'embed',
  /** What the outlet says it changed: not of the report, and shown with it. */
  'correction',
  'furniture',
  'space',
]);
export type BlockKind = z.infer<typeof BlockKindSchema>;

/** The kind of an article's file. */
export const ArticleFormatSchema = z.enum(['txt', 'md', 'html', 'mhtml', 'docx', 'pdf']);

/** Kinds of block whose text is sentences: what is annotated, and what articles can share. */
export const PROSE_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'crosshead',
  'paragraph',
  'pull-quote',
  'list-item',
  'letter',
]);

/** How a claim is carried: the outlet's own voice, a named source, an unnamed source, or “reportedly”. */
export const VoiceSchema = z.enum(['own', 'named', 'unnamed', 'hearsay']);
export type Voice = z.infer<typeof VoiceSchema>;

/** The kind of word that lowers certainty: might; potentially; possible; suggests; if; reportedly. */
export const HedgeKindSchema = z.enum([
  'modal',
  'adverb',
  'adjective',
  'noun',
  'verb',
  'conditional',
  'hearsay',
]);
export type HedgeKind = z.infer<typeof HedgeKindSchema>;

/** What a figure counts or measures. Currencies are ISO 4217 codes; `money` is a currency that the text does not say, and USD also stands for dollars of which it does not say whose. */
export const UnitSchema = z.enum([
  ...([
    'USD',
    'EUR',
    'GBP',
    'JPY',
    'CNY',
    'RUB',
    'UAH',
    'CHF',
    'CAD',
    'AUD',
    'INR',
    'MXN',
    'BRL',
    'KRW',
  ] as const),
  ...([
    'TRY',
    'ILS',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'HUF',
    'ZAR',
    'NGN',
    'EGP',
    'SAR',
    'AED',
    'PKR',
  ] as const),
  ...(['IDR', 'THB', 'PHP', 'VND', 'SGD', 'HKD', 'NZD'] as const),
  ...([
    'money',
    'count',
    'people',
    'votes',
    'seats',
    'percent',
    'percentage-points',
    'rank',
    'ratio',
  ] as const),
  ...(['score'] as const),
  ...(['metre', 'kilometre', 'mile', 'foot', 'inch', 'yard'] as const),
  ...(['acre', 'hectare', 'square-kilometre', 'square-mile', 'square-foot'] as const),
  ...(['kilogram', 'gram', 'pound', 'tonne', 'ton', 'ounce'] as const),
  ...(['litre', 'gallon', 'barrel'] as const),
  ...(['degree-celsius', 'degree-fahrenheit', 'kilometre-per-hour', 'mile-per-hour', 'magnitude'] as const),
  ...(['watt', 'byte'] as const),
  ...(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const),
]);
export type Unit = z.infer<typeof UnitSchema>;

/**
 * Why an article that does not name a thing may speak of it all the same: its words stand inside another name or description, its letters do, an adjective
 * of the place, a person's surname, its words in another use, or beside the text alone (a dateline, a credit); it has a part of the name alone, which may speak of
 * anything; or it is named in words that are not published.
 */
export const ElsewhereReasonSchema = z.enum([
  'inside',
  'letters',
  'adjective',
  'surname',
  'words',
  'beside',
  'part',
  'withheld',
]);
export type ElsewhereReason = z.infer<typeof ElsewhereReasonSchema>;

/** What a name stands for. */
export const EntityKindSchema = z.enum(['person', 'place', 'body', 'other']);
export type EntityKind = z.infer<typeof EntityKindSchema>;

/** Why two passages were linked. */
export const ReasonKindSchema = z.enum([
  'name',
  'figure',
  'timeframe',
  'quotation',
  'rare-word',
  'wording',
  'reporting-verb',
  'predicate',
  'position',
  'context',
  'support',
  'editor',
]);
export type ReasonKind = z.infer<typeof ReasonKindSchema>;

/** How two linked passages stand to each other, whatever they differ in: described, not judged. */
export const WordingRelationSchema = z.enum(['same-wording', 'reworded', 'contrary']);
export type WordingRelation = z.infer<typeof WordingRelationSchema>;

/** The same for all relations: each kind of difference adds its own, such as `figure-differs`. */
export const RelationKindSchema = z.string().min(1);
export type RelationKind = z.infer<typeof RelationKindSchema>;

/** What of an utterance an article gives: its longest form, the same words, fewer, joined, other words, or a paraphrase. */
export const VariantKindSchema = z.enum(['base', 'same', 'cut', 'joined', 'changed', 'paraphrase']);
export type VariantKind = z.infer<typeof VariantKindSchema>;

/**
 * In what the articles of a claim can differ: `answer` (what they say itself, where versions are told apart by more than amounts and days), `figure`,
 * `timeframe`, `stage` (done or to come), `deed` (what is done), `attribution`, `medium` (where it was said), `saying` (its verb), `certainty`, `quotation`, `name`. The list is open: each kind is one file of compare/, and a comparison carries its words.
 */
export const DifferenceKindSchema = z.string().min(1);
export type DifferenceKind = z.infer<typeof DifferenceKindSchema>;

/** By what two passages of a claim cannot both be so: other amounts, other days, “not” in one of them, words for opposite things, the editor's word. */
export const ContradictionKindSchema = z.enum(['figure', 'timeframe', 'negation', 'opposite', 'editor']);

/** Whether the passages of a version are known to agree: one article only; yes; nothing speaks against it, and too little for it. */
export const VersionAgreementSchema = z.enum(['one-article', 'same', 'worded-differently']);
export type VersionAgreement = z.infer<typeof VersionAgreementSchema>;

/**
 * Whether two linked passages answer alike: they are known to agree; they stand in versions that do not agree; or nothing speaks against it, and too
 * little for it.
 */
export const LinkAgreementSchema = z.enum(['same', 'other', 'open']);

/** In how many articles a claim stands: one version in all; one version in more than half; fewer; in one, and perhaps in another; in one alone. */
export const CoverageKindSchema = z.enum([
  'everywhere',
  'widely',
  'elsewhere',
  'perhaps-elsewhere',
  'only-here',
]);
export type CoverageKind = z.infer<typeof CoverageKindSchema>;

/** What of an article's text is published: the passages of claims, or all of it. */
export const PublishSchema = z.enum(['passages', 'full']);

/** Who made a link: the alignment, or the editor in story.yaml. */
export const MakerSchema = z.enum(['rule', 'editor']);
