import type { Span } from './span.ts';

/** Words with the marks of a quotation around them, which belong together; none in them but single ones, and no second paragraph. */
const MARKED = /^(?:"[^"“”\n]*"|“[^"“”\n]*”|‘[^"“”\n]*’|'[^"“”\n]*'|«[^»\n]*»|„[^„”\n]*[“”])$/u;

/**
 * True for the words of a quotation (marks excluded) that surely are quoted: the article both opens and closes the marks around them, within one paragraph. An excerpt that
 * runs on over paragraphs, or of which a mark is missing or odd, may be anybody's.
 */
export const isMarkedInText = ({ start, end }: Span, text: string): boolean =>
  start > 0 && MARKED.test(text.slice(start - 1, end + 1));

/** Words after an opening mark up to the end of a paragraph, the next of which opens with a mark again. */
const OPENED = /^["“«„‘][^"“”«»\n]*$/u;
const OPENED_AGAIN = /^\n\s*["“«„‘]/u;

/** True for a paragraph of a quotation that runs on over paragraphs: as newsrooms print it, it closes no mark, and the next one opens one. */
export const isMarkedOn = ({ start, end }: Span, text: string): boolean =>
  start > 0 && OPENED.test(text.slice(start - 1, end)) && OPENED_AGAIN.test(text.slice(end, end + 8));
