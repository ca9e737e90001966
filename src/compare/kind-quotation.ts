import type { Span } from '../model/span.ts';
import type { DifferenceRules } from './claim-to-read.ts';
import {
  areQuotationsCompatible,
  areQuotedOtherwise,
  createQuotationMatch,
  joinPieces,
  withoutRepeated,
} from './matching-words.ts';
import { withoutQuoting } from './one-sided.ts';
import { quoteSpan, sayReading } from './reading-words.ts';
import { toQuotationReadings } from './readings.ts';
import { toSlots } from './slots.ts';
import { isToldUnquoted } from './unquoted.ts';

/** Other words of one utterance, or the same told without quoting any; fewer of the same words are none. */
export const QUOTATION: DifferenceRules = {
  words: {
    kind: 'quotation',
    label: 'words quoted',
    detail: 'the words quoted',
    gives: ['quotes words', 'quote words'],
    none: ['quotes none', 'quote none'],
    relations: {
      differs: { kind: 'quotation-differs', label: 'other words quoted' },
      compatible: { kind: 'quotation-differs', label: 'other words quoted' },
    },
    canAgree: false,
    weight: 6,
  },
  sayReading: (reading, text) =>
    reading.kind === 'quotation'
      ? quoteSpan(text, { start: reading.start, end: trimStop(text, reading) })
      : sayReading(reading, text),
  areAlike: (readings, articles) =>
    !areQuotedOtherwise(
      readings.filter((one) => one.kind === 'quotation'),
      articles,
    ),
  toEntries(claim) {
    const { articles } = claim;
    const all = claim.read(toQuotationReadings);
    // Who quotes other words of the claim is not said to quote none.
    const quoting = new Set(all.map(({ article }) => article));
    const readings = withoutRepeated(all, articles);
    return joinPieces(toSlots(readings, createQuotationMatch(articles))).map((slot) => {
      const entry = withoutQuoting(claim.toEntry('quotation', slot, areQuotationsCompatible), slot, articles);
      const without = entry.without.filter((id) => !quoting.has(id));
      if (areQuotedOtherwise(slot, articles)) return { ...entry, without, differs: true };
      const differs = isToldUnquoted({ without }, slot, claim);
      return differs ? { ...entry, differs, without } : { ...entry, differs };
    });
  },
};

/** End of quoted words without a full stop: they stand in a sentence of ours. */
const trimStop = (text: string, { start, end }: Span): number =>
  end - 1 > start && text.charAt(end - 1) === '.' ? end - 1 : end;
