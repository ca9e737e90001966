import { bySpan, overlaps, type Span } from '../../model/span.ts';

/** The words of a span without those of others in it, with a space for each of them. */
export function withoutSpans(text: string, span: Span, apart: readonly Span[]): string {
  let words = '';
  let at = span.start;
  for (const one of apart.filter((other) => overlaps(other, span)).sort(bySpan)) {
    words += `${text.slice(at, Math.max(at, one.start))} `;
    at = Math.max(at, Math.min(one.end, span.end));
  }
  return words + text.slice(at, span.end);
}
