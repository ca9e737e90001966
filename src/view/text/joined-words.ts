import type { Span } from '../../model/span.ts';
import type { Words } from './segments.ts';

/** Several stretches of an article as one string, and the way back from its offsets to the article's. */
export type JoinedWords = { text: string; toSpans: (span: Span) => Span[] };

/**
 * Joins stretches with a space between them, so that their words can be compared as one.
 *
 * `toSpans` gives the parts of a span of the string as spans of the article; what lies between stretches gives none.
 */
export function toJoinedWords(stretches: readonly Words[]): JoinedWords {
  let text = '';
  const shifts = stretches.map((stretch) => {
    if (text !== '') text += ' ';
    const shift = stretch.start - text.length;
    text += stretch.text;
    return shift;
  });
  const toSpans = (span: Span): Span[] =>
    stretches.flatMap((stretch, index) => {
      const shift = shifts[index] ?? 0;
      const start = Math.max(span.start + shift, stretch.start);
      const end = Math.min(span.end + shift, stretch.start + stretch.text.length);
      return start < end ? [{ start, end }] : [];
    });
  return { text, toSpans };
}
