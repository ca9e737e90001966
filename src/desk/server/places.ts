import path from 'node:path';
import { contentFolder } from '../../load/folders.ts';

/** Where what the editor says of a story is written. */
export const settingsFile = (story: string): string =>
  path.join(contentFolder().folder, 'stories', story, 'story.yaml');

/** Where the article files of a story lie that the desk adds. */
export const articlesFolder = (story: string): string =>
  path.join(contentFolder().folder, 'stories', story, 'articles');

/** Where what the desk remembers is kept: beside the other caches, never in `content/`. */
const deskFolder = (): string => path.resolve(process.env['DESK_JOURNAL_DIR'] ?? '.cache/desk');

/** Where the steps of a story are kept. */
export const journalFile = (story: string): string => path.join(deskFolder(), `${story}.json`);

/** Where the bytes of an article file are kept that a step put in place or took away, by their SHA-256. */
export const keptFile = (sha256: string): string => path.join(deskFolder(), 'files', sha256);
