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

/** Other words of one utterance, clearly fewer of them, or the same told without quoting any. */
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
  toEntries(claim) {
    const { articles } = claim;
    const readings = withoutRepeated(claim.read(toQuotationReadings), articles);
    return joinPieces(toSlots(readings, createQuotationMatch(articles))).map((slot) => {
      const entry = claim.toEntry('quotation', slot, areQuotationsCompatible);
      const read = withoutQuoting(entry, slot, articles);
      return { ...read, differs: areQuotedOtherwise(slot, articles) || isToldUnquoted(read, slot, claim) };
    });
  },
};

/** End of quoted words without a full stop: they stand in a sentence of ours. */
const trimStop = (text: string, { start, end }: Span): number =>
  end - 1 > start && text.charAt(end - 1) === '.' ? end - 1 : end;
