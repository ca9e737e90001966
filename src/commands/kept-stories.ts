import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { StoryEntry } from '../load/handover.ts';
import { makeFolder, removeFolder, removeFolderNow } from './folders.ts';

/** Files by their names in a site, each with its digest. */
type Files = ReadonlyMap<string, string>;

/** What decides the pages of a site: what all share, and the stories. */
export type SiteParts = { frame: string; stories: readonly StoryEntry[] };

/** A story whose pages need not be made again. */
export type KeptStory = { id: string; files: Files };

/**
 * What an earlier build kept that fits this one. `sheets`: those that its pages name. `bundle`: what makes pages, with what they load, by the names
 * that it has in a site; empty where something of it is missing. `damaged`: how many files are not what was kept.
 */
export type Kept = { stories: KeptStory[]; sheets: Files; bundle: Files; damaged: number };

/** Beside the kept files, which have their digests for names. */
const NOTE = 'stories.json';

const FilesSchema = z.record(z.string(), z.string());
const NoteSchema = z.object({
  frame: z.string(),
  sheets: FilesSchema,
  bundle: FilesSchema,
  stories: z.array(z.object({ id: z.string(), key: z.string(), files: FilesSchema })),
});
type Note = z.infer<typeof NoteSchema>;

/** No story has to be known to nobody. */
const NOTHING: Note = { frame: '', sheets: {}, bundle: {}, stories: [] };

/** Sheets that were joined out of several: Astro does not write them. */
const SHEETS = '_astro/styles.';

const toKey = (story: StoryEntry): string => JSON.stringify(story);

/** Everything that is made of one story lies in these folders. */
const isOfStory = (name: string, id: string): boolean =>
  name.startsWith(`stories/${id}/`) || name.startsWith(`data/stories/${id}/`);

/**
 * The stories whose files the last whole build kept and that would be made of the same: with equal digests, and an equal frame.
 *
 * Every kept file is read and held against its digest; a story of which one is not what was written is made anew, and that file taken away.
 */
export async function findKeptStories(folder: string, { frame, stories }: SiteParts): Promise<Kept> {
  const note = await readNote(folder);
  if (note.frame !== frame) return { stories: [], sheets: new Map(), bundle: new Map(), damaged: 0 };
  const keys = new Map(stories.map((story) => [story.id as string, toKey(story)]));
  let damaged = 0;
  const areWhole = (files: Files): boolean => {
    const states = [...new Set(files.values())].map((digest) => checkFile(folder, digest));
    damaged += states.filter((state) => state === 'damaged').length;
    return states.every((state) => state === 'whole');
  };
  const sheets = new Map(Object.entries(note.sheets));
  const bundle = new Map(Object.entries(note.bundle));
  const found = note.stories
    .filter(({ id, key }) => keys.get(id) === key)
    .map(({ id, files }) => ({ id, files: new Map(Object.entries(files)) }))
    .filter(({ files }) => areWhole(files));
  const isStyled = areWhole(sheets);
  return {
    stories: isStyled ? found : [],
    sheets: isStyled ? sheets : new Map(),
    bundle: areWhole(bundle) ? bundle : new Map(),
    damaged,
  };
}

/** Puts kept files into a new site, where it has none of these names. */
export function restoreFiles(folder: string, files: Files, site: string): void {
  for (const [name, digest] of files) {
    const file = path.join(site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (!existsSync(file)) linkOrCopy(path.join(folder, digest), file);
  }
}

/** Files that lie in a folder. */
type Lying = { folder: string; files: Files };

/**
 * Keeps the files of every story of a finished site, and what made its pages, and nothing else.
 *
 * @param site    all of it
 * @param bundle  need not lie there where it is kept already
 */
export async function keepStories(
  folder: string,
  { frame, stories }: SiteParts,
  { site, bundle }: { site: Lying; bundle: Lying },
): Promise<void> {
  const take = (isMeant: (name: string) => boolean): Record<string, string> =>
    Object.fromEntries([...site.files].filter(([name]) => isMeant(name)));
  const note: Note = {
    frame,
    sheets: take((name) => name.startsWith(SHEETS)),
    bundle: Object.fromEntries(bundle.files),
    stories: stories.map((story) => ({
      id: story.id,
      key: toKey(story),
      files: take((name) => isOfStory(name, story.id)),
    })),
  };
  const places = new Map<string, string>();
  for (const [name, digest] of bundle.files) places.set(digest, path.join(bundle.folder, name));
  for (const part of [note.sheets, ...note.stories.map(({ files }) => files)])
    for (const [name, digest] of Object.entries(part)) places.set(digest, path.join(site.folder, name));
  await makeFolder(folder);
  const before = new Set(await readdir(folder));
  for (const [digest, place] of places) if (!before.has(digest)) linkOrCopy(place, path.join(folder, digest));
  await writeNote(folder, note);
  for (const name of before)
    if (!places.has(name) && name !== NOTE) await removeFolder(path.join(folder, name));
}

/** Whole, or nothing: a build that dies while it writes leaves the note of the last. */
async function writeNote(folder: string, note: Note): Promise<void> {
  const unfinished = path.join(folder, `${NOTE}.${process.pid}`);
  writeFileSync(unfinished, JSON.stringify(note));
  await rename(unfinished, path.join(folder, NOTE));
}

async function readNote(folder: string): Promise<Note> {
  try {
    return NoteSchema.parse(JSON.parse(await readFile(path.join(folder, NOTE), 'utf8')));
  } catch {
    // There is none, or none that can be read: then every story is made.
    return NOTHING;
  }
}

function checkFile(folder: string, digest: string): 'whole' | 'gone' | 'damaged' {
  const file = path.join(folder, digest);
  if (!existsSync(file)) return 'gone';
  if (hash('sha256', readFileSync(file), 'hex') === digest) return 'whole';
  removeFolderNow(file);
  return 'damaged';
}

/** Two names for one file, where the system can: a twentieth of what copying costs. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another device, or one without links.
    copyFileSync(from, to);
  }
}
