import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { toBlockForm } from './furniture/block-words.ts';
import { isLead } from './head/find-headline.ts';
import { findByline, findPublished } from './lines/head-lines.ts';
import { type ArticleTree, type BlockNode, toBlockText } from './tree/tree.ts';

/** “Document 2 of 7”: databases put it over each article of a download. */
const DOCUMENT = /^(?:document|article|story|item) (\d{1,3}) of (\d{1,3})$/iu;

/** Fewest words of a headline that a second article opens with. */
const MIN_HEADLINE_WORDS = 4;

/** Lines of a head that are looked at below a line that may be a headline. */
const HEAD_LINES = 4;

/** Where a second article may begin, and whether that is sure. */
type Second = { block: BlockNode; isSure: boolean };

/** What stands below a line before a lead: a byline, a date; undefined when no lead follows. */
function readHead(tree: ArticleTree, from: number): { byline: boolean; date: boolean } | undefined {
  const head = { byline: false, date: false };
  for (const block of tree.children.slice(from, from + HEAD_LINES)) {
    const text = toBlockText(tree, block);
    const byline = findByline(text);
    if (byline !== undefined) {
      head.byline = true;
      head.date ||= findPublished(text.slice(byline.names.end)) !== undefined;
    } else if (findPublished(text) !== undefined) head.date = true;
    else return isLead(text) ? head : undefined;
  }
  return undefined;
}

/** True for a line with the form of a headline. */
function isHeadlineLike(tree: ArticleTree, block: BlockNode): boolean {
  const { wordCount, hasFullStop, isOpen } = toBlockForm(tree, block);
  return (
    block.kind === 'paragraph' &&
    wordCount >= MIN_HEADLINE_WORDS &&
    wordCount <= 24 &&
    !hasFullStop &&
    !isOpen
  );
}

/** The second document of a download, or a headline below the text with its own byline, and for sure its own date. */
function findSecond(tree: ArticleTree): Second | undefined {
  const { byline } = tree.parts;
  let hasLead = false;
  for (const [index, block] of tree.children.entries()) {
    if (block.kind === 'time' || block.kind === 'letter') return undefined;
    const text = toBlockText(tree, block);
    const number = DOCUMENT.exec(text)?.[1];
    if (number !== undefined && Number(number) > 1 && hasLead) return { block, isSure: true };
    if (hasLead && byline !== null && isHeadlineLike(tree, block)) {
      const head = readHead(tree, index + 1);
      if (head?.byline === true) return { block, isSure: head.date };
    }
    hasLead ||= block.kind === 'paragraph' && isLead(text);
  }
  return undefined;
}

/** Refuses a text with several articles, at the place where the second begins; where that is not sure, it asks. */
export const findSecondArticle: Plugin<[], ArticleTree> = () => (tree, file: VFile) => {
  // A page says by its markup what its text is.
  if (tree.children.some(({ isInText }) => isInText === true)) return;
  const second = findSecond(tree);
  if (second === undefined) return;
  const words = toBlockText(tree, second.block).slice(0, 60);
  const message = file.message(
    second.isSure
      ? `A second article begins here, with “${words}”; a file holds one article`
      : `A second article may begin here, with “${words}”`,
    { source: 'read', ruleId: 'several-articles', place: second.block.position },
  );
  message.fatal = second.isSure;
  message.note = second.isSure
    ? 'Save each article as a file of its own.'
    : 'If it does, save it as a file of its own; if not, nothing is to be done.';
};
