import type { AnnotatedArticle } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

const SINGLE = /['‘’]/u;

/** A mark that opens a quotation inside another: a space or an outer mark before it, a word after it. */
const BEFORE_OPENING = /^[\s(“"–—-]?$/u;
const AFTER_OPENING = /^[\p{L}\p{N}[]$/u;

/** A mark that closes one: no letter after it, so that it is none of “I'd”. */
const AFTER_CLOSING = /^[^\p{L}\p{N}]?$/u;

/** A double mark inside a quotation opens another one only within its line: at the start of a paragraph it opens the same words again. */
const DOUBLE = /["“”]/u;
const BEFORE_DOUBLE = /^[ \t(–—]$/u;

/**
 * True for words that begin inside a quotation within a quotation: “She told me, ‘The quay will open.’”, “Velde said that "it drowns. We mend it."” Whoever speaks the outer
 * one only passes them on.
 *
 * @param label  a span of the article, also one that begins with the inner mark
 */
export function isNestedQuotation({ start }: Span, { text, quotations }: AnnotatedArticle): boolean {
  const outer = quotations.find((one) => one.kind === 'full' && one.start <= start && start < one.end);
  if (outer === undefined) return false;
  const within = { start: outer.start, end: start };
  return isOpenAt(within, text, { mark: SINGLE, before: BEFORE_OPENING }) || isOpenAt(within, text, DOUBLED);
}

type Inner = { mark: RegExp; before: RegExp };
const DOUBLED: Inner = { mark: DOUBLE, before: BEFORE_DOUBLE };

/** True where a mark that opens in a stretch is not closed before its end. */
function isOpenAt({ start, end }: Span, text: string, { mark, before }: Inner): boolean {
  let isOpen = false;
  for (let at = start; at <= end; at += 1) {
    if (!mark.test(text.charAt(at))) continue;
    const [left, right] = [at === 0 ? '' : text.charAt(at - 1), text.charAt(at + 1)];
    if (before.test(left) && AFTER_OPENING.test(right)) isOpen = true;
    else if (at < end && AFTER_CLOSING.test(right)) isOpen = false;
  }
  return isOpen;
}
