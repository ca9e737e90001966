import { type Span, sliceSpan } from './span.ts';

/** Opens a part inside what somebody is cited for that the outlet adds, after a comma or a dash. */
const OPENS_ASIDE = /(?:,|\s[–—]|\s--?)\s(?:even though|though|although|whereas)(?!\p{L})/iu;

/** “…, born in the old town.”: goes on the clause before its comma. */
const GOES_ON = /^(?:born|\p{Ll}{3,}(?:ed|ing))(?!\p{L})/u;

/** True for words in a part that the outlet adds to what it reports, and that opens before them: “called for a ban -- even though the man was an islander, [born in the old town].” */
export function isInsideAside(passage: Span, content: Span, text: string): boolean {
  if (content.start >= passage.start) return false;
  const before = text.slice(content.start, passage.start);
  const found = OPENS_ASIDE.exec(before);
  if (found === null) return false;
  const rest = before.slice(found.index + found[0].length);
  const clause = GOES_ON.test(sliceSpan(text, passage)) ? rest.replace(/,\s$/u, '') : rest;
  return !/[;–—“”"]|\s--?\s/u.test(clause) && (found[0].startsWith(' ') || !clause.includes(','));
}
