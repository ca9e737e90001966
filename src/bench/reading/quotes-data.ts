import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { z } from 'zod';
import { annotateArticle } from '../../annotate/article.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { readArticle } from '../../read/article.ts';

const offsets = { start: z.int(), end: z.int() };
const PieceSchema = z.tuple([z.int(), z.int()]).rest(z.unknown());

/** Who is quoted: the mention, its head word once it is resolved (null when nobody can tell), another head that counts as right. */
const GoldSpeakerSchema = z.object({
  ...offsets,
  text: z.string(),
  head: z.string().nullable(),
  alt: z.string().optional(),
  pronoun: z.string().optional(),
});
export type GoldSpeaker = z.infer<typeof GoldSpeakerSchema>;

const GoldArticleSchema = z.object({
  id: z.string(),
  publisher: z.string(),
  text: z.string(),
  gold: z.array(
    z.object({ ...offsets, kind: z.enum(['full', 'partial']), speaker: GoldSpeakerSchema.nullish() }),
  ),
  ignore: z.array(z.object(offsets)).default([]),
  attributions: z
    .array(
      z.object({
        source: z.array(PieceSchema),
        cue: z.array(PieceSchema),
        content: z.array(PieceSchema),
        hasQuote: z.boolean(),
      }),
    )
    .default([]),
});
export type GoldArticle = z.infer<typeof GoldArticleSchema>;

const QuotesDataSchema = z.object({ articles: z.array(GoldArticleSchema) });

/**
 * Reads articles with quotations and attributions marked by hand, in the format made of PolNeAR: `{ articles: [{ id, publisher, text, gold, ignore, attributions }] }`.
 *
 * Throws: ZodError when the file has another shape.
 */
export async function loadQuotesData(file: string): Promise<GoldArticle[]> {
  return QuotesDataSchema.parse(JSON.parse(await readFile(file, 'utf8'))).articles;
}

/** Reads and annotates the text of an article as if it were a scraped file; undefined when it cannot be read. */
export function annotateText(id: string, text: string): AnnotatedArticle | undefined {
  const name = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const article = readArticle(new VFile({ path: `${name}.txt`, value: new TextEncoder().encode(text) }));
  return article === undefined ? undefined : annotateArticle(article, { date: null });
}
