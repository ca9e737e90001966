import type { Plugin } from 'unified';
import { findFurnitureReason, toLineKey } from './furniture-signals.ts';
import { toLineForm } from './line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText } from './tree.ts';

/** Lines at each end of a file where furniture is likelier. */
const EDGE_LINES = 3;

/** True when nothing in its form speaks against a caption: short, not closed, no verb. */
const isCaptionLike = (text: string): boolean => {
  const form = toLineForm(text);
  return form.wordCount <= 8 && !form.isClosed && !form.isOpen && !form.hasVerb;
};

/** A short line without a verb just before a photo credit is the photo's caption; never the file's first line. */
function markCaptions(tree: ArticleTree): void {
  for (const [index, block] of tree.children.entries()) {
    const next = tree.children[index + 1];
    if (index === 0 || block.kind !== 'paragraph' || next?.reason === undefined) continue;
    if (!/photo credit/u.test(next.reason) || !isCaptionLike(toBlockText(tree, block))) continue;
    toFurniture(block, 'caption of the photo that is credited below it');
  }
}

/** Makes a block furniture. */
export function toFurniture(block: BlockNode, reason: string): void {
  block.kind = 'furniture';
  block.reason = reason;
}

/** Marks lines that are not part of the article, each with the evidence. */
export const markFurniture: Plugin<[], ArticleTree> = () => (tree) => {
  const keys = tree.children.map((block) => toLineKey(toBlockText(tree, block)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const last = tree.children.length - 1;
  for (const [index, block] of tree.children.entries()) {
    if (block.kind !== 'paragraph' || block.stated === 'title' || block.stated === 'byline') continue;
    const key = keys[index] ?? '';
    const isAtEdge = index < EDGE_LINES || index > last - EDGE_LINES;
    const reason = findFurnitureReason({
      text: toBlockText(tree, block),
      key,
      count: counts.get(key) ?? 1,
      isAtEdge,
    });
    if (reason !== undefined) toFurniture(block, reason);
  }
  markCaptions(tree);
};
