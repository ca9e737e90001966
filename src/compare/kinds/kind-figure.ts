import { areAmountsAlike, toAlike } from '../given/alike-values.ts';
import { withLacking } from '../given/one-sided.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { areFiguresCompatible, matchFigures } from '../readings/matching-values.ts';
import { toFigureReadings } from '../readings/readings.ts';
import { toSlots } from '../readings/slots.ts';
import { withOneUnit } from '../values/figure-units.ts';

/** Other amounts of the same thing. */
export const FIGURE: DifferenceRules = {
  words: {
    kind: 'figure',
    label: 'figure',
    detail: 'the figure',
    gives: ['gives a figure', 'give a figure'],
    none: ['gives none', 'give none'],
    givesThese: ['gives these figures', 'give these figures'],
    alike: 'figures that can all mean the same',
    relations: {
      differs: { kind: 'figure-differs', label: 'other figure' },
      compatible: { kind: 'figure-compatible', label: 'figures that can both be right' },
    },
    canAgree: true,
    weight: 8,
  },
  toEntries(claim) {
    const figures = withOneUnit(claim.read(toFigureReadings));
    return toSlots(figures, matchFigures(figures, claim)).map((slot) =>
      withLacking(
        toAlike(claim.toEntry('figure', slot, areFiguresCompatible), areAmountsAlike(slot, claim.articles)),
        slot,
        figures,
        claim,
      ),
    );
  },
};
