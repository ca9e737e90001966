import { createHash } from 'node:crypto';
import type { AlignmentMode } from '../../load/meaning.ts';
import { compareByMeaning } from '../../load/story.ts';
import type { SourceFile, StoryFiles } from '../../load/story-files.ts';

type Compared = Awaited<ReturnType<typeof compareByMeaning>>;

/** The state that a page shows and those that the answers to its cards would make, for two pages of one desk. */
const MAX_KEPT = 8;

/** What was asked for last stands last. */
const kept = new Map<string, Promise<Compared>>();

/**
 * Compares the files of a story as `compareByMeaning` does, unless just these files were compared lately: an answer makes what its preview
 * showed, and shows what was tried before it was written.
 *
 * The result is shared: nobody may change it. Throws: as `compareByMeaning`.
 */
export function compareKept(files: StoryFiles, mode: AlignmentMode): Promise<Compared> {
  const key = toKey(files, mode);
  const compared = kept.get(key) ?? compareByMeaning(files, mode);
  kept.delete(key);
  kept.set(key, compared);
  for (const oldest of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(oldest);
  compared.catch(() => kept.delete(key));
  return compared;
}

/** All that a comparison is made of: names, bytes, and what is wrong with the folder. */
function toKey({ id, folder, settings, articles, diagnostics }: StoryFiles, mode: AlignmentMode): string {
  const named = [...articles, ...(settings === undefined ? [] : [settings])].map(toNamedDigest);
  return JSON.stringify([mode, id, folder, named, diagnostics]);
}

const toNamedDigest = ({ path, bytes }: SourceFile): [string, string] => [
  path,
  createHash('sha256').update(bytes).digest('hex'),
];
