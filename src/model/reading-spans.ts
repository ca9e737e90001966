import type { Reading } from './comparison.ts';
import { bySpan, type Span } from './span.ts';

/** The spans of an article's words that a reading rests on, in reading order; [] when it rests on the lack of any. A “not” makes no claim less sure. */
export function toReadingSpans(reading: Reading): Span[] {
  switch (reading.kind) {
    case 'attribution':
      return [reading.source, reading.cue].filter((span) => span !== null).sort(bySpan);
    case 'certainty':
      return [...reading.hedges].sort(bySpan);
    case 'words':
      return [...reading.spans].sort(bySpan);
    default:
      return [reading];
  }
}
