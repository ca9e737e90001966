import type { Span } from '../../model/span.ts';

/** A span in Unicode code points, as Python, R and the Web Annotation model count; undefined where the text is not published. */
export function toCodePoints(text: string | undefined, { start, end }: Span): Span | undefined {
  if (text === undefined) return undefined;
  const first = countCodePoints(text, 0, start);
  return { start: first, end: first + countCodePoints(text, start, end) };
}

const countCodePoints = (text: string, start: number, end: number): number =>
  [...text.slice(start, end)].length;
