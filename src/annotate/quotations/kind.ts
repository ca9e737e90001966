import type { Span } from '../../model/span.ts';
import { HEADLINE_SMALL_WORDS } from '../lexicon/names-words.ts';
import { BEFORE_WORK, OWNED_WORKS, TITLED_WORKS } from '../lexicon/works-words.ts';

type Kind = 'full' | 'partial' | 'title' | 'scare';

const NAMING =
  /\b(?:titled|entitled|headlined|dubbed|nicknamed|subtitled|named|called|known as|so-called|a\.?k\.?a\.?|code-?named|named|labelled|labeled|brand(?:ed)?)(?: an?| the)? ?$/iu;
/** Right before words in marks: what something goes by, and nobody's words in particular, whoever is cited for the sentence. */
const SO_CALLED =
  /\b(?:so-called|supposed|purported|self-(?:styled|described|proclaimed)|(?:known|referred to) as)(?: an?| the)? ?$/iu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;

const wordsOf = (words: string): string[] => words.match(WORD) ?? [];

/** Every word but the small ones starts with a capital or a digit. */
function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word, index) => index === 0 || !HEADLINE_SMALL_WORDS.has(word.toLowerCase()));
  return large.length > 0 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** A nickname between the parts of a name: Robert “Bob” Miller. */
const isNickname = (before: string, words: readonly string[], after: string): boolean =>
  words.length <= 2 &&
  /\p{Lu}[\p{L}.]{0,20} $/u.test(before) &&
  /^ \p{Lu}\p{Ll}/u.test(after) &&
  isTitleCase(words);

/** At least a clause: it opens as a sentence does, or is alone. */
function isFull(before: string, quoted: string, words: readonly string[]): boolean {
  const opens = /(?:^|[.!?:,—–-]|\bthat,?) ?$/u.test(before.replace(/["“”„«»'’‘]/gu, '').trimEnd());
  const capital = /^(?:[\p{Lu}\p{N}[(…]|\.\.\.)/u.test(quoted);
  if (words.length >= 3 && capital && (opens || /[.,!?…]$/u.test(quoted))) return true;
  if (opens && /[.,!?…]$/u.test(quoted) && words.length >= 2) return true;
  return words.length >= 9;
}

/** Words of a quotation and of its paragraph round it. */
type Place = { quoted: string; words: string[]; before: string; after: string };

function toPlace(text: string, block: Span, span: Span): Place {
  const quoted = text.slice(span.start, span.end);
  const before = text.slice(Math.max(block.start, span.start - 60), span.start);
  const after = text.slice(span.end, Math.min(block.end, span.end + 60));
  return {
    quoted,
    words: wordsOf(quoted.slice(0, 400)),
    before: before.replace(/["“„«‘'`]{1,3}$/u, ''),
    after: after.replace(/^["”»’'“]{1,3}/u, ''),
  };
}

/** Fewest and most words of a title that shows itself as one by its capitals alone. */
const LONG_TITLE_WORDS = { min: 5, max: 14 };

/** “a clip called “After the quay with Ada””: the name of a thing that has a title, also with small letters in it. */
const isNamed = (before: string, quoted: string, words: readonly string[]): boolean =>
  TITLED_WORKS.test(before) &&
  /(?:titled|entitled|called|named) $/u.test(before) &&
  /^\p{Lu}/u.test(quoted) &&
  words.length > 1 &&
  words.length <= LONG_TITLE_WORDS.max;

/** What the words between a pair of marks are, as far as form and neighbours show. */
export function toQuotationKind(text: string, block: Span, span: Span): Kind {
  const place = toPlace(text, block, span);
  const { quoted, words, before, after } = place;
  if (isNickname(before, words, after)) return 'title';
  if (/^\([^()]{0,80}\)?\.?\)?$/u.test(quoted) || words.length === 0) return 'scare';
  if (before.trim() === '' && after.trim() === '' && words.length <= 8 && isTitleCase(words)) return 'title';
  if (words.length <= 8 && isTitleCase(words) && !/[!?]$/u.test(quoted)) {
    if (TITLED_WORKS.test(before) || NAMING.test(before) || OWNED_WORKS.test(before)) return 'title';
  }
  if (isLongTitle(words, quoted) || isNamed(before, quoted, words)) return 'title';
  return isFull(before, quoted, words) ? 'full' : 'partial';
}

/** “Down to the Sea With a Lamp”: capitals but for small words, of which there are some, and no full stop. */
const isLongTitle = (words: readonly string[], quoted: string): boolean =>
  words.length >= LONG_TITLE_WORDS.min &&
  words.length <= LONG_TITLE_WORDS.max &&
  isTitleCase(words) &&
  words.slice(1).some((word) => /^\p{Ll}/u.test(word)) &&
  words.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
  !/[.!?…]$/u.test(quoted);

/** Longest phrase that counts as a scare quote when nobody is cited for it, and longest title, in words. */
const MAX_SCARE_WORDS = 3;
const MAX_TITLE_WORDS = 7;

/**
 * The kind of a short quotation once it is known who is cited round it: without a source, a name or a phrase between marks is a
 * title or a scare quote.
 *
 * @param cited  whether a verb of saying or thinking covers it
 */
export function toKindInContext(
  text: string,
  block: Span,
  span: Span & { kind: Kind },
  cited: boolean,
): Kind {
  const { words, before, quoted } = toPlace(text, block, span);
  if (span.kind === 'title' || span.kind === 'scare' || words.length > MAX_TITLE_WORDS) return span.kind;
  const titled = isTitleCase(words) && !/[!?]$/u.test(quoted);
  if (titled && words.length > 1 && (!cited || BEFORE_WORK.test(before))) return 'title';
  if (cited && words.length <= MAX_SCARE_WORDS && SO_CALLED.test(before)) return 'scare';
  if (cited) return span.kind;
  if (TITLED_WORKS.test(before) || NAMING.test(before)) return 'title';
  return words.length <= MAX_SCARE_WORDS ? 'scare' : span.kind;
}
