import type { Plugin } from 'unified';
import { isContributorLine } from '../lines/head-lines.ts';
import { splitBlocks } from '../tree/split-block.ts';
import { type ArticleTree, toBlockText } from '../tree/tree.ts';

/** The end of a sentence, and what stands between it and the next one. */
const SENTENCE_END = /[.!?]["”’')\]]{0,2}(\s*)(?=[\p{Lu}(])/gu;

/** Longest credit that is looked for at a paragraph's end, in code units. */
const MAX_LENGTH = 250;

/** Who worked on the article and nothing else: in brackets, or a whole sentence that says so of names. */
const isClosingCredit = (tail: string): boolean =>
  /^\(.+\)\.?$|\bcontributed to this \p{L}+\.$/u.test(tail) &&
  isContributorLine(tail.replace(/^\(\s+/u, '('));

/** Length of what stands before the credit at a paragraph's end; 0 where there is none. */
function findCredit(text: string): number {
  const from = Math.max(0, text.length - MAX_LENGTH);
  const ends = [...text.slice(from).matchAll(SENTENCE_END)].map(
    (match) => from + match.index + match[0].length,
  );
  return ends.find((end) => isClosingCredit(text.slice(end).trim())) ?? 0;
}

/** Parts “(Reporting by Name; editing by Name)” from the paragraph that it was saved at the end of: nobody reports it. */
export const splitCredits: Plugin<[], ArticleTree> = () => (tree) => {
  splitBlocks(tree, (block) => {
    if (block.kind !== 'paragraph') return undefined;
    const length = findCredit(toBlockText(tree, block));
    if (length === 0) return undefined;
    const middle = block.start + length;
    return [
      { start: block.start, end: middle, kind: 'paragraph' },
      { start: middle, end: block.end, kind: 'byline' },
    ];
  });
};
