import type { ApparatusEntry } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import {
  areQuotationsCompatible,
  areQuotedOtherwise,
  createQuotationMatch,
  joinPieces,
  withoutRepeated,
} from '../given/matching-words.ts';
import { withoutQuoting } from '../given/one-sided.ts';
import { isClosed, isQuotedBeside, withSharedForms } from '../given/quoted-beside.ts';
import { isToldUnquoted } from '../given/unquoted.ts';
import type { ClaimToRead, DifferenceRules } from '../readings/claim-to-read.ts';
import { quoteSpan, sayReading } from '../readings/reading-words.ts';
import { type ReadingOf, toQuotationReadings } from '../readings/readings.ts';
import { toSlots } from '../readings/slots.ts';

/** Other words of one utterance, or the same told without quoting any; fewer of the same words are none. */
export const QUOTATION: DifferenceRules = {
  words: {
    kind: 'quotation',
    label: 'words quoted',
    detail: 'the words quoted',
    gives: ['quotes words', 'quote words'],
    none: ['quotes none', 'quote none'],
    givesThese: ['quotes these words', 'quote these words'],
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
    const whole = all.filter((reading) => isClosed(reading, articles.get(reading.article)));
    const readings = withoutRepeated(whole, articles);
    return joinPieces(toSlots(readings, createQuotationMatch(articles))).map((slot) => {
      const entry = toEntry(slot, claim);
      const without = entry.without.filter((id) => !quoting.has(id));
      return isOtherwise({ without }, slot, claim)
        ? { ...entry, without, differs: true }
        : { ...entry, differs: false };
    });
  },
};

type QuotationReading = ReadingOf<'quotation'>;

const toEntry = (slot: readonly QuotationReading[], claim: ClaimToRead): ApparatusEntry =>
  withoutQuoting(
    claim.toEntry('quotation', withSharedForms(slot, claim.articles), areQuotationsCompatible),
    slot,
    claim.articles,
  );

/** True for quotations of other words, or of words that another article tells unquoted, where nobody else in the claim quotes words like them. */
const isOtherwise = (
  entry: Pick<ApparatusEntry, 'without'>,
  slot: readonly QuotationReading[],
  claim: ClaimToRead,
): boolean =>
  (areQuotedOtherwise(slot, claim.articles) || isToldUnquoted(entry, slot, claim)) &&
  !isQuotedBeside(slot, claim.passages, claim.articles);

/** End of quoted words without a full stop: they stand in a sentence of ours. */
const trimStop = (text: string, { start, end }: Span): number =>
  end - 1 > start && text.charAt(end - 1) === '.' ? end - 1 : end;
