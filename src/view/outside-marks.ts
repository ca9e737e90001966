import type { Span } from '../model/span.ts';
import { findPublishedWords, type PublishedText } from './text/published-text.ts';
import type { ComparedWords } from './text/word-marks.ts';

/** Articles and pronouns: what an article often sets before the quotation marks, and another inside them. */
const SMALL_WORD =
  /^(?:an?|the|i|you|he|she|it|we|they|my|your|his|her|its|our|their|this|that|these|those)$/iu;
const INDEFINITE = /^an?$/iu;

/** Longest small word, with the space and mark between it and the quoted words. */
const REACH = 10;

/**
 * The differences of a quotation's form from the longest one, without the article or pronoun that it has itself, only outside the quotation marks: a “major step” beside
 * “a notable step” leaves no “a” out.
 *
 * @param first  where the form's quoted words begin
 */
export function withoutWordBefore<Differences extends Pick<ComparedWords, 'onlyA' | 'replacements'>>(
  differences: Differences,
  first: Pick<Span, 'start'>,
  published: PublishedText,
): Differences {
  const before = findWordBefore(first.start, published);
  if (before === undefined) return differences;
  const [opening] = differences.replacements;
  const [left] = differences.onlyA;
  if (opening !== undefined && opensWith(opening.a, before))
    return {
      ...differences,
      replacements: [
        { ...opening, a: opening.a.replace(/^\S+\s+/u, '') },
        ...differences.replacements.slice(1),
      ],
    };
  return left !== undefined && isSame(left.trim(), before)
    ? { ...differences, onlyA: differences.onlyA.slice(1) }
    : differences;
}

/** The small word that stands right before quoted words, outside their marks. */
function findWordBefore(start: number, published: PublishedText): string | undefined {
  const words = findPublishedWords(published, { start: Math.max(0, start - REACH), end: start });
  const last = words
    ?.replace(/\s?["“‘'„«`]{1,3}$/u, '')
    .split(/\s/u)
    .at(-1);
  return last !== undefined && SMALL_WORD.test(last) ? last : undefined;
}

/** True where words begin with a small word and go on. */
const opensWith = (words: string, small: string): boolean =>
  /^\S+\s+\S/u.test(words) && isSame(words.split(/\s/u)[0] ?? '', small);

/** “a” and “an” are one word. */
const isSame = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() || (INDEFINITE.test(one) && INDEFINITE.test(other));
