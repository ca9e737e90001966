import type { AnnotatedArticle } from '../model/article.ts';
import type { Reading } from '../model/comparison.ts';
import { type Span, sliceSpan } from '../model/span.ts';

/** Says a reading in words: the article's own between quotation marks, ours where it gives none. */
export function quoteReading(reading: Reading, article: AnnotatedArticle): string {
  const quote = (span: Span): string => `“${sliceSpan(article.text, span)}”`;
  switch (reading.kind) {
    case 'answer':
    case 'figure':
    case 'timeframe':
    case 'name':
      return quote(reading);
    case 'quotation':
      return quote({ start: reading.start, end: trimStop(article.text, reading) });
    case 'certainty':
      return reading.hedges.length === 0 ? 'no hedge' : reading.hedges.map(quote).join(', ');
    case 'attribution':
      return quoteAttribution(reading, quote);
    default:
      return reading satisfies never;
  }
}

function quoteAttribution(
  { voice, source, cue }: Extract<Reading, { kind: 'attribution' }>,
  quote: (span: Span) => string,
): string {
  const parts = [source, cue].flatMap((span) => (span === null ? [] : [quote(span)])).join(' ');
  switch (voice) {
    case 'own':
      return 'in its own voice';
    case 'hearsay':
      return parts === '' ? 'as hearsay' : `as hearsay, ${parts}`;
    case 'named':
      return parts === '' ? 'a named source' : parts;
    case 'unnamed':
      return parts === '' ? 'an unnamed source' : `an unnamed source, ${parts}`;
    default:
      return voice satisfies never;
  }
}

/** End of quoted words without a full stop: they stand in a sentence of ours. */
const trimStop = (text: string, { start, end }: Span): number =>
  end - 1 > start && text.charAt(end - 1) === '.' ? end - 1 : end;
