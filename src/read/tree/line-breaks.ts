import type { Span } from '../../model/span.ts';

/** True when exactly one line break, of any system, separates two stretches of a text. */
export const isNextLine = (text: string, a: Span, b: Span): boolean =>
  (text.slice(a.end, b.start).match(/\r\n|\n|\r/gu)?.length ?? 0) === 1;
