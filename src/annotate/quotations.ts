import type { ReadArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { trimSpan } from '../model/span.ts';

/** Words between quotation marks before a speaker is looked for; marks excluded. */
export type QuotedSpan = Span & { kind: 'full' | 'partial' | 'title' | 'scare' };

const PAIR = /“[^“”]{1,2000}”|"[^"]{1,2000}"|«[^«»]{1,2000}»/gu;

/** The quotations of an article, in reading order, disjoint, marks excluded. */
export function findQuotations(article: ReadArticle): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || block.kind === 'space') continue;
    for (const match of article.text.slice(block.start, block.end).matchAll(PAIR)) {
      const start = block.start + match.index + 1;
      const span = trimSpan(article.text, { start, end: start + match[0].length - 2 });
      if (span.end === span.start) continue;
      const full = /[,.!?…]$/u.test(article.text.slice(span.start, span.end));
      found.push({ ...span, kind: full ? 'full' : 'partial' });
    }
  }
  return found;
}
