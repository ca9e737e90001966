import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnit } from '../model/by-code-unit.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SiteSettings } from '../model/story.ts';
import { findStored, storeComparison, toDigest } from './cache.ts';
import { ContentError, hasErrors, startOf } from './diagnostics.ts';
import { toPublishedShares } from './excerpt.ts';
import { isCacheUsed } from './folders.ts';
import { type StoryEntry, toStoryEntry } from './handover.ts';
import { type AlignmentMode, findMode } from './meaning.ts';
import { loadSite } from './site.ts';
import { readStoryFiles, type StoryFiles } from './story-files.ts';
import { toFileProblem, toProblem } from './yaml.ts';

/**
 * A story of the content folder, with what a build says of it: how many articles and claims it has, and a line an article how much of it is published. Its comparison is in the
 * cache under the digest of its entry and is not held: a site of hundreds of stories would fill the memory.
 */
export type StoredStory = { entry: StoryEntry; articles: number; claims: number; published: string[] };

/**
 * Reads and compares every story of a content folder; stories that did not change come from the cache.
 *
 * What is stored of a story names its files from the content folder on, so that nothing of the machine is published; messages name them from
 * the working folder on.
 *
 * @param label  how messages name the content folder
 * @param onStory  told after each story how many of how many are ready
 * @returns the site's settings, with the way of aligning that was in fact taken; the stories in the order of their ids, and warnings
 * Throws: ContentError with the problems of all stories when one of them is an error.
 */
export async function loadContent(
  folder: string,
  label: string,
  onStory: (done: number, total: number) => void = () => {},
): Promise<{ site: SiteSettings; stories: StoredStory[]; diagnostics: Diagnostic[] }> {
  const { settings: site, diagnostics: siteProblems } = await loadSite(folder, 'site.yaml');
  const diagnostics = [...siteProblems];
  const mode = await findMode(site?.alignment);
  const stories: StoredStory[] = [];
  const names = await listStories(path.join(folder, 'stories'), 'stories', diagnostics);
  for (const [index, name] of names.entries()) {
    const files = await readStoryFiles(path.join(folder, 'stories', name), `stories/${name}`);
    const { story, problems } = await compareCached(files, mode);
    diagnostics.push(...problems);
    if (story !== undefined) stories.push(story);
    onStory(index + 1, names.length);
  }
  diagnostics.push(...findNamesakes(stories));
  const labelled = diagnostics.map((one) => ({ ...one, file: `${label}/${one.file}` }));
  if (site === undefined || hasErrors(labelled)) throw new ContentError(labelled, names.length);
  return {
    site: { ...site, alignment: mode },
    stories: stories.sort((a, b) => byCodeUnit(a.entry.id, b.entry.id)),
    diagnostics: labelled,
  };
}

async function compareCached(
  files: StoryFiles,
  mode: AlignmentMode,
): Promise<{ story: StoredStory | undefined; problems: Diagnostic[] }> {
  const digest = await toDigest(files, mode);
  const missing =
    files.settings === undefined
      ? [
          toFileProblem(`${files.folder}/story.yaml`, 'story:settings-missing', {
            message: 'There is no story.yaml beside the articles.',
            note: 'Add one with a line `title: …`.',
          }),
        ]
      : [];
  const stored = isCacheUsed() ? await findStored(digest) : undefined;
  if (stored !== undefined && stored !== 'damaged')
    return { story: toStored(digest, stored), problems: [...missing, ...stored.diagnostics] };
  // Half a second: not where every story is kept.
  const { compareByMeaning } = await import('./story.ts');
  const { comparison, diagnostics, isCacheDamaged } = await compareByMeaning(files, mode);
  if (stored === 'damaged' || isCacheDamaged) missing.push(toDamaged(files.folder));
  const problems = [...missing, ...diagnostics];
  if (comparison === undefined) return { story: undefined, problems };
  await storeComparison(digest, comparison);
  return { story: toStored(digest, comparison), problems };
}

const toStored = (digest: string, comparison: Comparison): StoredStory => ({
  entry: toStoryEntry(digest, comparison.story),
  articles: comparison.articles.length,
  claims: comparison.claims.length,
  published: toPublishedShares(comparison),
});

const toDamaged = (folder: string): Diagnostic =>
  toProblem(startOf(folder), 'cache:entry-damaged', {
    severity: 'warning',
    message:
      'What an earlier build kept of this story was damaged or of something else; the story was compared anew.',
    note: 'Nothing is to be done; when it comes again, delete .cache/.',
  });

async function listStories(folder: string, label: string, diagnostics: Diagnostic[]): Promise<string[]> {
  const missing = toFileProblem(label, 'content:stories-missing', {
    message: 'There is no story to build.',
    note: 'Make the first at the desk (`npm run edit`) or with `npm run add -- <files> --story <title>`.',
  });
  const status = await lstat(folder).catch(() => undefined);
  const names = status?.isDirectory() === true ? (await readdir(folder)).sort(byCodeUnit) : [];
  const stories: string[] = [];
  for (const name of names) {
    if (name.startsWith('.')) continue;
    if ((await lstat(path.join(folder, name))).isDirectory()) stories.push(name);
    else {
      diagnostics.push(
        toFileProblem(`${label}/${name}`, 'content:not-a-folder', {
          message: 'This is not a folder of a story; links are not followed.',
          note: 'Put it into the folder of a story, or delete it.',
        }),
      );
    }
  }
  if (stories.length === 0) diagnostics.push(missing);
  return stories;
}

function findNamesakes(stories: readonly StoredStory[]): Diagnostic[] {
  const ids = stories.map(({ entry }) => entry.id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
    toFileProblem('stories', 'content:id-taken', {
      message: `Two stories would have the address “${id}”.`,
      note: 'Rename the folder of one of them.',
    }),
  );
}
