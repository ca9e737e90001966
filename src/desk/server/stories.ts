import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { addArticles, toNewSettings, toStoryId } from '../../load/add-articles.ts';
import { ContentError } from '../../load/diagnostics.ts';
import { contentFolder } from '../../load/folders.ts';
import { readStoryFiles } from '../../load/story-files.ts';
import { toFileProblem } from '../../load/yaml.ts';
import type { Comparison } from '../../model/comparison.ts';
import { IdSchema } from '../../model/ids.ts';
import { type Replaced, toReplaced } from '../replaced.ts';
import { journalArticles, readArticleFiles } from './article-steps.ts';
import { compareKept } from './kept-comparisons.ts';
import { findSiteMode } from './site-mode.ts';
import { inTurn, readText, writeText } from './story-file.ts';

/** Article files that come from the page: chosen, dropped or pasted. */
export const UploadSchema = z.strictObject({
  title: z.string().trim().min(1),
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(300), base64: z.base64() }))
    .min(1)
    .max(200),
  replace: z.boolean().default(false),
});
export type Upload = z.infer<typeof UploadSchema>;

/** Ids of the stories of the content folder, in the order of their names. */
export async function listStories(): Promise<string[]> {
  const entries = await readdir(path.join(contentFolder().folder, 'stories'), { withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isDirectory() && IdSchema.safeParse(entry.name).success)
    .map(({ name }) => name)
    .sort();
}

export type Uploaded = { story: string; replaced?: Replaced | undefined };

async function compare(story: string): Promise<Comparison | undefined> {
  const { folder, label } = contentFolder();
  const files = await readStoryFiles(path.join(folder, 'stories', story), `${label}/stories/${story}`);
  return (await compareKept(files, await findSiteMode())).comparison;
}

/**
 * Adds the files of an upload to a story, and makes the story when it is new.
 *
 * Throws: ContentError when a file cannot be added; then nothing was.
 *
 * @returns the id of the story, and what changed where files were written over
 */
export async function addUpload({ title, files, replace }: Upload): Promise<Uploaded> {
  const story = toStoryId(title);
  if (story === undefined) {
    const text = {
      message: `“${title}” holds no letter or digit.`,
      note: 'Give the story a title with letters.',
    };
    throw new ContentError([toFileProblem('story.yaml', 'story:name-wrong', text)]);
  }
  return inTurn(story, () => addToStory(story, { title, files, replace }));
}

async function addToStory(story: string, { title, files, replace }: Upload): Promise<Uploaded> {
  const folder = path.join(contentFolder().folder, 'stories', story);
  await mkdir(path.dirname(folder), { recursive: true });
  const decoded = files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
  const before = replace ? await compare(story) : undefined;
  const present = await readArticleFiles(story);
  const added = await addArticles(folder, decoded, { replace });
  const settings = path.join(folder, 'story.yaml');
  if ((await readText(settings)) === null)
    await writeText(settings, toNewSettings(title === story ? story : title));
  await journalArticles(story, present, added);
  if (before === undefined) return { story };
  const names = added.filter(({ state }) => state === 'replaced').map(({ name }) => name);
  const after = await compare(story);
  return { story, replaced: after === undefined ? undefined : toReplaced(before, after, names) };
}
