import { MAX_LINE_LENGTH, toKey } from './furniture-signals.ts';
import { type ArticleTree, type BlockNode, toBlockText } from './tree.ts';

/** What was made of blocks already: several passes ask for the same words. A block whose text has changed is read again. */
const KNOWN = new WeakMap<BlockNode, { text: string; key: string }>();

/** The words of a block as they are compared: see `toKey`. */
export function toBlockKey(tree: ArticleTree, block: BlockNode): string {
  const text = toBlockText(tree, block);
  const known = KNOWN.get(block);
  if (known?.text === text) return known.key;
  const key = toKey(text);
  KNOWN.set(block, { text, key });
  return key;
}

/** The same for a line that is compared with other lines and with phrases; empty for a long one. */
export const toBlockLineKey = (tree: ArticleTree, block: BlockNode): string =>
  block.end - block.start > MAX_LINE_LENGTH ? '' : toBlockKey(tree, block);
