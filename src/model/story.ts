import { z } from 'zod';
import { IdSchema } from './ids.ts';
import { PublishSchema } from './kinds.ts';

const DaySchema = z.iso.date({ error: 'a date is written 2025-08-18' });
/** Words of an article, as the editor writes them down. */
export const WordsSchema = z.strictObject({ file: z.string().min(1), words: z.string().min(1) });

/** A question of the editor's that gathers claims; `words` are matched beside the question's own. */
export const TopicSchema = z.strictObject({
  id: IdSchema,
  title: z.string().min(1),
  question: z.string().min(1),
  words: z.array(z.string().min(1)).default([]),
});
export type Topic = z.infer<typeof TopicSchema>;

/** What the editor knows of an article that its file does not state. */
export const ArticleSettingsSchema = z.strictObject({
  outlet: z.string().min(1).optional(),
  headline: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/, error: 'a url starts with https:// or http://' }).optional(),
  published: z
    .union([DaySchema, z.iso.datetime({ offset: true })], {
      error: 'published is a day, 2025-08-18, or a moment, 2025-08-18T20:15:00+02:00',
    })
    .optional(),
  label: z.string().min(1).optional(),
  rights: z.string().min(1).optional(),
  publish: PublishSchema.default('passages'),
  /** How much of an article that is not published in full may be: “10 %”; never more than the site's own limit. */
  share: z
    .string()
    .regex(/^\d{1,2} ?%$/u, { error: 'share is a part of the article in per cent, 10 %' })
    .transform((text) => Number.parseInt(text, 10))
    .optional(),
});
export type ArticleSettings = z.infer<typeof ArticleSettingsSchema>;

/** Links that the editor asserts or denies, in the articles' verbatim words; `answer: other` says that the passages answer one question differently. */
export const EditorLinkSchema = z.union([
  z.strictObject({
    assert: z.array(WordsSchema).min(2),
    why: z.string().min(1),
    answer: z.literal('other').optional(),
  }),
  z.strictObject({ deny: z.array(WordsSchema).min(2), why: z.string().min(1) }),
]);
export type EditorLink = z.infer<typeof EditorLinkSchema>;

const ClaimSayingsSchema = z.strictObject({
  label: z.string().min(1).optional(),
  topic: IdSchema.optional(),
});

/** A claim that the editor names or moves to a topic: by words of one of its passages, which outlast a change of the article, or by its id. */
export const EditorClaimSchema = z.union([
  ClaimSayingsSchema.extend({ of: WordsSchema }),
  ClaimSayingsSchema.extend({ id: IdSchema }),
]);
export type EditorClaim = z.infer<typeof EditorClaimSchema>;

/** A correction that the site prints. */
export const CorrectionSchema = z.strictObject({ date: DaySchema, text: z.string().min(1) });

/** `story.yaml`, as an editor writes it. Only `title` is required. */
export const StorySettingsSchema = z.strictObject({
  title: z.string().min(1),
  introduction: z.string().default(''),
  date: DaySchema.optional(),
  topics: z.array(TopicSchema).default([]),
  articles: z.record(z.string(), ArticleSettingsSchema).default({}),
  links: z.array(EditorLinkSchema).default([]),
  claims: z.array(EditorClaimSchema).default([]),
  corrections: z.array(CorrectionSchema).default([]),
});
export type StorySettings = z.infer<typeof StorySettingsSchema>;

/** A language tag as HTML and hreflang have it. Source: BCP 47, without its rarer parts. */
const LanguageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/u, {
  error: 'a language is written en, de or pt-BR',
});

/** `site.yaml`: what stands on every page. */
export const SiteSettingsSchema = z.strictObject({
  name: z.string().min(1),
  language: LanguageSchema.default('en'),
  /** Where the site is found in other languages: told to search engines on every page that all editions have. */
  editions: z
    .record(LanguageSchema, z.url({ protocol: /^https?$/, error: 'a url starts with https:// or http://' }))
    .default({}),
  contact: z.string().default(''),
  imprint: z.string().default(''),
  rights: z.string().default(''),
  /** How sentences are compared: by what an encoder reads in them, or by their words alone. */
  alignment: z.enum(['meaning', 'words']).default('meaning'),
});
export type SiteSettings = z.infer<typeof SiteSettingsSchema>;
