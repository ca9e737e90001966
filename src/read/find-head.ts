import type { Plugin } from 'unified';
import { toNormalText } from '../model/normal-text.ts';
import { toLineForm } from './line-form.ts';
import { type ArticleTree, type BlockNode, toBlockText, toStatedPart } from './tree.ts';

/** Longest headline, in words. */
const MAX_HEADLINE_WORDS = 30;

const toKey = (text: string): string =>
  toNormalText(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A line before the headline that ends with the headline's words is a breadcrumb. */
function markBreadcrumb(tree: ArticleTree): void {
  const [first, second] = tree.children;
  if (first === undefined || second === undefined) return;
  const crumb = toKey(toBlockText(tree, first));
  const headline = toKey(toBlockText(tree, second));
  if (headline !== '' && crumb !== headline && crumb.endsWith(headline)) {
    first.kind = 'furniture';
    first.reason = 'breadcrumb: the line ends with the headline that follows';
  }
}

function findHeadline(tree: ArticleTree): BlockNode | undefined {
  const block = tree.children.find(({ kind }) => kind !== 'furniture');
  if (block === undefined || tree.children.at(-1) === block) return undefined;
  const text = toBlockText(tree, block);
  const form = toLineForm(text);
  const isShort = form.wordCount <= MAX_HEADLINE_WORDS && text.length <= 220;
  return isShort && (!form.hasFullStop || form.wordCount <= 16) ? block : undefined;
}

/** Finds the headline. */
export const findHead: Plugin<[], ArticleTree> = () => (tree) => {
  markBreadcrumb(tree);
  const headline = findHeadline(tree);
  if (headline === undefined) return;
  headline.kind = 'headline';
  tree.parts.headline = toStatedPart(tree.text, headline);
};
