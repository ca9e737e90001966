import type { SearchFile } from './index-file.ts';

/**
 * Longest index that is also published as one file, in characters before compression: on a slow line its bytes take less time than a second
 * round of requests would.
 */
const WHOLE_MAX_LENGTH = 98_304;

/** Name of the file that holds a small index. */
export const WHOLE_PATH = 'whole.txt';

/** True for what is in the one file: all but the lists of words, which are searched for by their first letter and make up most of a small index. */
export const isInWhole = (path: string): boolean => !path.startsWith('words/');

/** True where some of the files alone are not already more than the one file may have. */
export const canBeWhole = (files: readonly { text: string }[]): boolean =>
  files.reduce((sum, { text }) => sum + text.length, 0) <= WHOLE_MAX_LENGTH;

/** The one file of a small index; undefined for a larger one. */
export function toWholeFile(files: readonly SearchFile[]): SearchFile | undefined {
  const held = files.filter(({ path }) => isInWhole(path));
  const text = held.map((file) => `${file.path}\n${file.text}`).join('\n\n');
  return text.length > WHOLE_MAX_LENGTH ? undefined : { path: WHOLE_PATH, text };
}

/** Reads what `toWholeFile` wrote: texts of files by their paths. No file has an empty line inside. */
export const readWholeFile = (text: string): Map<string, string> =>
  new Map(
    text.split('\n\n').map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)];
    }),
  );
