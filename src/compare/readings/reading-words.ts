import type { Reading } from '../../model/comparison.ts';
import { toReadingSpans } from '../../model/reading-spans.ts';
import { type Span, sliceSpan } from '../../model/span.ts';

/** The words of a span between quotation marks. */
export const quoteSpan = (text: string, span: Span): string => `“${sliceSpan(text, span)}”`;

/** Says a reading in the article's own words between quotation marks, ours where it gives none. */
export function sayReading(reading: Reading, text: string): string {
  const quoted = toReadingSpans(reading).map((span) => quoteSpan(text, span));
  return quoted.length > 0 ? quoted.join(', ') : (('says' in reading ? reading.says : null) ?? 'nothing');
}
