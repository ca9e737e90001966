import { type LineForm, toLineForm } from '../tree/line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText } from '../tree/tree.ts';
import { MAX_LINE_LENGTH, toKey } from './furniture-signals.ts';

/** What was made of a block's words already; none of it when the block's text has changed since. */
function toKnown(tree: ArticleTree, block: BlockNode): NonNullable<BlockNode['known']> {
  const text = toBlockText(tree, block);
  if (block.known?.text !== text) block.known = { text };
  return block.known;
}

/** The words of a block as they are compared: see `toKey`. */
export function toBlockKey(tree: ArticleTree, block: BlockNode): string {
  const known = toKnown(tree, block);
  known.key ??= toKey(known.text);
  return known.key;
}

/** The same for a line that is compared with other lines and with phrases; empty for a long one. */
export const toBlockLineKey = (tree: ArticleTree, block: BlockNode): string =>
  block.end - block.start > MAX_LINE_LENGTH ? '' : toBlockKey(tree, block);

/** What a block looks like: see `toLineForm`. */
export function toBlockForm(tree: ArticleTree, block: BlockNode): LineForm {
  const known = toKnown(tree, block);
  known.form ??= toLineForm(known.text);
  return known.form;
}
