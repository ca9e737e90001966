import type { DifferenceRules } from './claim-to-read.ts';
import {
  areQuotationsCompatible,
  areQuotedOtherwise,
  createQuotationMatch,
  joinPieces,
} from './matching-words.ts';
import { withoutQuoting } from './one-sided.ts';
import { toQuotationReadings } from './readings.ts';
import { toSlots } from './slots.ts';

/** Other words of one utterance, or clearly fewer of them. */
export const QUOTATION: DifferenceRules = {
  kind: 'quotation',
  toEntries(claim) {
    const { articles } = claim;
    return joinPieces(toSlots(claim.read(toQuotationReadings), createQuotationMatch(articles))).map(
      (slot) => {
        const entry = claim.toEntry('quotation', slot, areQuotationsCompatible);
        return withoutQuoting({ ...entry, differs: areQuotedOtherwise(slot, articles) }, slot, articles);
      },
    );
  },
};
