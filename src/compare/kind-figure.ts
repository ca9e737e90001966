import type { DifferenceRules } from './claim-to-read.ts';
import { areFiguresCompatible, matchFigures } from './matching-values.ts';
import { withLacking } from './one-sided.ts';
import { toFigureReadings } from './readings.ts';
import { toSlots } from './slots.ts';

/** Other amounts of the same thing, and amounts that one article gives and another nowhere. */
export const FIGURE: DifferenceRules = {
  kind: 'figure',
  toEntries(claim) {
    const figures = claim.read(toFigureReadings);
    return toSlots(figures, matchFigures(figures, claim.mayBeOfOne)).map((slot) =>
      withLacking(claim.toEntry('figure', slot, areFiguresCompatible), slot, figures, claim),
    );
  },
};
