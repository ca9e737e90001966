import type { DifferenceRules } from './claim-to-read.ts';
import { withOneUnit } from './figure-units.ts';
import { areFiguresCompatible, matchFigures } from './matching-values.ts';
import { withLacking } from './one-sided.ts';
import { toFigureReadings } from './readings.ts';
import { toSlots } from './slots.ts';

/** Other amounts of the same thing. */
export const FIGURE: DifferenceRules = {
  words: {
    kind: 'figure',
    label: 'figure',
    detail: 'the figure',
    gives: ['gives a figure', 'give a figure'],
    none: ['gives none', 'give none'],
    givesThese: ['gives these figures', 'give these figures'],
    relations: {
      differs: { kind: 'figure-differs', label: 'other figure' },
      compatible: { kind: 'figure-compatible', label: 'figures that can both be right' },
    },
    canAgree: true,
    weight: 8,
  },
  toEntries(claim) {
    const figures = withOneUnit(claim.read(toFigureReadings));
    return toSlots(figures, matchFigures(figures, claim.articles, claim.mayBeOfOne)).map((slot) =>
      withLacking(claim.toEntry('figure', slot, areFiguresCompatible), slot, figures, claim),
    );
  },
};
