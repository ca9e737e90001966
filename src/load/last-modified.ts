import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { toId } from '../model/ids.ts';
import { contentFolder } from './folders.ts';
import { readStorySettings } from './settings.ts';
import { readSource } from './story-files.ts';

/** Pages that change when any story does, below the site's base; the first is its home. */
const OF_ALL_STORIES = ['', 'claims/', 'data/', 'search/'];

/**
 * Reads from the editor's files when each story last changed: the day of its newest correction, else its own. A clock would give another day at
 * every build.
 *
 * @param base  path of the site on its host
 * @returns gives the day of a page (ISO 8601) by its whole address; undefined for a page of no story, and where no day is stated
 */
export async function readLastModified(base: string): Promise<(url: string) => string | undefined> {
  const stories = path.join(contentFolder().folder, 'stories');
  const names = await readdir(stories).catch(() => []);
  const days = new Map<string, string>();
  for (const name of names) {
    const id = toId(`${name}.folder`);
    const day = id === undefined ? undefined : await readDay(path.join(stories, name, 'story.yaml'));
    if (id !== undefined && day !== undefined) days.set(id, day);
  }
  const newest = [...days.values()].sort().at(-1);
  const home = `${base.replace(/\/$/u, '')}/`;
  const shared = new Set(OF_ALL_STORIES.map((page) => home + page));
  return (url) => {
    const story = /\/stories\/([^/]+)\//u.exec(url)?.[1];
    if (story !== undefined) return days.get(story);
    return shared.has(new URL(url).pathname) ? newest : undefined;
  };
}

/** The newest day that a `story.yaml` states; undefined where it states none or cannot be read: the build says so elsewhere. */
async function readDay(file: string): Promise<string | undefined> {
  const source = await readSource(file, file, []);
  if (source === undefined) return undefined;
  const { settings } = readStorySettings(file, new TextDecoder().decode(source.bytes));
  const days = [settings?.date, ...(settings?.corrections ?? []).map(({ date }) => date)];
  return days
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1);
}
