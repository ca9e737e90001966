import type { Plugin } from 'unified';
import { toLineForm } from './line-form.ts';
import { type ArticleTree, toBlockText } from './tree.ts';

/** Tells crossheads and credits from paragraphs. */
export const findBody: Plugin<[], ArticleTree> = () => (tree) => {
  for (const [index, block] of tree.children.entries()) {
    if (block.kind !== 'paragraph') continue;
    const text = toBlockText(tree, block);
    const form = toLineForm(text);
    if (/^(?:article )?source: ?\S/iu.test(text) && form.wordCount <= 6) block.kind = 'credit';
    else if (
      index > 0 &&
      form.wordCount <= 14 &&
      !form.hasFullStop &&
      !/[:,;]$/u.test(text) &&
      form.capitalRatio > 0.5
    ) {
      block.kind = 'crosshead';
    }
  }
};
