import { toBlockLineKey } from '../furniture/block-words.ts';
import { toFurniture } from '../furniture/mark-furniture.ts';
import { findByline, findPublished, isMasthead } from '../lines/head-lines.ts';
import { toLineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from '../tree/tree.ts';

/** How far below a line its repetition is looked for. */
const REACH = 8;

/** Most code units that a breadcrumb or a page's title adds to the headline. */
const MAX_ADDED_LENGTH = 60;

/** “Headline | The Harbour Times”: the page's title states the outlet. */
function noteMasthead(tree: ArticleTree, block: BlockNode): void {
  const text = toBlockText(tree, block);
  const words =
    text
      .split(/\s[|–—-]\s/u)
      .at(-1)
      ?.trim() ?? '';
  if (words === text || !isMasthead(words)) return;
  const start = block.start + text.lastIndexOf(words);
  tree.parts.outlet ??= toStatedPart(tree.text, { start, end: start + words.length });
}

function toReason(line: string, headline: string): string {
  if (line === headline) return 'repeats the line that follows';
  return line.endsWith(headline)
    ? 'breadcrumb: ends with the headline that follows'
    : 'page title: starts with the headline that follows';
}

/** A line above the headline that ends or starts with the headline's words is a breadcrumb or the page's title. */
export function markRepeatedTitles(tree: ArticleTree, head: readonly BlockNode[]): void {
  const lines = head.map((block) => ({ block, key: toBlockLineKey(tree, block) }));
  for (const [index, { block, key: line }] of lines.entries()) {
    const text = toBlockText(tree, block);
    if (
      block.kind !== 'paragraph' ||
      block.stated === 'title' ||
      block.isInText === true ||
      findPublished(text) !== undefined ||
      findByline(text) !== undefined
    )
      continue;
    const repetition = lines.slice(index + 1, index + REACH).find(({ key }) => {
      const isPart = line.endsWith(key) || line.startsWith(key);
      return isPart && line.length < key.length + MAX_ADDED_LENGTH && key.split(' ').length >= 3;
    });
    if (repetition === undefined || (repetition.key === line && toLineForm(text).isProse)) continue;
    toFurniture(block, toReason(line, repetition.key));
    noteMasthead(tree, block);
  }
}
