import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Comparison } from '../model/comparison.ts';
import { IdSchema } from '../model/ids.ts';
import { SiteSettingsSchema } from '../model/story.ts';
import { findLastDay } from './last-modified.ts';

/**
 * What Astro's store holds of a story; the comparison itself is read by digest, which saves a third of a build's time. `changed`: the newest day
 * that the editor states of it.
 */
export const StoryEntrySchema = z.object({
  id: IdSchema,
  title: z.string(),
  digest: z.string(),
  changed: z.string().nullable(),
});
export type StoryEntry = z.infer<typeof StoryEntrySchema>;

/** What is handed over of a story; the comparison itself is kept under its digest. */
export const toStoryEntry = (digest: string, story: Comparison['story']): StoryEntry => ({
  id: story.id,
  title: story.title,
  digest,
  changed: findLastDay(story),
});

const HandoverSchema = z.object({
  site: SiteSettingsSchema,
  stories: z.array(StoryEntrySchema),
  /** Stories of which everything is kept that an earlier build made. */
  kept: z.array(IdSchema),
});

/**
 * What `npm run build` hands to Astro: it has read, compared and checked the content already, so that Astro need not load the code that does.
 */
export type Handover = z.infer<typeof HandoverSchema>;

let handover: Handover | undefined;

/** What the build handed over, read once; undefined in `npm run dev`, which reads the content itself. */
export function findHandover(): Handover | undefined {
  const { HANDOVER_FILE } = process.env;
  if (HANDOVER_FILE === undefined) return undefined;
  handover ??= HandoverSchema.parse(JSON.parse(readFileSync(HANDOVER_FILE, 'utf8')));
  return handover;
}
