import type { Plugin } from 'unified';
import { findPublished } from '../lines/head-lines.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';

/** Entries from which a file is a live file. */
const MIN_ENTRIES = 3;

/** “18 August 2025, 14:05”: a day with a clock time and no label; “Published …” is the page's own. */
function isDatedTime(text: string): boolean {
  if (
    text.length > MAX_LENGTH ||
    /^\W{0,3}(?:first |last )?(?:published|posted|updated|modified)/iu.test(text)
  )
    return false;
  return /\d{1,2}[:.]\d{2}(?!\d)|\d ?[ap]\.?m\b/iu.test(text) && findPublished(text) !== undefined;
}

const MAX_LENGTH = 60;

/** True where the second of some lines is in the first half of the text: entries run through it, readers' comments are at its end. */
const runThrough = ({ text }: ArticleTree, [, second]: readonly BlockNode[]): boolean =>
  second !== undefined && second.start < text.length / 2;

/** Marks the times of a live file's entries that have their day with them, newest first or last: none of them is when the file was published. */
export const markEntryTimes: Plugin<[], ArticleTree> = () => (tree) => {
  const entries = tree.children.filter(
    (block) =>
      block.kind === 'paragraph' && block.stated !== 'title' && isDatedTime(toBlockText(tree, block)),
  );
  if (entries.length < MIN_ENTRIES || !runThrough(tree, entries)) return;
  for (const block of entries) block.kind = 'time';
};
