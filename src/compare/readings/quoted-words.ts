import type { Span } from '../../model/span.ts';

/**
 * Quoted words without the comma that the sentence around them puts inside the marks: “a step forward,” she said.
 *
 * A full stop stays: it can be the speaker's.
 */
export const toQuotedWords = (text: string, { start, end }: Span): Span =>
  end - 1 > start && text.charAt(end - 1) === ',' ? { start, end: end - 1 } : { start, end };
