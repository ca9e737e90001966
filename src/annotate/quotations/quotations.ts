import type { ReadArticle } from '../../model/article.ts';
import { PROSE_KINDS } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../model/span.ts';
import { toQuotationKind } from './kind.ts';
import { findPairs, type Pair } from './pairs.ts';

/** Words between quotation marks before a speaker is looked for; marks excluded. `block` is the index of the block it is in. */
export type QuotedSpan = Span & {
  kind: 'full' | 'partial' | 'title' | 'scare';
  block: number;
  closed: boolean;
};

const OPENS = /^\s{0,8}(?:["“”„«]|''|``)/u;
const EDGE = /[\s"“”„‟«»‘’‚‛'`]/u;

/** The span without white space and marks at its ends; blank when nothing else is in it. */
function trimMarks(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * True when an opening mark without a closing one still opens a quotation: the next paragraph opens again, as newspapers
 * do for a speech of several paragraphs, or the mark begins the paragraph, or no other mark follows it.
 */
function isContinued(paragraph: string, pair: Pair, isLast: boolean, next: string): boolean {
  return (
    isLast || OPENS.test(next) || /^\s{0,20}\S{0,2}$/u.test(paragraph.slice(0, Math.min(pair.start, 24)))
  );
}

/** The outermost pairs of a paragraph that hold a quotation. */
function findOutermost(paragraph: string, next: string): Pair[] {
  const pairs = findPairs(paragraph);
  const outermost: Pair[] = [];
  pairs.forEach((pair, index) => {
    if (!pair.closed && !isContinued(paragraph, pair, index === pairs.length - 1, next)) return;
    if (pair.end > (outermost.at(-1)?.end ?? -1)) outermost.push(pair);
  });
  return outermost;
}

/**
 * The words between quotation marks of an article, in reading order, disjoint, marks and white space at the ends excluded.
 *
 * Every style of mark is read; a pair inside another is part of the outer one. A speech of several paragraphs gives one span a paragraph.
 */
export function findQuotations(article: ReadArticle): QuotedSpan[] {
  const { text } = article;
  const found: QuotedSpan[] = [];
  const blocks = article.blocks.flatMap((block, index) =>
    PROSE_KINDS.has(block.kind) ? [{ ...block, index }] : [],
  );
  blocks.forEach((block, order) => {
    const paragraph = text.slice(block.start, block.end);
    const following = blocks[order + 1];
    const next = following === undefined ? '' : text.slice(following.start, following.start + 10);
    for (const pair of findOutermost(paragraph, next)) {
      const span = trimMarks(text, { start: block.start + pair.start, end: block.start + pair.end });
      if (span.end === span.start) continue;
      const kind = toQuotationKind(text, block, span);
      found.push({ ...span, kind, block: block.index, closed: pair.closed });
    }
  });
  return found;
}
