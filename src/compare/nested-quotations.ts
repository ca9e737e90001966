import type { AnnotatedArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';

const SINGLE = /['‘’]/u;

/** A mark that opens a quotation inside another: a space or an outer mark before it, a word behind it. */
const BEFORE_OPENING = /^[\s(“"–—-]?$/u;
const BEHIND_OPENING = /^[\p{L}\p{N}[]$/u;

/** A mark that closes one: no letter behind it, so that it is none of “I'd”. */
const BEHIND_CLOSING = /^[^\p{L}\p{N}]?$/u;

/**
 * True for words that begin inside a quotation within a quotation: “She told me, ‘The quay will open.’” Whoever speaks the outer one only passes them on.
 *
 * @param label  a span of the article, also one that begins with the inner mark
 */
export function isNestedQuotation({ start }: Span, { text, quotations }: AnnotatedArticle): boolean {
  const outer = quotations.find((one) => one.kind === 'full' && one.start <= start && start < one.end);
  if (outer === undefined) return false;
  let isOpen = false;
  for (let at = outer.start; at <= start; at += 1) {
    if (!SINGLE.test(text.charAt(at))) continue;
    const [before, behind] = [at === 0 ? '' : text.charAt(at - 1), text.charAt(at + 1)];
    if (BEFORE_OPENING.test(before) && BEHIND_OPENING.test(behind)) isOpen = true;
    else if (at < start && BEHIND_CLOSING.test(behind)) isOpen = false;
  }
  return isOpen;
}
